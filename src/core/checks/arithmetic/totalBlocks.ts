import { kindOfName } from '../../reading/rows/subRows';
import { numberBefore, rankOf } from '../../reading/rows/rowNumbers';
import { textOf } from '../../reading/tables/visibleCells';
import type { TypedRow, TypedTable } from '../input/typedTables';

/** The rows of a table that totals are made of, from the top: parts of a row stand in it already. */
interface TotalLines {
  readonly table: TypedTable;
  readonly lines: readonly TypedRow[];
}

const COUNTED: readonly TypedRow['kind'][] = ['indicator', 'report', 'total', 'section'];

/** @returns the rows that totals are made of, totals and the titles of sections among them. */
export const totalLines = (table: TypedTable): TotalLines => ({
  table,
  lines: table.rows.filter(({ kind }) => COUNTED.includes(kind)),
});

const isItem = ({ kind }: TypedRow): boolean => kind === 'indicator' || kind === 'report';

/** The items next to a total in one direction, nearest first, up to the next total. */
function itemsFrom(lines: readonly TypedRow[], at: number, step: -1 | 1): readonly TypedRow[] {
  const items: TypedRow[] = [];
  for (let next = at + step; lines[next] && lines[next]!.kind !== 'total'; next += step) {
    if (isItem(lines[next]!)) items.push(lines[next]!);
  }
  return items;
}

/** What a total may be the total of. */
export interface TotalReadings {
  /** What stands most naturally in it, if anything. */
  readonly main: readonly TypedRow[];
  /** The rows next to it, nearest first: it may add up any first of them. */
  readonly near: readonly (readonly TypedRow[])[];
  /** @returns other totals, nearest first: it may add up any first of them. */
  totals(): readonly (readonly TypedRow[])[];
  /** @returns other sets of rows, each to be taken together. */
  others(): readonly (readonly TypedRow[])[];
}

const numberOf = (table: TypedTable, { row, about }: TypedRow): string | null => {
  const column = table.columnsOf('number')[0]?.column;
  const own = column === undefined ? '' : textOf(table.at(row, column)).trim();
  return own === '' ? numberBefore(about?.indicator.name ?? '') : own;
};

/** Rows by how deep their numbers stand: a total adds up those of one depth. */
function byDepth(table: TypedTable, items: readonly TypedRow[]): readonly (readonly TypedRow[])[] {
  const depths = new Map<number, TypedRow[]>();
  for (const item of items) {
    const number = numberOf(table, item);
    const rank = number === null ? null : rankOf(number);
    if (rank === null) continue;
    const same = depths.get(rank);
    if (same) same.push(item);
    else depths.set(rank, [item]);
  }
  return depths.size > 1 ? [...depths.values()] : [];
}

/** "Total" and "of which" below it: what follows is some of it. */
const opensParts = ({ about }: TypedRow): boolean =>
  about !== null && kindOfName(about.indicator.name) !== null;

/** A total stands below what it adds up, unless nothing but a title stands between it and the rows below. */
function mainOf(
  lines: readonly TypedRow[],
  at: number,
  above: readonly TypedRow[],
  below: readonly TypedRow[],
): readonly TypedRow[] {
  const before = lines[at - 1];
  const isOnTop = before === undefined || before.kind === 'section';
  if (isOnTop && below.length > 0) return opensParts(below[0]!) ? [] : below;
  if (above.length > 0) return above;
  return totalsIn(lines.slice(0, at));
}

const totalsIn = (lines: readonly TypedRow[]) => lines.filter(({ kind }) => kind === 'total');

/** @returns what the total in a line may be the total of; what lies far from it is looked at only when asked for. */
export function readingsOf({ table, lines }: TotalLines, at: number): TotalReadings {
  const above = itemsFrom(lines, at, -1);
  const below = itemsFrom(lines, at, 1);
  return {
    main: mainOf(lines, at, above, below),
    near: [above, below],
    totals: () => [totalsIn(lines.slice(0, at)).reverse(), totalsIn(lines.slice(at + 1))],
    others() {
      const before = lines.slice(0, at);
      const all = before.filter(isItem);
      const levels = [all, above, below].flatMap((items) => byDepth(table, items));
      return [all, lines.slice(at + 1).filter(isItem), [...totalsIn(before), ...above], ...levels];
    },
  };
}
