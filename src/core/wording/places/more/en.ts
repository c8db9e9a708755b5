/** English words for the menu of the pane. */
export const en = {
  'more.language': 'Language of the pane',
  'more.asInOffice': 'As in Office',
  'more.remove': 'Remove the review',
  'more.about': 'About',
} as const;

export type MoreKey = keyof typeof en;
