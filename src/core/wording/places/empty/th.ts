import type { EmptyKey } from './en';

/** Thai words for a workbook without targets. */
export const th: Readonly<Record<EmptyKey, string>> = {
  'empty.heading': 'ไม่พบตารางเป้าหมาย',
};
