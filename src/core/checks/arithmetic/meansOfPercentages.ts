import type { TableColumn } from '../../model/table';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { addsUp, isSameUnit } from './addingUp';
import { decimalsOf, figureReader, type Figure, type FigureReader } from './figures';
import { isSummary } from './meanRow';
import { printsAs } from './printedShare';

/** A percentage of a whole that is the mean of those of its parts, with what it should be; shares. */
interface MeanOfPercentages {
  readonly table: TypedTable;
  readonly row: number;
  readonly column: number;
  readonly stated: number;
  readonly computed: number;
  readonly rows: readonly number[];
}

/** A column of percentages, and the columns of what each is a percentage of what. */
interface Shares {
  readonly table: TypedTable;
  readonly column: number;
  readonly parts: number;
  readonly wholes: number;
}

/** Shares of a whole are in per cent when one of them is larger than this. */
const LARGEST_SHARE = 3;

const only = (columns: readonly TableColumn[]): number | null =>
  columns.length === 1 ? columns[0]!.column : null;

function sharesOf(table: TypedTable): readonly Shares[] {
  const pair = (
    percentages: readonly TableColumn[],
    parts: number | null,
    wholes: number | null,
  ) =>
    parts === null || wholes === null
      ? []
      : percentages.map(({ column }) => ({ table, column, parts, wholes }));
  const numerators = only(table.columnsOf('numerator'));
  const denominators = only(table.columnsOf('denominator'));
  const stated = table.columnsOf('stated-attainment');
  return [
    ...pair(table.columnsOf('achieved'), numerators, denominators),
    ...pair(stated, only(table.columnsOf('achieved')), only(table.columnsOf('target'))),
  ];
}

interface Line {
  readonly row: TypedRow;
  readonly part: Figure | null;
  readonly whole: Figure | null;
  readonly share: Figure | null;
}

const lineOf = ({ table, ...at }: Shares, row: TypedRow, read: FigureReader): Line => ({
  row,
  part: read(table, row.row, at.parts),
  whole: read(table, row.row, at.wholes),
  share: read(table, row.row, at.column),
});

type Full = { readonly [K in keyof Line]: NonNullable<Line[K]> };
const isFull = (line: Line): line is Full =>
  line.part !== null && line.whole !== null && line.share !== null && line.whole.value > 0;

/** What a printed figure is as a share, and its digits of per cent. */
function printed(figure: Figure, perCent: boolean) {
  const { value, isPercent } = figure;
  const decimals = decimalsOf(figure);
  if (isPercent || !perCent) return { share: value, digits: Math.max(0, decimals - 2) };
  return { share: value / 100, digits: decimals };
}

/** Figures of different things have no common percentage, whatever the mean of theirs is. */
function haveOneWhole(summary: Line, lines: readonly Full[], shares: Shares): boolean {
  if (summary.part !== null && summary.whole !== null) return true;
  const isOfParts = shares.table
    .columnsOf('denominator')
    .some(({ column }) => column === shares.wholes);
  const units = lines.map(({ row }) => row.about?.indicator ?? null);
  const unit = units[0]?.unit ?? null;
  const isOneKind = units.every((one) => one !== null && addsUp(one) && isSameUnit(one.unit, unit));
  return isOfParts ? summary.row.kind === 'total' : unit !== null && isOneKind;
}

/** A hundredth of a per cent, as shares have it: means that are worked out by formula have all their digits. */
const MOST_DIGITS = 4;

function meanIn(shares: Shares, summary: Line, lines: readonly Full[]): MeanOfPercentages | null {
  if (summary.share === null || lines.length < 2) return null;
  const perCent = lines.some(({ share }) => share.value > LARGEST_SHARE);
  const values = lines.map(({ share }) => printed(share, perCent && !share.isPercent).share);
  const { share: stated, digits: written } = printed(summary.share, perCent);
  const digits = Math.min(MOST_DIGITS, written);
  const sum = (figures: readonly Figure[]) => figures.reduce((all, { value }) => all + value, 0);
  const [part, whole] = [sum(lines.map((one) => one.part)), sum(lines.map((one) => one.whole))];
  const mean = values.reduce((all, value) => all + value, 0) / values.length;
  const own =
    summary.part && summary.whole ? summary.part.value / summary.whole.value : part / whole;
  const areShares = lines.every((one, at) => isNear(values[at]!, one.part.value / one.whole.value));
  const isMean = printsAs(mean, stated, digits) && !printsAs(part / whole, stated, digits);
  if (!areShares || !isMean || printsAs(own, stated, digits)) return null;
  const { table, column } = shares;
  const rows = lines.map(({ row }) => row.row);
  return { table, row: summary.row.row, column, stated, computed: own, rows };
}

/** Percentages are rounded; half of one is more than any rounding makes out. */
const isNear = (share: number, ratio: number): boolean => Math.abs(share - ratio) <= 0.006;

/** A total or an average, with the rows above it up to the last one; those below it where it stands on top. */
interface Summarised {
  readonly summary: TypedRow;
  readonly rows: readonly TypedRow[];
}

function summariesOf({ rows }: TypedTable): readonly Summarised[] {
  const blocks: { summary: TypedRow | null; rows: TypedRow[] }[] = [{ summary: null, rows: [] }];
  for (const row of rows) {
    if (isSummary(row)) blocks.push({ summary: row, rows: [] });
    else if (row.kind === 'indicator' || row.kind === 'report') blocks.at(-1)!.rows.push(row);
  }
  return blocks.flatMap(({ summary, rows: below }, at) => {
    const above = blocks[at - 1]?.rows ?? [];
    return summary ? [{ summary, rows: above.length > 0 ? above : below }] : [];
  });
}

const inShares = (shares: Shares, read: FigureReader): readonly MeanOfPercentages[] =>
  summariesOf(shares.table).flatMap(({ summary, rows }) => {
    const line = lineOf(shares, summary, read);
    const lines = rows.map((row) => lineOf(shares, row, read)).filter(isFull);
    return haveOneWhole(line, lines, shares) ? (meanIn(shares, line, lines) ?? []) : [];
  });

function meansIn(input: CheckInput): readonly MeanOfPercentages[] {
  const read = figureReader(input);
  return input.tables
    .filter(({ rows }) => rows.some(isSummary))
    .flatMap((table) => sharesOf(table).flatMap((shares) => inShares(shares, read)));
}

/** @returns the percentages of totals and averages that are the plain mean of those of unequal rows above them. */
export const meansOfPercentages = perInput(meansIn);
