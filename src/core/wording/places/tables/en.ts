/** English words for the place where tables are shown and corrected. */
export const en = {
  'tables.none': 'No table was found.',
} as const;

export type TablesKey = keyof typeof en;
