/** English. Every sentence that a person reads stands in a catalogue like this one, in ICU MessageFormat. */
export const en = {
  'status.exceeded': 'Exceeded',
  'status.met': 'Met',
  'status.metSoFar': 'Met so far',
  'status.nearlyMet': 'Nearly met',
  'status.notMetYet': 'Not met yet',
  'status.notMet': 'Not met',
  'status.noData': 'No data',
  'status.noTarget': 'No target',
  'status.toConfirm': 'To confirm',

  'pace.ahead': 'Ahead',
  'pace.onPace': 'On pace',
  'pace.behind': 'Behind',

  'notComputable.no-target': 'no target',
  'notComputable.no-data': 'no data',
  'notComputable.text': 'text, no number',
  'notComputable.interval': 'interval',
  'notComputable.target-not-positive': 'target is not above zero',
  'notComputable.achieved-not-positive': 'achievement is not above zero',
  'notComputable.outside-range': 'outside the range',
  'notComputable.baseline-past-target': 'baseline is past the target',
  'notComputable.no-baseline': 'no baseline',
  'notComputable.runAgain': 'run the review again',

  'review.headline':
    '{met} of {counted} {total, plural, one {target} other {targets}} met or exceeded',
  'review.headlineToConfirm': '{count} to confirm',
  'review.headlineSoFar': '{count} of them so far only',
  'review.otherTables': 'Other tables (not in the headline)',
  'comparator.atLeast': 'at least',
  'comparator.atMost': 'at most',
  'comparator.between': 'within',
  'comparator.exactly': 'exactly',
  'comparator.milestone': 'done or not',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',

  'role.indicator': 'indicator',
  'role.target': 'target',
  'role.achieved': 'achievement',

  'pane.title': 'Attainment Review',
  'pane.run': 'Write the review',
  'pane.runAgain': 'Update the review',
  'pane.running': 'Reading, computing and writing…',
  'pane.reading': 'Reading the workbook…',
  'pane.nothingFound':
    'No table with targets was found. A header such as "Target" or "Plan" above a column of numbers is enough.',
  'pane.findingCount': '{count, plural, =0 {no findings} one {# finding} other {# findings}}',
  'pane.asOf': 'As of {date}',
  'pane.ofTerm': '{share} of the term',
  'pane.achievedOfTarget': '{achieved} of {target}',
  'pane.due': 'due by now: {due}',
  'pane.written':
    'Written to the sheets "{review}" and "{annex}". Excel’s Undo does not take back new sheets.',
  'pane.takeBack': 'Take it back',
  'pane.takenBack': 'Taken back. The workbook is as it was before.',
  'pane.verified': 'Excel computed the same figures from the formulas.',
  'pane.differs':
    'Excel computes {count, plural, one {# cell} other {# cells}} otherwise than expected, first at {place}: {found} instead of {expected}. Do not use the review before this is resolved.',
  'pane.tryAgain': 'Try again',
  'pane.interrupted':
    'An earlier run stopped half-way. Writing the review again finishes it; taking it back leads to where that run began.',
  'pane.readAgain': 'Read the workbook again',
  'pane.takingBack': 'Taking the review out of the workbook…',
  'pane.achievedAgainst': '{achieved} · target {target}',
  'pane.target': 'target {target}',
  'pane.broke':
    'The add-in failed by an error of its own. Your own cells are as you left them; start again to see where the workbook stands.',
  'pane.bugDetails':
    'Details for whoever maintains the add-in: select and copy them. They hold no cell contents.',
  'pane.startAgain': 'Start again',
  'pane.notExcel': 'This page belongs to Excel: open it there with Home › Attainment Review.',
  'pane.officeMissing':
    'The connection to Excel could not be loaded. Check the Internet connection, then close and open this pane.',

  'place.tables': 'Tables',
  'place.checks': 'Checks',
  'place.results': 'Results',
  'place.review': 'Review',
  'found.targets':
    'Targets: sheet {sheet}, {count, plural, one {# indicator} other {# indicators}}',
  'found.combined':
    'Targets and achievements: sheet {sheet}, {count, plural, one {# indicator} other {# indicators}}',
  'found.achievements': 'Achievements: sheet {sheet}, {count, plural, one {# row} other {# rows}}',
  'pane.ahead':
    '{columns, plural, =0 {no columns} one {# column} other {# columns}}, {charts, plural, =0 {no charts} one {# chart} other {# charts}}, {sheets, plural, one {# sheet} other {# sheets}}; your own cells stay as they are',
  'pane.readOnly':
    'This workbook is open read-only: you can look at everything. To write, save a copy (File › Save As) and open this pane there.',
  'pane.aheadAgain':
    'Brings the columns, charts and sheets of the review up to date; nothing is added twice.',
  'found.more': '{count, plural, one {# more table} other {# more tables}}',
  'pane.outOfDate': 'The workbook has changed since it was read.',
  'pane.more': 'More: language, remove, about',
  'pane.cancel': 'Stop',
  'pane.dismiss': 'Close this notice',
  'pane.showMe': 'Show me',
  'pane.fixed': '{count, plural, one {# cell was corrected.} other {# cells were corrected.}}',
  'pane.undoFix': 'Undo',
  'pane.fixUndone': 'The correction was taken back.',

  'host.cell-edit-mode':
    'Nothing more was changed. A cell is being edited: press Enter or Esc in the sheet, then try again.',
  'host.access-denied':
    'Nothing more was changed. A sheet or the workbook is protected or read-only: unprotect it under Review › Unprotect Sheet, then try again.',
  'host.too-large':
    'Nothing more was changed. There is too much data: delete cells far away from the tables (Ctrl+End shows the last one), or split the workbook, then try again.',
  'host.busy': 'Nothing more was changed. Excel is busy: wait a moment, then try again.',
  'host.no-answer':
    'Excel did not answer in time and may still be at work on the last step. Wait until it is done, then try again.',
  'host.dialog-open': 'Nothing more was changed. Close the open dialog in Excel, then try again.',
  'host.session-lost':
    'The connection to the workbook was lost. Reload the workbook; the next start offers to finish what was begun, or to take it back.',
  'host.item-not-found':
    'A sheet, table or name that was there a moment ago is gone. Nothing more was changed; try again to read the workbook afresh.',
  'host.hidden-sheet':
    'The sheet "{sheet}" is hidden: right-click a sheet tab › Unhide, then try again.',
  'host.unsupported':
    'This Excel is too old for the review. It needs Excel 2021, Excel 2024 or Microsoft 365.',
  'host.cancelled': 'Reading was stopped. Nothing was changed.',
  'host.general': 'Excel refused a step and said: {message}. Nothing more was changed; try again.',
  'host.begun':
    'A part of the review may be written; your own cells are as they were. Write the review again to finish it, or take it back.',

  'plan.no-room':
    'Nothing was changed. The table at {place} cannot grow to the right: {blocked} is taken, and {columns, plural, one {# free column is} other {# free columns are}} needed. Move what stands there; from column {free} on there is room.',
  'plan.no-room-left':
    'Nothing was changed. There is no room on the sheet beside the table at {place}: {columns, plural, one {# free column is} other {# free columns are}} needed. Move the table to the left.',
  'plan.copies':
    'Left as {count, plural, one {it is, a copy} other {they are, copies}} of a review: {sheets}.',
  'plan.changed-meanwhile':
    'Nothing was changed. The cell {place} is no longer what the fix was offered for: check the workbook again.',
  'plan.protected':
    'Nothing was changed. The sheet "{sheet}" is protected. Unprotect it under Review › Unprotect Sheet, then try again.',
  'plan.structure-protected':
    'Nothing was changed. The structure of the workbook is protected, so no sheet can be added, renamed or removed. Unprotect it under Review › Protect Workbook, then try again.',
};

export type CommonKey = keyof typeof en;
/** What every language must have: the same keys. */
export type Catalogue = Readonly<Record<CommonKey, string>>;
