import type { TypedTable } from '../input/typedTables';
import { isBody } from './formulaLines';
import { cellsAt } from './formulaPattern';
import { sumsUp } from './rangeDifference';
import type { FormulaCell, SheetFormulas } from './sheetFormulas';

/**
 * What a row's cell is to a sum over its column: a figure that is added up, a sum itself, a part of the figure above
 * it ("of which"), where a section begins, or nothing.
 */
export type RowPart = 'figure' | 'sum' | 'part' | 'edge' | 'nothing';

/** @returns whether the formula sums up rows of its own column: a total, a subtotal or a parent; not a running total. */
export const sumsOwnColumn = ({ row, column, pattern }: FormulaCell): boolean =>
  sumsUp(pattern) &&
  pattern.references.some((reference) => {
    const { left, right, top, bottom } = cellsAt(reference, row, column);
    const isRunning = reference.first.isRowFixed && !reference.last.isRowFixed;
    return (
      reference.sheet === null && left === column && right === column && bottom > top && !isRunning
    );
  });

/** @returns what the cell at a row of the sheet is to the sums of a column of the table. */
export function rowPart(
  table: TypedTable,
  formulas: SheetFormulas,
  row: number,
  column: number,
): RowPart {
  const typed = table.rows[row - table.found.firstRow];
  const isFigure = table.at(row, column).kind === 'number';
  const formula = formulas.at(row, column);
  if (typed?.kind === 'total') return isFigure ? 'sum' : 'edge';
  if (formula && sumsOwnColumn(formula)) return 'sum';
  if (typed?.kind === 'section' || typed?.kind === 'header') return 'edge';
  if (!isFigure) return 'nothing';
  if (!typed) return 'edge';
  return typed.kind === 'part' ? 'part' : isBody(typed) ? 'figure' : 'nothing';
}
