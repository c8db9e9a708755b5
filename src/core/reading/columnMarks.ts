import type { DateOrder } from './days';
import { orderOfTexts } from './days';
import type { DecimalMark } from './numbers';
import { markOfTexts } from './numbers';
import type { ReadTable } from './tables';
import { fold } from './text';

function textsOf({ view, found }: ReadTable, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    const cell = view.at(row, column);
    if (cell.kind === 'text') texts.push(cell.value);
  }
  return texts;
}

/** How the texts of each column write numbers and dates; decided once a column. */
export interface ColumnMarks {
  markOf(table: ReadTable, column: number): DecimalMark;
  orderOf(table: ReadTable, column: number): DateOrder;
}

/** @returns a value computed once for each table and column. */
function perColumn<T>(
  compute: (table: ReadTable, column: number) => T,
): (table: ReadTable, column: number) => T {
  const known = new Map<ReadTable, Map<number, T>>();
  return (table, column) => {
    const columns = known.get(table) ?? new Map<number, T>();
    known.set(table, columns);
    const before = columns.get(column);
    if (before !== undefined) return before;
    const value = compute(table, column);
    columns.set(column, value);
    return value;
  };
}

/** @returns the marks of columns, by their own unambiguous cells and then by the culture. */
export const columnMarks = (culture: string): ColumnMarks => ({
  markOf: perColumn((table, column) => markOfTexts(textsOf(table, column), culture)),
  orderOf: perColumn((table, column) => orderOfTexts(textsOf(table, column).map(fold), culture)),
});
