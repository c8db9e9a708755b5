import { area, type Area } from '../../model/address';
import { finish } from '../../model/steps';
import { endOfBody } from '../tables/bodies';
import type { Frame } from '../tables/frame';
import { headerBlock } from '../tables/headerBlocks';
import { evidenceOf, type Evidence } from '../tables/headerEvidence';
import { namesColumns } from '../tables/namesColumns';
import { mayBeHeader } from '../tables/plainFrames';
import { headerRepetition } from '../tables/repeatedHeaders';
import { readHeader } from '../tables/tableHeaders';
import type { SheetView } from '../tables/visibleCells';
import { areaFrame } from './areaFrame';
import type { SelectedCells } from './selectedCells';

/** A header stands below so many rows of captions at most. */
const ROWS_LOOKED_AT = 20;

/**
 * @param columns those of the selected ones that have something
 * @returns the table that a person means with a selection, its header in its first row: where a header is found as in
 *   any sheet, the captions above it are left out; else the first selected row is it. Null where no row is below it.
 */
export function frameInCells(
  view: SheetView,
  { cells, areColumns }: SelectedCells,
  columns: readonly number[],
): Frame | null {
  const top = headerTop(view, cells, columns);
  const frame = areaFrame(view, below(cells, top));
  if (!frame || !areColumns) return frame;
  const clues = {
    view,
    firstRow: frame.firstRow,
    columns: frame.columns,
    names: namesColumns(view, frame, frame.columns),
    stops: () => false,
    isRepeated: headerRepetition(view, frame, frame.columns),
  };
  const endRow = finish(endOfBody(clues));
  return endRow > frame.firstRow ? { ...frame, endRow } : frame;
}

const below = ({ row, column, rows, columns }: Area, top: number): Area =>
  area(top, column, row + rows - top, columns);

/** The first row whose titles say targets, else the first with names and figures below it, else the first. */
function headerTop(view: SheetView, cells: Area, columns: readonly number[]): number {
  const last = Math.min(cells.row + cells.rows - 1, cells.row + ROWS_LOOKED_AT);
  let list: number | null = null;
  for (let row: number = cells.row; row < last; row += 1) {
    const header = headerAt(view, cells, row, columns);
    if (header?.evidence === 'targets') return header.top;
    if (header?.evidence === 'list') list ??= header.top;
  }
  return list ?? cells.row;
}

interface HeaderFound {
  readonly top: number;
  readonly evidence: Evidence;
}

function headerAt(
  view: SheetView,
  cells: Area,
  row: number,
  columns: readonly number[],
): HeaderFound | null {
  if (!mayBeHeader(view, row, columns)) return null;
  const isInside = (at: number) => at >= cells.row && at < cells.row + cells.rows;
  const header = readHeader(view, headerBlock(view, row, columns, isInside), columns);
  return { top: header.top, evidence: evidenceOf(view, header.firstRow, header.titles) };
}
