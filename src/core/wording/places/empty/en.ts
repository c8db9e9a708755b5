/** English words for a workbook without targets. */
export const en = {
  'empty.heading': 'No table with targets was found',
} as const;

export type EmptyKey = keyof typeof en;
