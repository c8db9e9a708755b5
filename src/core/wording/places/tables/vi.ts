import type { TablesKey } from './en';

/** Vietnamese words for the place where tables are shown and corrected. */
export const vi: Readonly<Record<TablesKey, string>> = {
  'tables.none': 'Không tìm thấy bảng nào.',
};
