import type { MoreKey } from './en';

/** Vietnamese words for the menu of the pane. */
export const vi: Readonly<Record<MoreKey, string>> = {
  'more.language': 'Ngôn ngữ của ngăn',
  'more.asInOffice': 'Theo Office',
  'more.remove': 'Gỡ bỏ báo cáo',
  'more.about': 'Giới thiệu',
};
