import type { MoreKey } from './en';

/** Thai words for the menu of the pane. */
export const th: Readonly<Record<MoreKey, string>> = {
  'more.language': 'ภาษาของบานหน้าต่าง',
  'more.asInOffice': 'ตาม Office',
  'more.remove': 'นำรายงานออก',
  'more.about': 'เกี่ยวกับ',
};
