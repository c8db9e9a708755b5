import type { Area } from '../../model/address';
import type { SheetSnapshot } from '../../model/snapshot';

/** @returns the merged areas of a sheet by row, each in every used row that it covers. */
function mergesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  const endRow = sheet.area.row + sheet.area.rows;
  for (const merge of sheet.merges) {
    const end = Math.min(merge.row + merge.rows, endRow);
    for (let row = Math.max(merge.row, sheet.area.row); row < end; row += 1) {
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/**
 * @returns a search for the merged area that covers a cell. The index is built at the first question; merges
 * do not overlap, so it holds no more entries than the sheet has cells.
 */
export function mergeFinder(
  sheet: SheetSnapshot,
): (rowIndex: number, columnIndex: number) => Area | null {
  let byRow: ReadonlyMap<number, readonly Area[]> | null = null;
  return (rowIndex, columnIndex) => {
    byRow ??= mergesByRow(sheet);
    const merges = byRow.get(rowIndex) ?? [];
    const covers = ({ column, columns }: Area) =>
      columnIndex >= column && columnIndex < column + columns;
    return merges.find(covers) ?? null;
  };
}
