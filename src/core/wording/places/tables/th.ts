import type { TablesKey } from './en';

/** Thai words for the place where tables are shown and corrected. */
export const th: Readonly<Record<TablesKey, string>> = {
  'tables.none': 'ไม่พบตาราง',
};
