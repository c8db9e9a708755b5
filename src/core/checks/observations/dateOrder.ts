import type { TableColumn } from '../../model/table';
import { orderOfTexts, type DateOrder } from '../../reading/periods/days';
import { fold } from '../../reading/words/text';
import type { TypedTable } from '../input/typedTables';

/** The texts of a column, folded, each once. */
function textsIn(table: TypedTable, { column }: TableColumn): readonly string[] {
  const texts = new Set<string>();
  for (const { row } of table.rows) {
    const cell = table.at(row, column);
    if (cell.kind === 'text') texts.add(cell.value);
  }
  return [...texts].map(fold);
}

/** @returns whether the dates of a column begin with the day or the month, as reading decides it. */
export const orderOf = (table: TypedTable, column: TableColumn, culture: string): DateOrder =>
  orderOfTexts(textsIn(table, column), culture);
