import {
  achievedColumn,
  codeColumn,
  nameColumn,
  numberColumn,
  remarkColumn,
  responsibleColumn,
  targetColumn,
  titleOf,
  unitColumn,
  type Style,
} from '../columns';
import { drawIndicators } from '../indicators';
import { sheetWith } from '../sheets';
import { writeTable } from '../tableWriter';
import type { Workbook } from '../workbook';
import { workbookOf } from './finish';

/** Targets and results apart, on two sheets or one, joined by code, by name, or by both. */
export function joined(style: Style, count: number): Workbook {
  const { lexicon, random } = style;
  const indicators = drawIndicators({ count }, lexicon, random);
  const by = random.pick(['code', 'name', 'both'] as const);
  const hasCodes = by !== 'name';
  const plan = [
    ...(random.chance(0.5) ? [numberColumn(style)] : []),
    ...(hasCodes ? [codeColumn(style)] : []),
    nameColumn(style),
    unitColumn(style),
    targetColumn(style, [titleOf('target', style)]),
    ...(random.chance(0.3) ? [responsibleColumn(style)] : []),
  ];
  const results = [
    ...(hasCodes ? [codeColumn(style)] : []),
    ...(by === 'code' ? [] : [nameColumn(style)]),
    achievedColumn(style, [titleOf('achieved', style)]),
    ...(random.chance(0.5) ? [remarkColumn(style)] : []),
  ];
  const corner = { row: 0, column: 0 };
  const targets = writeTable(
    'targets',
    plan,
    indicators.map((indicator, at) => ({ kind: 'indicator', indicator, number: at + 1 })),
    corner,
  );
  const reported = random.chance(0.5) ? random.shuffled(indicators) : indicators;
  const isOneSheet = random.chance(0.2);
  const below = isOneSheet ? { row: targets.cells.length + 2, column: 0 } : corner;
  const found = writeTable(
    'results',
    results,
    reported.map((indicator) => ({ kind: 'report', indicator })),
    below,
  );
  if (isOneSheet) {
    const both = [
      { corner, table: targets },
      { corner: below, table: found },
    ];
    return workbookOf(lexicon, [sheetWith(lexicon.sheets.all, both)]);
  }
  return workbookOf(lexicon, [
    sheetWith(lexicon.sheets.plan, [{ corner, table: targets }]),
    sheetWith(lexicon.sheets.results, [{ corner, table: found }]),
  ]);
}
