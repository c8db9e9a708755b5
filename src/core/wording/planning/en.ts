/** English words for telling beforehand what a run will write; apart from the others, which the pane needs at once. */
export const en = {
  'ahead.heading': 'What will be written:',
  'ahead.sheet.added': 'New sheet "{name}"',
  'ahead.sheet.updated': 'Sheet "{name}" is brought up to date',
  'ahead.sheet.removed': 'Sheet "{name}" is removed',
  'ahead.frozen': 'Sheet "{name}" stays as values, called "{as}"',
  'ahead.columns.added':
    '{count, plural, one {New column} other {New columns}} beside {place}: {headers}',
  'ahead.columns.updated':
    '{count, plural, one {Column} other {Columns}} brought up to date beside {place}: {headers}',
  'ahead.chart.added': 'New chart on "{sheet}": {title}',
  'ahead.chart.updated': 'Chart brought up to date on "{sheet}": {title}',
  'ahead.chart.removed': 'Chart removed from "{sheet}": {title}',
  'ahead.names': '{count, plural, one {# new name} other {# new names}}: {names}',
  'ahead.noUserCells': 'No filled cell of your own is changed.',
  'ahead.userCells':
    '{count, plural, one {# cell of your own would change} other {# cells of your own would change}}: {cells}',
  'ahead.forbidden': 'Nothing can be written as things are:',
} as const;

export type PlanningKey = keyof typeof en;
