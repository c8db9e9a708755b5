/** The sentences of the preview page, which is for those who work on the add-in. */
export const WORDS = {
  about:
    'Preview of Attainment Review – not Excel: it shows your workbook and answers the pane, so that you can try the add-in without Excel.',
  open: 'Open a workbook…',
  dropHere: 'Drop the workbook here to open it',
  download: 'Download',
  undo: 'Undo',
  insertRow: 'Insert row above',
  reviewNow: 'Review now',
  openPane: 'Open the pane',
  closePane: 'Close the pane',
  ribbon: 'Buttons of the add-in',
  fileTools: 'Workbook',
  notOpened: (name: string, reason: string) =>
    `“${name}” was not opened, and the workbook here stays as it was. ${reason}`,
  notDone: (reason: string) => `Nothing was changed. ${reason}`,
  dismiss: 'Close this message',
  sheets: 'Sheets',
  sheetMenu: (name: string) => `What to do with the sheet ${name}`,
  renameSheet: 'Rename…',
  deleteSheet: 'Delete',
  newName: 'New name of the sheet',
  workbook: 'Workbook',
  pane: 'Pane',
  cellAddress: 'Selected cell',
  formula: 'Formula or text of the cell',
  cell: (address: string, text: string) =>
    text === '' ? `${address}, empty` : `${address}, ${text}`,
  rowNumbers: 'Numbers of rows',
  howToLeave: 'Press F6 to go on to the sheet tabs.',
} as const;
