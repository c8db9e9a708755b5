/** English words for the place where tables are shown and corrected. */
export const en = {
  'tables.title': 'Tables',
  'tables.none': 'No table with targets or achievements was found.',
  'tables.show': 'Show {place} in the sheet',
  'tables.rows': '{count, plural, one {# row} other {# rows}}',
  'tables.joined': '{matched} of {of} rows found their indicator',
  'tables.columns': '{count, plural, one {# column} other {# columns}} and how they were read',
  'tables.role': 'This table holds',
  'tables.leaveOut': 'nothing of this: leave it out',
  'tables.join': 'Rows are joined to the targets by',
  'tables.byCode': 'code',
  'tables.byName': 'name',
  'tables.headline': 'Headline of the workbook',
  'tables.main': 'comes from this table',
  'tables.notMain': 'comes from another table',
  'tables.column': 'Column {letters}',
  'tables.readAs': '{text} → {reading}',
  'tables.nearTitle': 'Names that are nearly alike',
  'tables.near': 'Does "{label}" mean the indicator "{indicator}"?',
  'tables.nearYes': 'Yes, it does',
  'tables.leftOut': 'Tables that you left out',
  'tables.takeIn': 'Use it again',
  'tables.notes': 'Remembered choices that no longer fit',
  'tables.useSelection': 'Use my selection as a table',
  'tables.useSelectionSentence':
    'Where a table was not found: select its header and rows in the sheet first.',
  'selection.not-read':
    '{place} lies on a sheet that is hidden or belongs to the review: select cells of your own table.',
  'selection.too-small':
    '{place} is too small for a table: select the header, at least two columns, and the rows below.',
  'selection.no-header': 'The first row of {place} has no titles: select from the header row on.',
} as const;

export type TablesKey = keyof typeof en;
