import { area, areaA1 } from '../../model/address';
import { placeName } from '../check';
import type { TypedTable } from '../input/typedTables';

/** @returns the cells of a column that stand in some rows, from the first to the last, as `Sheet!B2:B9`. */
export function cellsOf(table: TypedTable, rows: readonly number[], column: number): string {
  const first = Math.min(...rows);
  const address = areaA1(area(first, column, Math.max(...rows) - first + 1));
  return placeName({ sheet: table.found.sheet.name, address });
}
