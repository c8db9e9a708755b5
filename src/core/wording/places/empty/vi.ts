import type { EmptyKey } from './en';

/** Vietnamese words for a workbook without targets. */
export const vi: Readonly<Record<EmptyKey, string>> = {
  'empty.heading': 'Không tìm thấy bảng chỉ tiêu',
};
