import type { Area } from '../../model/address';
import { captionsOf } from '../tables/captions';
import type { Frame } from '../tables/frame';
import { headerBlock } from '../tables/headerBlocks';
import { evidenceOf } from '../tables/headerEvidence';
import { readHeader } from '../tables/tableHeaders';
import { filledIn, type SheetView } from '../tables/visibleCells';

/**
 * @param place of cells that a person selected; the header begins in its first row. Columns of ours and columns
 *   without anything in them are left out, and blank rows at the end.
 * @returns the table that stands there, or null where there are not two columns, not a title or no row below them.
 */
export function areaFrame(view: SheetView, place: Area): Frame | null {
  const columns = columnsIn(view, place);
  const endRow = endOf(view, place, columns);
  if (columns.length < 2) return null;
  const isInside = (row: number) => row >= place.row && row < endRow;
  const block = headerBlock(view, place.row, columns, isInside);
  const { top, bottom, firstRow, titles, units, numbers } = readHeader(view, block, columns);
  const isTitled = [...titles.values()].some((texts) => texts.length > 0);
  if (!isTitled || firstRow >= endRow) return null;
  return {
    view,
    headerTop: top,
    headerRow: bottom,
    firstRow,
    endRow,
    columns,
    titles,
    units,
    numbers,
    captions: captionsOf(view, top, columns),
    evident: evidenceOf(view, firstRow, titles) === 'targets',
  };
}

/** @returns the columns of an area in which the user has something. */
export function columnsIn(
  view: SheetView,
  { row, rows, column, columns }: Area,
): readonly number[] {
  const all = Array.from({ length: columns }, (_, at) => column + at);
  const below = Array.from({ length: rows }, (_, at) => row + at);
  return all.filter((at) => below.some((one) => view.at(one, at).kind !== 'blank'));
}

function endOf(view: SheetView, { row, rows }: Area, columns: readonly number[]): number {
  let end = row + rows;
  while (end > row && filledIn(view, end - 1, columns).length === 0) end -= 1;
  return end;
}
