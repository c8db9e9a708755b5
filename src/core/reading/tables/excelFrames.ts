import type { TableSnapshot } from '../../model/snapshot';
import { captionsOf } from './captions';
import type { Frame } from './frame';
import { headerBlock } from './headerBlocks';
import { evidenceOf } from './headerEvidence';
import { readHeader } from './tableHeaders';
import { titlesOf } from './titleSpans';
import type { SheetView } from './visibleCells';

/** Titles above the header of an Excel Table that stand over some of its columns belong to it. */
function topOf(view: SheetView, row: number, columns: readonly number[]): number {
  const isMerged = (at: number) =>
    columns.some((column) => (view.mergeAt(at, column)?.columns ?? 1) > 1);
  return headerBlock(view, row, columns, (at) => at < row && isMerged(at)).top;
}

/** @returns where an Excel Table's header and body stand; null for a table without a header row. */
export function excelFrame(view: SheetView, table: TableSnapshot): Frame | null {
  if (!table.hasHeaders) return null;
  const { row, column, rows, columns: width } = table.area;
  const all = Array.from({ length: width }, (_, index) => column + index);
  const columns = all.filter((at) => !view.isOwn(row, at));
  const top = topOf(view, row, columns);
  const header = readHeader(view, { top: row, bottom: row }, columns);
  const titles = titlesOf(view, { top, bottom: row }, columns, row);
  return {
    view,
    headerTop: top,
    headerRow: row,
    firstRow: header.firstRow,
    endRow: row + rows - (table.hasTotals ? 1 : 0),
    columns,
    titles,
    units: header.units,
    numbers: header.numbers,
    captions: captionsOf(view, top, columns),
    evident: evidenceOf(view, header.firstRow, titles) === 'targets',
  };
}
