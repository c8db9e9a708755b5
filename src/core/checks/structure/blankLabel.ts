import { area, areaA1, columnLetters } from '../../model/address';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';
import { filledRows } from './filledCells';
import { ownTitle } from './ownTitles';
import { untitledBeside } from './untitledBeside';
import { unreadHeaders, type UnreadHeader } from './unreadHeaders';

/** A title over several columns is enough for each where none of them has one below it. */
const isTitled = ({ found, view }: TypedTable, column: number): boolean =>
  ownTitle(view, found, column) !== null;

function blankLabelsIn(table: TypedTable): readonly Found<'blank-label'>[] {
  const { found, view, placeOf } = table;
  const untitled = found.columns.filter(({ column }) => !isTitled(table, column));
  return untitled.flatMap(({ column }): readonly Found<'blank-label'>[] => {
    const count = filledRows(table, column).length;
    if (count === 0) return [];
    const merge = view.mergeAt(found.headerRow, column);
    const at = placeOf(merge?.row ?? found.headerRow, column);
    return [{ code: 'blank-label', at, args: { column: columnLetters(column), count } }];
  });
}

/** Words that begin far below the header: so sparse a column was not taken for one of the table's. */
const besideTable = (table: TypedTable, input: CheckInput): readonly Found<'blank-label'>[] =>
  untitledBeside(table, input).map(({ column, rows }) => ({
    code: 'blank-label',
    at: table.placeOf(table.found.headerRow, column),
    args: { column: columnLetters(column), count: rows.length },
  }));

const inUnread = ({ view, row, columns, rows }: UnreadHeader): readonly Found<'blank-label'>[] =>
  columns.flatMap((column): readonly Found<'blank-label'>[] => {
    const count = rows.filter((at) => view.at(at, column).kind !== 'blank').length;
    if (view.at(row, column).kind !== 'blank' || view.mergeAt(row, column) || count === 0)
      return [];
    const at = { sheet: view.sheet.name, address: areaA1(area(row, column)) };
    return [{ code: 'blank-label', at, args: { column: columnLetters(column), count } }];
  });

/** A column has values below its header's rows, and no title of its own in them. */
export const blankLabel: Check<'blank-label'> = {
  code: 'blank-label',
  run: (input) => [
    ...input.tables.flatMap((table) => [...blankLabelsIn(table), ...besideTable(table, input)]),
    ...unreadHeaders(input).flatMap(inUnread),
  ],
};
