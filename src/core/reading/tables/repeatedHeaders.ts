import { titleText } from './titleCells';
import type { SheetView } from './visibleCells';

/** Where the header of a table stands. */
export interface HeaderPlace {
  readonly headerTop: number;
  readonly firstRow: number;
}

const SEPARATOR = '\u0000';

const textsOf = (view: SheetView, row: number, columns: readonly number[]): string =>
  columns.map((column) => titleText(view.at(row, column))).join(SEPARATOR);

/**
 * @returns whether a row of the body repeats a row of the header cell by cell, as after a page break; such rows
 * stay between the table's first and last row and say nothing.
 */
export function headerRepetition(
  view: SheetView,
  { headerTop, firstRow }: HeaderPlace,
  columns: readonly number[],
): (row: number) => boolean {
  const rows = Array.from({ length: firstRow - headerTop }, (_, at) => headerTop + at);
  const known = new Set(rows.map((row) => textsOf(view, row, columns)));
  known.delete(SEPARATOR.repeat(Math.max(0, columns.length - 1)));
  return (row) => known.has(textsOf(view, row, columns));
}
