import type { TypedTable } from '../input/typedTables';
import { rowPart, sumsOwnColumn, type RowPart } from './columnRows';
import { cellsAt, type Cells, type CellsReference } from './formulaPattern';
import { sumsUp } from './rangeDifference';
import { sheetFormulas, type FormulaCell } from './sheetFormulas';

/** A sum in a table, the column that it covers, and how the rows look to it. */
export interface Sum {
  readonly table: TypedTable;
  readonly cell: FormulaCell;
  readonly reference: CellsReference;
  readonly range: Cells;
  part(row: number): RowPart;
  isCovered(row: number): boolean;
}

/** The rows of a range. */
export type Extent = Pick<Cells, 'top' | 'bottom'>;

/** @returns the rows of an extent, from its first. */
export const rowsOf = ({ top, bottom }: Extent): readonly number[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);

/** @returns the rows of the table's body that are added up; a range may go on to the end of the sheet. */
export const rowsInTable = ({ range, table: { found } }: Sum): readonly number[] =>
  rowsOf({
    top: Math.max(range.top, found.firstRow),
    bottom: Math.min(range.bottom, found.endRow - 1),
  });

/** @returns the row of the table's body, or undefined outside it. */
export const typedAt = ({ table }: Sum, row: number) => table.rows[row - table.found.firstRow];
/** @returns the indicator that a row is about, if any. */
export const indicatorAt = (sum: Sum, row: number) => typedAt(sum, row)?.about?.indicator;

/** @returns whether a row's indicator is a part or division of another row's. */
export const isDivisionOf = (sum: Sum, row: number, parent: number): boolean => {
  const [inner, outer] = [indicatorAt(sum, row), indicatorAt(sum, parent)];
  return inner !== undefined && inner.parent !== null && inner.parent === outer?.key;
};

/**
 * @returns the ranges of one column that a formula sums up: of any column of the table for a total, the title of a
 * section and what stands below the table, of its own for other rows
 */
export function sumsOf(table: TypedTable, cell: FormulaCell): readonly Sum[] {
  const { columns, sheet } = table.found;
  const formulas = sheetFormulas(sheet);
  const kind = table.rows[cell.row - table.found.firstRow]?.kind;
  const isInBody = kind !== undefined && kind !== 'total' && kind !== 'section';
  if (!sumsUp(cell.pattern) || (isInBody && !sumsOwnColumn(cell))) return [];
  const ranges = cell.pattern.references.map((reference) => ({
    reference,
    range: cellsAt(reference, cell.row, cell.column),
  }));
  return ranges
    .filter(
      ({ reference, range }) =>
        reference.sheet === null &&
        !reference.isSingle &&
        range.left === range.right &&
        (isInBody
          ? range.left === cell.column
          : columns.some(({ column }) => column === range.left)),
    )
    .map(({ reference, range }) => ({
      table,
      cell,
      reference,
      range,
      part: (row) => rowPart(table, formulas, row, range.left),
      isCovered: (row) =>
        ranges.some(
          ({ range: { left, right, top, bottom } }) =>
            left <= range.left && range.left <= right && top <= row && row <= bottom,
        ),
    }));
}
