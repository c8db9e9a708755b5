import type { TypedTable } from '../input/typedTables';
import { filledRows } from './filledCells';
import { ownTitle } from './ownTitles';

/** A column with fewer figures than one in so many rows is none; a single figure is none in two rows. */
const ROWS_PER_STRAY = 4;
const ROWS_PER_SINGLE = 2;

/**
 * @returns whether a column at the edge of a table is none of it: no title stands above it, and only a few figures
 * stand in it.
 */
export function isStrayColumn(table: TypedTable, column: number): boolean {
  const { found, view, rows, at } = table;
  const edges = [found.columns[0]?.column, found.columns.at(-1)?.column];
  if (found.excelTable !== null || !edges.includes(column)) return false;
  if (ownTitle(view, found, column) !== null) return false;
  const filled = filledRows(table, column);
  const areFigures = filled.every((row) => at(row, column).kind === 'number');
  const isRare =
    filled.length === 1
      ? rows.length >= ROWS_PER_SINGLE
      : filled.length * ROWS_PER_STRAY <= rows.length;
  return areFigures && filled.length > 0 && isRare;
}
