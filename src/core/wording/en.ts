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

  'column.achieved': 'Achieved',
  'column.attainment': 'Attainment',
  'column.gap': 'Gap',
  'column.status': 'Status',
  'column.due': 'Due by now',
  'column.pace': 'Pace',
  'column.stillNeeded': 'Still needed',
  'column.position': 'Row in table',
  'column.key': 'Row key',
  'column.again': '{header} (computed)',
  'column.number': 'No.',
  'column.indicator': 'Indicator',
  'column.group': 'Group',
  'column.unit': 'Unit',
  'column.target': 'Target',
  'column.stated': 'Stated',
  'column.inHeadline': 'In headline',
  'column.remark': 'Remark',
  'column.severity': 'Severity',
  'column.place': 'Place',
  'column.finding': 'Finding',
  'column.reason': 'Reason',
  'column.setting': 'Rule',
  'column.value': 'Value',
  'column.reading': 'Reading',
  'column.sourceText': 'Text in the cell',
  'column.low': 'From',
  'column.high': 'To',

  'sheet.review': 'Review',
  'sheet.annex': 'Review annex',

  'review.title': 'Review of targets',
  'review.date': 'Review date: {date}',
  'review.term': 'Term: {start} – {end}',
  'review.elapsed': '{share} of the term elapsed',
  'review.headline':
    '{met} of {counted} {total, plural, one {target} other {targets}} met or exceeded',
  'review.headlineToConfirm': '{count} to confirm',
  'review.headlineSoFar': '{count} of them so far only',
  'review.stated': 'The workbook states {met} of {of} (cell {place}).',
  'review.weighted': 'Weighted score {score}, covering {covered} of the weight',
  'review.indicators': 'Indicators',
  'review.otherTables': 'Other tables (not in the headline)',
  'review.charts': 'Charts',
  'review.footer': 'Page {page} of {pages}',
  'review.moved': 'Figures have changed since the run: then {met} of {counted}.',
  'review.unmoved': 'Figures are those of the run of this review.',
  'review.moreInAnnex':
    '{shown, plural, one {The indicator that needs attention most} other {The # indicators that need attention most}}; all {total} stand in the annex.',

  'annex.title': 'Annex to the review',
  'annex.findings': 'Findings as of the run',
  'annex.accepted': 'Findings that were accepted',
  'annex.noFindings': 'Nothing to report.',
  'annex.rules': 'Rules used (change a value and every figure follows)',
  'annex.readings': 'How texts were read',
  'annex.noReadings': 'Every figure is a number in its cell.',
  'annex.roomLeft': 'room left',
  'annex.roomOver': 'over by',

  'chart.attainmentLowest': '{headline}; lowest: {name} {share}',
  'chart.attainmentText':
    'Chart: attainment by indicator as bars; 100 % is a line. {met} of {counted} met or exceeded.',
  'chart.targetAchieved': 'Target and achieved, in {unit}',
  'chart.targetAchievedNoUnit': 'Target and achieved',
  'chart.targetAchievedText':
    'Chart: target and achieved side by side for {count, plural, one {# indicator} other {# indicators}} measured in {unit}.',
  'chart.targetAchievedTextNoUnit':
    'Chart: target and achieved side by side for {count, plural, one {# indicator} other {# indicators}}.',

  'rule.reviewDate': 'Review date: observations up to this day count',
  'rule.termStart': 'Start of the term',
  'rule.termEnd': 'End of the term',
  'rule.near': 'Near line: a target missed by no more than the rest is nearly met',
  'rule.ahead': 'From this share of what was due on: ahead',
  'rule.onPace': 'From this share of what was due on: on pace',

  'reading.target': 'target',
  'reading.achieved': 'achieved',
  'reading.horizon': 'horizon',
  'reading.baseline': 'baseline',
  'reading.milestone': 'milestone',
  'reading.observation': 'observation',

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
  'pane.ready': 'Adds attainment columns and two sheets; your own cells stay as they are.',
  'pane.nothingFound':
    'No table with targets was found. A header such as "Target" or "Plan" above a column of numbers is enough.',
  'pane.indicators': 'Indicators',
  'pane.findings': 'Findings',
  'pane.noFindings': 'Nothing to report.',
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
  'pane.interrupted': 'An earlier run stopped half-way. Writing the review again finishes it.',
  'pane.readAgain': 'Read the workbook again',
  'pane.readyAgain':
    'Brings the columns and sheets of the last review up to date; nothing is added twice.',
  'pane.takingBack': 'Taking the review out of the workbook…',
  'pane.achievedAgainst': '{achieved} · target {target}',
  'pane.target': 'target {target}',
  'pane.broke':
    'The add-in failed with an error of its own: {message}. Your own cells are as you left them; start again to see where the workbook stands.',
  'pane.startAgain': 'Start again',
  'pane.notExcel': 'This page belongs to Excel: open it there with Home › Attainment Review.',
  'pane.officeMissing':
    'The connection to Excel could not be loaded. Check the Internet connection, then close and open this pane.',

  'host.cell-edit-mode':
    'Nothing more was changed. A cell is being edited: press Enter or Esc in the sheet, then try again.',
  'host.access-denied':
    'Nothing more was changed. A sheet or the workbook is protected or read-only: unprotect it under Review › Unprotect Sheet, then try again.',
  'host.too-large':
    'Nothing more was changed. There is too much data: delete cells far away from the tables (Ctrl+End shows the last one), or split the workbook, then try again.',
  'host.busy': 'Nothing more was changed. Excel is busy: wait a moment, then try again.',
  'host.dialog-open': 'Nothing more was changed. Close the open dialog in Excel, then try again.',
  'host.session-lost':
    'The connection to the workbook was lost. Reload the workbook; the next start offers to finish what was begun.',
  'host.item-not-found':
    'A sheet, table or name that was there a moment ago is gone. Nothing more was changed; try again to read the workbook afresh.',
  'host.unsupported':
    'This Excel is too old for the review. It needs Excel 2021, Excel 2024 or Microsoft 365.',
  'host.general': 'Excel refused a step and said: {message}. Nothing more was changed; try again.',

  'plan.no-room':
    'Nothing was changed. There is no room beside the table at {place}: {blocked} is filled. Make {columns, plural, one {# empty column} other {# empty columns}} free at its right.',
  'plan.copies':
    'Left as {count, plural, one {it is, a copy} other {they are, copies}} of a review: {sheets}.',
  'plan.changed-meanwhile':
    'Nothing was changed. The cell {place} is no longer what the fix was offered for: check the workbook again.',
  'plan.protected':
    'Nothing was changed. The sheet "{sheet}" is protected. Unprotect it under Review › Unprotect Sheet, then try again.',
};

export type WordKey = keyof typeof en;
/** What every language must have: the same keys. */
export type Catalogue = Readonly<Record<WordKey, string>>;
