/** English words for the menu of the pane. */
export const en = {
  'more.language': 'Language of the pane',
  'more.asInOffice': 'As in Office',
  'more.remove': 'Remove the review…',
  'more.removeTitle': 'Remove the review?',
  'more.removeSentence':
    'The review, its annex, the reviews of former dates and the columns that were added go, with whatever was typed there. Your own cells stay as they are, and what you chose in this pane stays remembered.',
  'more.removeButton': 'Remove',
  'more.keep': 'Keep it',
  'more.version': 'Version {version}',
  'more.purpose':
    'Checks targets against achievements in this workbook and writes attainment, charts and a review sheet. What it writes is ordinary Excel and works without the add-in.',
  'more.privacy':
    'Nothing leaves this machine: no server, no statistics, no network but the loading of this pane.',
  'more.licence': 'MIT licence.',
  'more.close': 'Close',
  'more.about': 'About',
} as const;

export type MoreKey = keyof typeof en;
