import { parseA1, type Place } from '../../model/address';
import type { TableColumn } from '../../model/table';
import { inArea } from '../../reading/tables/visibleCells';
import type { CheckInput } from '../input/checkInput';
import type { TypedRow, TypedTable } from '../input/typedTables';

/** A cell with what it is in its table. */
export interface FoundCell {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly column: TableColumn;
}

/** @returns a search for the body cell of a table at a place; null where no table has one. */
export function cellFinder({ tables }: CheckInput): (place: Place) => FoundCell | null {
  const bySheet = new Map<string, TypedTable[]>();
  for (const table of tables) {
    const { name } = table.found.sheet;
    const others = bySheet.get(name);
    if (others) others.push(table);
    else bySheet.set(name, [table]);
  }
  return ({ sheet, address }) => {
    const at = parseA1(address);
    const table = bySheet.get(sheet)?.find(({ found }) => inArea(found.area, at.row, at.column));
    const row = table?.rows[at.row - table.found.firstRow];
    const column = table?.found.columns.find((one) => one.column === at.column);
    return table && row && column ? { table, row, column } : null;
  };
}
