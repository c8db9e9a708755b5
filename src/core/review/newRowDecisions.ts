import { and, call, literal } from '../attainment/formulas/syntax';
import { cellAt, type CellValue } from '../model/cell';
import type { Indicator } from '../model/indicator';
import type { ColumnRole, FoundTable } from '../model/table';
import { cellReference } from './references';
import { withoutRow } from './rowlessFormula';
import { placeOfColumn, type TablePlace } from './tablePlaces';

/** A row of the table with its formula in one column, written without the row's number. */
export interface TableRow {
  readonly indicator: Indicator;
  readonly formula: string;
  /** It needs nothing but the row's own cells: no readings under the row's key, no label written out. */
  readonly isPlain: boolean;
}

/** Rows that say the same in the columns that decide how a row is judged. */
export interface Decision {
  readonly rows: readonly TableRow[];
  /** Whether a row says so, as a formula without its row's number; null where no column decides. */
  readonly condition: string | null;
}

/** What stands in them decides, word by word. */
const BY_WORDS: ReadonlySet<ColumnRole> = new Set(['direction', 'comparator', 'accumulation']);
/** Whether anything stands in them decides: what it is has to be read first. */
const BY_CONTENT: ReadonlySet<ColumnRole> = new Set([
  'horizon',
  'due-date',
  'baseline',
  'milestone',
]);

/** More would make formulas that nobody can follow. */
const MOST_DECISIONS = 12;

/** @returns the rows of a table by what its deciding columns say, those of most rows first. */
export function decisionsOf(place: TablePlace, rows: readonly TableRow[]): readonly Decision[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const said = JSON.stringify(saidIn(place.table, row.indicator.row));
    const alike = groups.get(said);
    if (alike) alike.push(row);
    else groups.set(said, [row]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_DECISIONS)
    .map((alike) => ({ rows: alike, condition: conditionOf(place.table, alike[0]!) }));
}

/** How observations add up is guessed from the unit among others, where no column says it. */
function decidingColumns({ columns }: FoundTable): FoundTable['columns'] {
  const isSaid = columns.some(({ role }) => role === 'accumulation');
  return columns.filter(
    ({ role }) => BY_WORDS.has(role) || BY_CONTENT.has(role) || (role === 'unit' && !isSaid),
  );
}

function saidIn(table: FoundTable, row: number): readonly (string | boolean)[] {
  return decidingColumns(table).map(({ role, column }) => {
    const text = wordsOf(cellAt(table.sheet, row, column));
    return BY_CONTENT.has(role) ? text !== '' : text;
  });
}

function wordsOf(cell: CellValue): string {
  return cell.kind === 'blank' ? '' : String(cell.value);
}

/** An error in one of the cells is no answer. */
function conditionOf(table: FoundTable, { indicator }: TableRow): string | null {
  const { row } = indicator;
  const said = saidIn(table, row);
  const conditions = decidingColumns(table).map(({ column }, index) => {
    const cell = cellReference(placeOfColumn(table, column), row);
    const text = said[index]!;
    if (typeof text === 'string') return call('EXACT', cell, literal(text));
    return `${call('TRIM', cell)}${text ? '<>' : '='}""`;
  });
  if (conditions.length === 0) return null;
  return withoutRow(call('IFERROR', and(...conditions), 'FALSE'), row);
}
