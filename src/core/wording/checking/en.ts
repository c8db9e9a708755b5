/**
 * English words for findings and what can be done about them; apart from the others, since a pane needs them only where
 * something was found. Of each finding: what it is, why it matters, what to do.
 */
export const en = {
  'missing-label.title': 'The table "{table}" has no column for the {role}.',
  'missing-label.why': 'Without it, no attainment can be computed for this table.',
  'missing-label.do': 'Give that column a header that says so, or choose which column it is.',

  'duplicate-label.title': 'The header "{header}" stands twice: here and in {other}.',
  'duplicate-label.why':
    'It is unclear which of the two columns is meant, so figures may be taken from the wrong one.',
  'duplicate-label.do':
    'Give each column a header of its own, or delete the one that is not needed.',

  'blank-label.title':
    'Column {column} has {count, plural, one {# value} other {# values}} but no header.',
  'blank-label.why': 'Without a header it is unclear what the values are.',
  'blank-label.do': 'Write a header that says what stands in the column.',

  'blank-row.title': 'Row {row} inside the table is empty.',
  'blank-row.why':
    'Excel takes an empty row for the end of the table when it sorts, filters or selects it.',
  'blank-row.do': 'Delete the row if it is not there on purpose.',

  'merged-cells.title':
    '{count, plural, one {# cell} other {# cells}} of the table are merged into one.',
  'merged-cells.why':
    'Only the first of them holds the value: sorting, filtering and formulas miss the others.',
  'merged-cells.do': 'Unmerge them and write the value into each row that it is for.',

  'hidden-cells.title':
    '{what, select, rows {{count, plural, one {# row is hidden but counted like the others} other {# rows are hidden but counted like the others}}} other {{count, plural, one {# column is hidden but counted like the others} other {# columns are hidden but counted like the others}}}}.',
  'hidden-cells.why': 'Readers of the table do not see all the figures behind the result.',
  'hidden-cells.do': 'Show them again, or leave them hidden if that is intended.',

  'extra-cell.title':
    '{count, plural, one {# filled cell stands} other {# filled cells stand}} {where, select, beside {beside} other {below}} the table without belonging to it.',
  'extra-cell.why': 'What stands there is not counted.',
  'extra-cell.do': 'Give it a header or a row of its own if it is to be counted.',

  'duplicate-indicator.title':
    'The indicator "{name}" stands twice among the targets: here and in {other}.',
  'duplicate-indicator.why': 'It would be counted twice, and it is unclear which target holds.',
  'duplicate-indicator.do':
    'Delete one of the two rows, or tell them apart by name, group or responsible unit.',

  'near-duplicate.title':
    '"{name}"{count, plural, one {} other { (# cells)}} differs from "{spelling}" in {other} only by capitals, spaces or the way accents are typed.',
  'near-duplicate.why': 'Excel takes them for two names, so formulas and filters miss one of them.',
  'near-duplicate.do': 'Use one spelling: "{spelling}".',

  'achievement-without-target.title': '"{label}" has an achievement but no row in a target table.',
  'achievement-without-target.why': 'Its figures are not counted for any target.',
  'achievement-without-target.do':
    'Correct the spelling, add its target, or choose the indicator that is meant.',

  'missing-achievement.title':
    '{count, plural, one {"{name}" has no achievement: {why, select, blank {the cell is blank} placeholder {the cell holds only a placeholder} other {no row reports on it}}} other {# targets have no achievement: {why, select, blank {the cells are blank} placeholder {the cells hold only placeholders} other {no row reports on them}}}}.',
  'missing-achievement.why': 'A target without an achievement counts as not met.',
  'missing-achievement.do':
    'Enter {count, plural, one {the achievement} other {the achievements}} as soon as the data are there.',

  'code-name-mismatch.title':
    '{what, select, two_names {The code "{shared}" has two names} other {The name "{shared}" has two codes}}: "{one}" and "{another}" (see {other}).',
  'code-name-mismatch.why':
    'Figures are joined by code or name, so they may be counted for the wrong indicator.',
  'code-name-mismatch.do': 'Correct the code or the name in one of the two places.',

  'number-as-text.title': 'The number {value} is stored as the text "{text}".',
  'number-as-text.why': 'Excel leaves it out when it adds up or compares.',
  'number-as-text.do': 'Convert it to a number.',

  'ambiguous-number.title': '"{text}" can be read as {value} or as {otherwise}.',
  'ambiguous-number.why':
    'The mark in it can separate decimals or thousands, and nothing nearby decides which.',
  'ambiguous-number.do': 'Choose which number is meant.',

  'cell-error.title': 'The cell shows {error} instead of a value.',
  'cell-error.why': 'Whatever depends on it cannot be computed.',
  'cell-error.do': 'Correct the formula or the cells that it refers to.',

  'missing-target.title':
    '{nameGiven, select, no {The row} other {"{name}"}} has no target: {why, select, blank {the cell is blank} other {the cell holds only a placeholder}}.',
  'missing-target.why': 'Without a target, the indicator is left out of the overall result.',
  'missing-target.do': 'Enter the target, or accept this if none was set.',

  'text-value.title':
    '{nameGiven, select, no {The text "{text}" stands} other {"{name}" has the text "{text}"}} where a number is due.',
  'text-value.why': 'Until somebody confirms what it means, the target counts as not met.',
  'text-value.do': 'Enter a number, or confirm what the text means.',

  'approximate-target.title': 'The target of "{name}" is only approximate: "{text}".',
  'approximate-target.why':
    'It does not say which side is good, so it cannot be told whether it is met.',
  'approximate-target.do': 'Choose "at least" or "at most", or write it into the target.',

  'unit-mismatch.title':
    'The target of "{name}" is {target}, but its achievement is {achieved}{fitsGiven, select, no {, which is hardly in the same unit} other {: on the same scale that would be {fits}}}.',
  'unit-mismatch.why': 'Figures in different units give an attainment that means nothing.',
  'unit-mismatch.do': 'Write target and achievement in the same unit.',

  'range-became-date.title':
    'The cell holds the date {date} where a figure is due; "{first}-{second}" or "{first}/{second}" was probably typed.',
  'range-became-date.why': 'Excel turns such texts into dates, and the figures are lost.',
  'range-became-date.do': 'Format the cell as text and type the figures again.',

  'implausible-attainment.title': '"{name}" comes to {computed} of its target.',
  'implausible-attainment.why':
    'A result so far above the plan often comes from a wrong unit or a typing error.',
  'implausible-attainment.do': 'Compare target, achievement and unit with their source.',

  'over-hundred.title': '"{name}" is {share}, which is more than 100%.',
  'over-hundred.why': 'A part cannot be larger than what it is a part of.',
  'over-hundred.do': 'Check the figure, and the two numbers that it was computed from.',

  'numerator-over-denominator.title':
    '"{name}": the part, {numerator}, is larger than the whole, {denominator}.',
  'numerator-over-denominator.why':
    'Everything that is counted in the part should be in the whole as well.',
  'numerator-over-denominator.do':
    'Check whether the two are interchanged, or are for different periods.',

  'negative-value.title': '"{name}" has the negative value {value}.',
  'negative-value.why': 'A count or a share cannot be below zero.',
  'negative-value.do': 'Correct the sign or the figure.',

  'fractional-count.title':
    '"{name}" is a count{unitGiven, select, no {} other { ({unit})}}, but the cell says {value}.',
  'fractional-count.why':
    'A count is a whole number: decimals point to an average, a share or a typing error.',
  'fractional-count.do': 'Check the figure and its unit.',

  'truncated-value.title':
    '{why, select, limit {{value} is the largest number that some programs can hold} other {{value} has more digits than the 15 that Excel keeps}}.',
  'truncated-value.why':
    '{why, select, limit {The true figure is probably larger and was cut off} other {The last digits are no longer right}}.',
  'truncated-value.do': 'Take the figure from its source again.',

  'deviated-value.title': '"{name}" has {value} here, while its other figures lie around {median}.',
  'deviated-value.why':
    'A figure so far from the others is often a typing error or in another unit.',
  'deviated-value.do': 'Compare it with its source.',

  'invalid-date.title': '"{text}" is not a date that can be read.',
  'invalid-date.why': 'Without its date it is unclear for which time the figure counts.',
  'invalid-date.do': 'Write the date with day, month and year.',

  'mixed-calendars.title':
    '{count, plural, one {One date of the column follows} other {# dates of the column follow}} another calendar than the others: the year {year} would be {converted}.',
  'mixed-calendars.why':
    'Buddhist-era and common-era years are 543 apart, so figures land in the wrong year.',
  'mixed-calendars.do': 'Write all dates of the column in one calendar.',

  'date-out-of-term.title': '{date} lies outside the term from {start} to {end}.',
  'date-out-of-term.why': 'A figure from outside the term does not belong to its targets.',
  'date-out-of-term.do': 'Check the date, or the start and end of the term.',

  'future-date.title': '{date} is after the review date, {reviewDate}.',
  'future-date.why': 'What comes after the review date is not counted.',
  'future-date.do': 'Check the date, or choose a later review date.',

  'duplicate-observation.title':
    '"{name}" has two values for the same day or period ({date}): {value} here and {otherwise} in {other}.',
  'duplicate-observation.why': 'It is unclear which of the two holds, so neither is counted.',
  'duplicate-observation.do':
    'Delete the one that is wrong, or name the unit that each comes from.',

  'missing-period.title':
    '"{name}" has no figure for {count, plural, one {one period between others, from {date} on} other {# periods between others, the first from {date} on}}.',
  'missing-period.why': 'A period that is left out makes the achievement too low or out of date.',
  'missing-period.do':
    'Add {count, plural, one {the figure} other {the figures}}, or zero where there was nothing.',

  'falling-cumulative.title':
    'The running total of "{name}" falls from {previous} ({other}) to {value}.',
  'falling-cumulative.why': 'A running total cannot become smaller within its year or period.',
  'falling-cumulative.do':
    'Check both figures, and whether they are running totals or each for its period alone.',

  'accumulation-doubt.title':
    '{accumulation, select, sum {The figures of "{name}" are added up} running {The figures of "{name}" are taken for running totals} latest {Only the last figure of "{name}" counts} average {The mean of the figures of "{name}" counts} other {The parts and wholes of "{name}" are added up}}, but {rather, select, sum {each looks like the amount of its period alone} running {they look like running totals} latest {each looks like the level at its date} average {they look like figures to take the mean of} other {they look like parts of a whole}}.',
  'accumulation-doubt.why': 'The achievement comes out quite different in the two cases.',
  'accumulation-doubt.do': 'Choose how the figures of this indicator are to be counted.',

  'stated-attainment-differs.title':
    'The table says {stated} for "{name}", but its figures come to {computed}.',
  'stated-attainment-differs.why': 'Readers of the table take away a wrong result.',
  'stated-attainment-differs.do': 'Correct the percentage, or the figures behind it.',

  'stated-status-differs.title':
    'The table says "{text}" for "{name}", but by its figures it is "{status}".',
  'stated-status-differs.why':
    'Readers of the table take away another result than the figures give.',
  'stated-status-differs.do': 'Correct the status, or the figures behind it.',

  'stated-headline-differs.title':
    'The text says {statedMet} of {statedOf}, but the rows support {met} of {counted}{toConfirm, plural, =0 {} other { (# to confirm)}}.',
  'stated-headline-differs.why':
    'This is the sentence that readers remember and quote, so it has to agree with the table.',
  'stated-headline-differs.do': 'Correct the sentence, or check the rows.',

  'total-differs.title': 'The total says {value}, but {rows} add up to {sum}.',
  'total-differs.why': 'Either the total or one of its rows is wrong.',
  'total-differs.do': 'Correct the total or the rows; a sum as a formula stays right.',

  'parts-differ.title':
    '{what, select, sum {"{name}" is {value}, but its parts ({rows}) add up to {sum}} other {The part "{name}" is {sum}, more than the {value} that it is a part of}}.',
  'parts-differ.why': 'Either a part or the whole is wrong, or a part is missing.',
  'parts-differ.do': 'Correct the part or the whole.',

  'milestones-differ.title':
    'The target of "{name}" is {target}, but its interim targets lead to {value}.',
  'milestones-differ.why': 'Meeting every interim target would not give the target of the term.',
  'milestones-differ.do': 'Bring the interim targets and the target into line.',

  'average-of-percentages.title':
    '{stated} is the mean of the percentages in {rows}; over all cases it is {computed}.',
  'average-of-percentages.why':
    'A mean of percentages gives a small unit the same weight as a large one.',
  'average-of-percentages.do': 'Divide the sum of the parts by the sum of the wholes.',

  'rounds-to-met.title': '"{name}" looks met when it is rounded, but {gap} is lacking.',
  'rounds-to-met.why': 'A target is met by its figures, not by rounding.',
  'rounds-to-met.do': 'Show one more digit, or say in words that the target is just missed.',

  'constant-in-formula-column.title':
    '"{text}" was typed where the neighbouring cells have a formula.',
  'constant-in-formula-column.why': 'It stays as it is when the figures behind it change.',
  'constant-in-formula-column.do': 'Put the formula {formula} here, or mark the value as typed.',

  'formula-in-constant-column.title': 'The formula {formula} stands among typed numbers.',
  'formula-in-constant-column.why':
    'It changes when other cells change, while its neighbours stay as they are.',
  'formula-in-constant-column.do': 'Check whether this figure is meant to be computed.',

  'inconsistent-formula.title':
    'The formula here is {formula}; like its neighbours it would be {expected}.',
  'inconsistent-formula.why':
    'A formula that breaks the pattern is often left from an earlier version or copied wrongly.',
  'inconsistent-formula.do': 'Copy the formula of the neighbours, if no exception is intended.',

  'range-misses-cells.title':
    '{what, select, short {The formula covers only {range}, but the rows are {expected}} other {The formula covers {range}, which goes beyond the rows {expected}}}.',
  'range-misses-cells.why':
    '{what, select, short {Some figures are left out of the sum} other {Figures that do not belong there are added up}}.',
  'range-misses-cells.do': 'Change the range to {expected}.',

  'refers-to-blank.title': 'The formula {formula} refers to {cell}, which is empty.',
  'refers-to-blank.why': 'Excel counts an empty cell as zero, which may not be meant.',
  'refers-to-blank.do': 'Fill in that cell, or correct the formula.',

  'external-link.title':
    '{count, plural, one {# formula refers} other {# formulas refer}} to another file: "{file}".',
  'external-link.why':
    'Readers who do not have that file see old figures, or an error instead of them.',
  'external-link.do': 'Bring the values into this workbook, or send that file along.',

  'custom-function.title':
    '{count, plural, one {# formula uses} other {# formulas use}} the function {function}, which not every Excel knows.',
  'custom-function.why': 'Readers without that function see an error instead of the figure.',
  'custom-function.do': 'Use a function that every Excel has, or write the value.',

  'volatile-date.title':
    '{count, plural, one {# formula uses} other {# formulas use}} {function}, the date on which the file is opened.',
  'volatile-date.why':
    'The review date moves whenever the file is opened, and the figures with it.',
  'volatile-date.do': 'Write the date itself.',

  'hidden-sheet.title': 'The hidden sheet "{sheet}" goes along with the file.',
  'hidden-sheet.why': 'Whoever gets the file can show the sheet and read it.',
  'hidden-sheet.do': 'Delete the sheet if it is not meant for the readers.',

  'check-failed.title': 'The check "{check}" could not run ({error}). The other checks did.',
  'check-failed.why': 'What this check looks for may be in the workbook unnoticed.',
  'check-failed.do': 'Run the checks again; if it stays so, report it with the name of the check.',

  'findings.none': 'Nothing to report.',
  'findings.error': 'Errors',
  'findings.warning': 'Warnings',
  'findings.note': 'Notes',
  'findings.accepted': 'Accepted',
  'findings.acceptedBecause': 'Accepted because: {reason}',
  'findings.fixes': 'Fixes that can be made',
  'findings.fixed': 'Fixes that were made',

  'fix.change-cells': 'Fix',
  'fix.choose': 'What to choose',
  'fix.change': 'Change {cell} from {before} to {after}',
  'fix.text': 'the text "{text}"',
  'fix.number': 'the number {value}',
  'fix.date': 'the date {date}',
  'fix.blank': 'blank',

  'answer.column': 'The column "{header}"',
  'answer.indicator': 'The indicator "{name}"',
  'answer.number': 'The number {value}',
  'answer.atLeast': 'At least this much: more is better',
  'answer.atMost': 'At most this much: less is better',
  'answer.done': 'It means: done',
  'answer.notDone': 'It means: not done',
  'answer.accumulation': 'Count it like this – {way}',
};

export type CheckingKey = keyof typeof en;
/** What every language must have: the same keys. */
export type CheckingCatalogue = Readonly<Record<CheckingKey, string>>;
