import { cellAt, sheetNamed, withCell, withoutRow, withRowBefore } from '../generator/edit';
import { partsOf } from '../generator/days';
import { columnsOf, spotsOf, withSpot } from '../generator/spots';
import { LEXICONS } from '../generator/lexicon/lexicons';
import { rounded, type Random } from '../generator/random';
import type { Row, Table, Workbook } from '../generator/workbook';
import { looseFigures, numberLike } from './figures';
import { anyOf, oneOf, placeAt, placeOfSpot, type Planter } from './planting';

/** Reports of the same indicator and branch, in the order of their days. */
function seriesOf(workbook: Workbook, table: Table, row: Row): readonly Row[] {
  const [branch] = columnsOf(table, 'branch');
  const sheet = sheetNamed(workbook, table.sheet);
  const branchOf = ({ at }: Row) => branch && cellAt(sheet, at, branch.at)?.value;
  return table.rows
    .filter((one) => one.indicator === row.indicator && branchOf(one) === branchOf(row))
    .sort((a, b) => a.day! - b.day!);
}

interface Place {
  readonly table: Table;
  readonly row: Row;
  readonly series: readonly Row[];
  readonly index: number;
}

/** A report that has others of its series before and behind it. */
function innerReport(workbook: Workbook, random: Random): Place | null {
  const spots = spotsOf(workbook, ['date']);
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const { table, row } = spot;
  const series = seriesOf(workbook, table, row);
  const index = series.indexOf(row);
  return index < 2 || index > series.length - 3 ? null : { table, row, series, index };
}

const later = (a: Row, b: Row): Row => (a.at > b.at ? a : b);
const achievedAt = (table: Table): number => columnsOf(table, 'achieved')[0]!.at;

/** A report that came in twice, with the same value or a corrected one. */
const enteredTwice: Planter = (workbook, random) => {
  const found = innerReport(workbook, random);
  if (!found) return null;
  const { table, row } = found;
  const cells = sheetNamed(workbook, table.sheet).cells[row.at]!;
  const column = achievedAt(table);
  const value = cells[column]!.value as number;
  const other = rounded(value * random.pick([0.97, 1.04]), row.indicator!.digits);
  const copied = withRowBefore(workbook, table.sheet, row.at + 1, cells);
  return {
    workbook: withCell(copied, table.sheet, row.at + 1, column, {
      ...cells[column]!,
      value: other,
    }),
    at: placeAt(table.sheet, row.at + 1, column),
    manner: 'entered twice',
  };
};

/** A report with the date of the one before it. */
const repeatedDate: Planter = (workbook, random) => {
  const found = innerReport(workbook, random);
  if (!found) return null;
  const { table, row, series, index } = found;
  const before = series[index - 1]!;
  const [date] = columnsOf(table, 'date');
  const cell = cellAt(sheetNamed(workbook, table.sheet), before.at, date!.at);
  return {
    workbook: withCell(workbook, table.sheet, row.at, date!.at, cell),
    at: placeAt(table.sheet, later(row, before).at, achievedAt(table)),
    manner: 'date repeated',
  };
};

const lostReport: Planter = (workbook, random) => {
  const found = innerReport(workbook, random);
  if (!found) return null;
  const { table, row, series, index } = found;
  const next = series[index + 1]!;
  const at = next.at > row.at ? next.at - 1 : next.at;
  return {
    workbook: withoutRow(workbook, table.sheet, row.at),
    at: placeAt(table.sheet, at, achievedAt(table)),
    manner: 'report lost',
  };
};

/** A quarter without a figure between two that have one. */
const emptyQuarter: Planter = (workbook, random) => {
  const spots = spotsOf(workbook, ['achieved'], ({ table, column }) => {
    const count = columnsOf(table, 'achieved').length;
    const { period } = column;
    return count >= 3 && period !== undefined && period > 0 && period < count - 1;
  });
  const spot = oneOf(spots, random);
  if (!spot || columnsOf(spot.table, 'target', 'milestone').length > 1) return null;
  return {
    workbook: withSpot(workbook, spot, null),
    at: placeAt(spot.table.sheet, spot.row.at, spot.column.at + 1),
    manner: 'empty quarter',
  };
};

const fallingTotal: Planter = (workbook, random) => {
  const found = innerReport(workbook, random);
  if (!found || found.row.indicator!.accumulation !== 'running') return null;
  const { table, row, series, index } = found;
  const before = series[index - 1]!;
  const isNewYear = partsOf(before.day!).year !== partsOf(row.day!).year;
  if (isNewYear || partsOf(row.day!).month < 3) return null;
  const column = achievedAt(table);
  const sheet = sheetNamed(workbook, table.sheet);
  const previous = cellAt(sheet, before.at, column)!;
  const value = rounded(
    (previous.value as number) * random.decimal(0.5, 0.93, 2),
    row.indicator!.digits,
  );
  return {
    workbook: withCell(workbook, table.sheet, row.at, column, { ...previous, value }),
    at: placeAt(table.sheet, row.at, column),
    manner: 'running total falls',
  };
};

const otherAccumulation =
  (from: 'sum' | 'running', to: 'sum' | 'running'): Planter =>
  (workbook, random) => {
    const spot = oneOf(
      spotsOf(workbook, ['accumulation'], ({ row }) => row.indicator?.accumulation === from),
      random,
    );
    if (!spot) return null;
    const [name] = columnsOf(spot.table, 'indicator');
    const value = LEXICONS[workbook.language].accumulation[to];
    return {
      workbook: withSpot(workbook, spot, { value }),
      at: placeAt(spot.table.sheet, spot.row.at, name!.at),
      manner: `${from} marked ${to}`,
    };
  };

const deviates =
  (manner: string, change: (value: number) => number): Planter =>
  (workbook, random) => {
    const counts = new Map<string, number>();
    const reports = workbook.tables.filter((one) => columnsOf(one, 'date').length > 0);
    if (reports.some((table) => columnsOf(table, 'branch').length > 0)) return null;
    for (const { rows } of reports)
      for (const { indicator } of rows)
        counts.set(indicator!.name, (counts.get(indicator!.name) ?? 0) + 1);
    const figures = looseFigures(workbook, {
      roles: ['achieved'],
      fits: ({ table, indicator, value }) =>
        reports.includes(table) &&
        value >= 20 &&
        indicator.accumulation !== 'running' &&
        (counts.get(indicator.name) ?? 0) >= 9,
    });
    const figure = oneOf(figures, random);
    if (!figure) return null;
    const value = rounded(change(figure.value), figure.indicator.digits);
    if (figure.indicator.nature === 'share' && value > 100) return null;
    return {
      workbook: withSpot(workbook, figure, numberLike(figure, value)),
      at: placeOfSpot(figure),
      manner,
    };
  };

export const SERIES = {
  'deviated-value': anyOf(
    deviates('a zero too many', (value) => value * 10),
    deviates('many times', (value) => value * 6),
    deviates('a zero lost', (value) => value / 10),
  ),
  'duplicate-observation': anyOf(enteredTwice, repeatedDate),
  'missing-period': anyOf(lostReport, emptyQuarter),
  'falling-cumulative': fallingTotal,
  'accumulation-doubt': anyOf(
    otherAccumulation('running', 'sum'),
    otherAccumulation('sum', 'running'),
  ),
} as const satisfies Readonly<Record<string, Planter>>;
