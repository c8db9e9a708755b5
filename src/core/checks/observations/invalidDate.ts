import type { CellValue } from '../../model/cell';
import type { ColumnRole, TableColumn } from '../../model/table';
import { saysMissing } from '../../reading/cells/progressWords';
import type { DateOrder } from '../../reading/periods/days';
import { saysTogether } from '../../reading/columns/together';
import { periodMentions } from '../../reading/periods/periodMentions';
import { periodOfCell } from '../../reading/periods/periods';
import { isTotal } from '../../reading/rows/totals';
import { textOf } from '../../reading/tables/visibleCells';
import { fold, hasThai, withoutAccents } from '../../reading/words/text';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { orderOf } from './dateOrder';

interface DateCell {
  readonly row: TypedRow;
  readonly cell: CellValue;
  readonly isRead: boolean;
}

/** @returns whether a cell can be read as a date, each text being read once. */
function dateReader(order: DateOrder): (cell: CellValue) => boolean {
  const known = new Map<string, boolean>();
  const reads = (cell: CellValue) => periodOfCell(cell, order) !== null;
  return (cell) => {
    if (cell.kind !== 'text') return reads(cell);
    const isRead = known.get(cell.value) ?? reads(cell);
    known.set(cell.value, isRead);
    return isRead;
  };
}

/** The filled cells of a column of dates. */
function cellsOf(
  table: TypedTable,
  { column }: TableColumn,
  order: DateOrder,
): readonly DateCell[] {
  const isRead = dateReader(order);
  return table.rows.flatMap((row): DateCell[] => {
    const cell = table.at(row.row, column);
    const isFilled = cell.kind === 'text' || cell.kind === 'number';
    if (!isFilled || row.kind === 'header' || row.kind === 'section') return [];
    return [{ row, cell, isRead: isRead(cell) }];
  });
}

/**
 * What has the form of a date and is none went wrong; so did other words where an observation needs its date, unless
 * they are an answer, a total or a part of a year ("Quý I"). Work may be due "all the time".
 */
function isWrong({ cell, row }: DateCell, order: DateOrder, role: ColumnRole): boolean {
  if (cell.kind !== 'text') return true;
  const folded = fold(cell.value);
  if (saysMissing(folded) || isTotal(cell.value) || saysTogether(cell.value)) return false;
  const mentions = periodMentions(withoutAccents(folded), order, hasThai(cell.value));
  if (mentions === null) return true;
  return mentions.length === 0 && role === 'date' && row.about !== null;
}

/** What most cells of a column are is what the others should be. */
const MOST = 0.75;

function inColumn(
  table: TypedTable,
  column: TableColumn,
  culture: string,
): readonly Found<'invalid-date'>[] {
  const order = orderOf(table, column, culture);
  const cells = cellsOf(table, column, order);
  const unread = cells.filter(({ isRead }) => !isRead);
  if (unread.length === cells.length || unread.length > (1 - MOST) * cells.length + 1) return [];
  return unread
    .filter((cell) => isWrong(cell, order, column.role))
    .map(({ row, cell }) => ({
      code: 'invalid-date',
      at: table.placeOf(row.row, column.column),
      args: { text: textOf(cell) },
    }));
}

/** A date that cannot be read, in a column where the others can. */
export const invalidDate: Check<'invalid-date'> = {
  code: 'invalid-date',
  run: ({ tables, reading: { culture } }: CheckInput) =>
    tables.flatMap((table) =>
      table.columnsOf('date', 'due-date').flatMap((column) => inColumn(table, column, culture)),
    ),
};
