/** English words of the tables to begin with: what stands in their cells. */
export const en = {
  'starter.targetsSheet': 'Targets',
  'starter.achievementsSheet': 'Achievements',
  'starter.targetsTable': 'Targets',
  'starter.achievementsTable': 'Achievements',
  'starter.targets': 'Targets',
  'starter.replaceTargets':
    'The rows below are examples: replace them with your own targets, one a row.',
  'starter.achievements': 'Achievements',
  'starter.replaceAchievements':
    'The rows below are examples: replace them with your own figures, one row a date and indicator.',
  'starter.code': 'Code',
  'starter.indicator': 'Indicator',
  'starter.unit': 'Unit',
  'starter.target': 'Target',
  'starter.overTime': 'Aggregation',
  'starter.date': 'Date',
  'starter.achieved': 'Achieved',
  'starter.admitted': 'Example: people trained',
  'starter.rated': 'Example: units rated good or better',
  'starter.answered': 'Example: days to answer a petition',
  'starter.people': 'people',
  'starter.days': 'days',
  'starter.sum': 'sum',
  'starter.latest': 'latest',
  'starter.atLeast': 'at least 85',
  'starter.atMost': 'no more than 10',
} as const;

export type StarterKey = keyof typeof en;
