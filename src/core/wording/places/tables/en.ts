/** English words for the place where tables are shown and corrected. */
export const en = {
  'tables.title': 'Tables',
  'tables.none': 'No table with targets or achievements was found.',
  'tables.show': 'Show {place} in the sheet',
  'tables.rows': '{count, plural, one {# row} other {# rows}}',
  'tables.joined': '{matched} of {of} rows found their indicator',
  'tables.columns': '{count, plural, one {# column} other {# columns}} and how they were read',
  'tables.role': 'This table holds',
  'tables.join': 'Rows are joined to the targets by',
  'tables.byCode': 'code',
  'tables.byName': 'name',
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
  'tables.guesses': '{count, plural, one {# to check} other {# to check}}',
  'tables.asRead': 'as it is read',
  'tables.leaveOut': 'nothing of this: leave it out',
  'tables.main': 'Its headline is the workbook’s',
  'tables.mainFound': 'Its headline is the workbook’s (as found)',
  'tables.horizon': 'Its targets are for',
  'tables.horizonToDate': 'the time up to now',
  'tables.horizonNone': 'no time of their own',
  'tables.horizonSpan': 'the time between two days',
  'tables.start': 'From',
  'tables.end': 'To',
  'tables.dateHint': 'Day, month, year',
  'tables.noDate': 'This is no date. Write it like {example}.',
  'tables.noSpan': 'The last day has to be after the first.',
  'tables.selected': 'You selected its cells.',
  'tables.forgetSelection': 'Search for it again',
  'tables.more': '{count, plural, one {# more} other {# more}}',
  'tables.meantTitle': 'Names that you explained',
  'tables.meant': '"{label}" means the indicator "{indicator}".',
  'tables.meantNot': 'It does not',
  'tables.forget': 'Forget it',
  'tables.noTable': 'What you chose for the table {table} fits no table any more.',
  'tables.noColumn':
    'You chose "{role}" for the column "{column}" of {table}: it has no such column any more.',
  'tables.noCell':
    'What you chose for "{text}" in the row "{row}", column "{column}", fits no cell any more.',
  'tables.cellChanged':
    'You chose how to read "{text}" in the row "{row}", column "{column}": something else stands there now.',
  'tables.noIndicator': 'What you chose for the indicator "{indicator}" fits none any more.',
  'tables.noMeaning':
    'You said that "{label}" means "{indicator}": there is no such indicator any more.',
  'tables.taken': '{place} is a table now. Check its columns above.',
  'selection.unread-sheet':
    '{place} lies on a sheet that came after the workbook was read: refresh, then try again.',
  'selection.own-sheet': '{place} lies on a sheet of the review: select cells of your own table.',
  'selection.own-columns':
    '{place} holds only columns of the review: select cells of your own table.',
  'selection.nothing': '{place} is empty: select the header and the rows of a table.',
  'selection.one-row': '{place} is one row: select the header and the rows below it.',
  'selection.one-column':
    '{place} is one column: select all columns of the table, with its header.',
  'selection.across-table':
    '{place} reaches beyond the Excel Table {table}: select cells inside it, or outside it.',
  'selection.no-header-row':
    'The Excel Table {table} at {place} shows no header: turn it on under Table Design › Header Row, then try again.',
  'selection.found-already': '{place} is a table here already: see its card above.',
} as const;

export type TablesKey = keyof typeof en;
