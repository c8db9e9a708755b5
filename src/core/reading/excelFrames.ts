import type { TableSnapshot } from '../model/snapshot';
import type { Frame } from './columns';
import type { SheetView } from './visibleCells';

export interface ExcelFrame extends Frame {
  readonly excelTable: TableSnapshot;
}

/** @returns where an Excel Table's header and body stand; null for a table without a header row. */
export function excelFrame(view: SheetView, table: TableSnapshot): ExcelFrame | null {
  if (!table.hasHeaders) return null;
  const { row, column, rows, columns } = table.area;
  const all = Array.from({ length: columns }, (_, index) => column + index);
  return {
    view,
    excelTable: table,
    headerRow: row,
    firstRow: row + 1,
    endRow: row + rows - (table.hasTotals ? 1 : 0),
    columns: all.filter((at) => !view.isOwn(row, at)),
  };
}
