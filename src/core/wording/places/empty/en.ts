/** English words for a workbook without targets. */
export const en = {
  'empty.heading': 'No table with targets was found',
  'empty.enough':
    'A header such as “Target” or “Plan” above a column of numbers is enough for a table to be found.',
  'empty.starter': 'Insert starter tables',
  'empty.starterSentence':
    'Two new sheets, for targets and for achievements, with example rows to replace.',
  'empty.sample': 'Try the sample',
  'empty.sampleSentence':
    'New sheets with an illustrative plan of a district council, 2023–2026, and its results.',
  'empty.yours': 'What is inserted is yours: change or delete it as you like.',
  'empty.inserting': 'Inserting…',
} as const;

export type EmptyKey = keyof typeof en;
