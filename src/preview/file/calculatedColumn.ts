import { ensure, TABLE_COLUMN_ORDER } from './order';
import { translate } from './formulaText';
import { toStored } from './structuredReferences';
import type { Table } from './table';
import type { TableColumn } from './tableColumn';
import type { Rectangle } from './types';
import { encodeEscapes } from './xmlText';

/** The rows of a table between its header and its totals. */
export function bodyRowsOf(table: Table): { readonly first: number; readonly end: number } {
  const { row, rows } = table.area();
  const first = row + (table.hasHeaders() ? 1 : 0);
  return { first, end: row + rows - (table.hasTotals() ? 1 : 0) };
}

/**
 * To be told when contents were entered: a column of a table that was filled as a whole with one formula is a
 * calculated column from then on, as in Excel. Other contents in some of its cells are exceptions to it.
 */
export function noteFilled(table: Table, where: Rectangle): void {
  const { first, end } = bodyRowsOf(table);
  if (first < where.row || end > where.row + where.rows) return;
  const start = table.area().column;
  for (const column of table.columns()) {
    const at = start + column.index();
    if (at < where.column || at >= where.column + where.columns) continue;
    const formula = commonFormula(table, at);
    if (formula !== null) setCalculated(column, formula);
  }
}

/** @returns the formula of the first row where those of all rows are the same, copied down; else null. */
function commonFormula(table: Table, column: number): string | null {
  const { first, end } = bodyRowsOf(table);
  const { cells } = table.sheet;
  const formula = first < end ? cells.read(first, column).formula : null;
  if (formula === null) return null;
  for (let row = first + 1; row < end; row += 1) {
    if (cells.read(row, column).formula !== translate(formula, row - first, 0)) return null;
  }
  return formula;
}

/** @param formula as files store it */
export function setCalculated({ element }: TableColumn, formula: string): void {
  const holder = ensure(element, 'calculatedColumnFormula', TABLE_COLUMN_ORDER);
  holder.setText(encodeEscapes(formula));
}

/** Gives blank cells in new rows the formulas of the table's calculated columns. */
export function fillRows(
  table: Table,
  rows: { readonly first: number; readonly end: number },
): void {
  const { first } = bodyRowsOf(table);
  const start = table.area().column;
  for (const column of table.columns()) {
    const shown = column.calculatedFormula();
    if (shown === null) continue;
    const formula = toStored(shown, table.name());
    for (let row = rows.first; row < rows.end; row += 1) {
      const at = start + column.index();
      const { value, formula: here } = table.sheet.cells.read(row, at);
      if (value === null && here === null)
        table.sheet.setCell(row, at, `=${translate(formula, row - first, 0)}`);
    }
  }
}
