import type { DateOrder } from '../periods/days';
import { orderOfTexts } from '../periods/days';
import type { DecimalMark } from '../cells/numbers';
import { markOfCulture, markShownByTexts } from '../cells/numbers';
import type { ReadTable } from '../tables/tables';
import { fold } from '../words/text';

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
  /** Whether `1.234` in the column has one reading only: its other cells or the culture tell. */
  isMarkSure(table: ReadTable, column: number): boolean;
  orderOf(table: ReadTable, column: number): DateOrder;
}

/** @returns a value computed once for each table and column. */
function perColumn<T extends object>(
  compute: (table: ReadTable, column: number) => T,
): (table: ReadTable, column: number) => T {
  const known = new Map<ReadTable, Map<number, T>>();
  return (table, column) => {
    const columns = known.get(table) ?? new Map<number, T>();
    known.set(table, columns);
    const value = columns.get(column) ?? compute(table, column);
    columns.set(column, value);
    return value;
  };
}

/**
 * @param culture BCP 47; says what a column's own cells leave open
 * @param isSure whether the culture is a person's choice, or the host writes the decimal mark alike
 * @returns the marks of columns, by their own unambiguous cells and then by the culture
 */
export function columnMarks(culture: string, isSure = true): ColumnMarks {
  const marks = perColumn((table, column) => ({
    own: markShownByTexts(textsOf(table, column)),
  }));
  const orders = perColumn((table, column) => ({
    order: orderOfTexts(textsOf(table, column).map(fold), culture),
  }));
  const otherwise = markOfCulture(culture);
  return {
    markOf: (table, column) => marks(table, column).own ?? otherwise,
    isMarkSure: (table, column) => isSure || marks(table, column).own !== null,
    orderOf: (table, column) => orders(table, column).order,
  };
}
