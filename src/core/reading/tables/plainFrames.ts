import type { Area } from '../../model/address';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import { endOfBody } from './bodies';
import { captionsOf } from './captions';
import { columnRuns } from './columnRuns';
import { areaOf, type Frame } from './frame';
import { figuresBelow, headerBlock } from './headerBlocks';
import { evidenceOf } from './headerEvidence';
import { isHeaderRow, isTitleRow, wordsOf } from './headerWords';
import { namesColumns } from './namesColumns';
import { isPeriodTitle } from './periodTitles';
import { headerRepetition } from './repeatedHeaders';
import type { TableHeader } from './tableHeaders';
import { readHeader } from './tableHeaders';
import { withoutStray } from './strayColumns';
import { titleText } from './titleCells';
import type { SheetView } from './visibleCells';
import { filledIn, inArea } from './visibleCells';

/** A list's titles are not those that stand above a better header. */
const ROWS_TO_BETTER_HEADER = 3;
/** After so many rows of the same kinds of cells without a header, the next one is none either. */
const ROWS_ALIKE = 40;

/** @returns whether a row can be the first row of titles that is looked at: known ones, or any that begin a block. */
export function mayBeHeader(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (!isTitleRow(view, row, columns)) return false;
  const filled = filledIn(view, row, columns);
  const texts = filled.map((column) => titleText(view.at(row, column)));
  if (texts.some((text) => wordsOf(text).length > 0 || isPeriodTitle(text))) return true;
  const begins = filledIn(view, row - 1, columns).length < 2;
  return begins && figuresBelow(view, row, filled);
}

function isAboveBetter(view: SheetView, header: TableHeader, columns: readonly number[]): boolean {
  const rows = Array.from({ length: ROWS_TO_BETTER_HEADER }, (_, at) => header.bottom + 1 + at);
  return rows.some((row) => isHeaderRow(view, row, columns));
}

/** What is known of a sheet while its rows are gone through. */
interface Search {
  readonly view: SheetView;
  /** Whether a cell belongs to no table that is known. */
  readonly isFree: (row: number, column: number) => boolean;
}

function* frameAt(
  { view, isFree }: Search,
  row: number,
  columns: readonly number[],
): Steps<Frame | null> {
  const isRowFree = (at: number) => columns.every((column) => isFree(at, column));
  const header = readHeader(view, headerBlock(view, row, columns, isRowFree), columns);
  const { top, bottom, firstRow, titles, units, numbers } = header;
  const isRepeated = headerRepetition(view, { headerTop: top, firstRow }, columns);
  if (isHeaderRow(view, firstRow, columns) && !isRepeated(firstRow)) return null;
  const evidence = evidenceOf(view, firstRow, titles);
  if (evidence === 'nothing') return null;
  if (evidence === 'list' && isAboveBetter(view, header, columns)) return null;
  const names = namesColumns(view, header, columns);
  const stops = (at: number) => !isRowFree(at);
  const endRow = yield* endOfBody({ view, firstRow, columns, names, stops, isRepeated });
  if (endRow === firstRow) return null;
  return {
    view,
    headerTop: top,
    headerRow: bottom,
    firstRow,
    endRow,
    columns: withoutStray({ view, firstRow, endRow, titles }, columns),
    titles,
    units,
    numbers,
    captions: captionsOf(view, top, columns),
    evident: evidence === 'targets',
  };
}

/** Kinds of a row's cells that belong to no table, `''` where fewer than two have something. */
function shapeOf({ view, isFree }: Search, row: number, columns: readonly number[]): string {
  const kinds = columns.map((at) => (isFree(row, at) ? view.at(row, at).kind : 'blank'));
  return kinds.filter((kind) => kind !== 'blank').length < 2 ? '' : kinds.join();
}

/** Tells rows that can begin a table from those deep in a long list: their cells are of the kinds above them. */
function headerSeeker(search: Search, columns: readonly number[]): (row: number) => boolean {
  let shape = '';
  let alike = 0;
  return (row) => {
    const own = shapeOf(search, row, columns);
    alike = own === shape ? alike + 1 : 0;
    shape = own;
    return own !== '' && alike < ROWS_ALIKE;
  };
}

/**
 * Finds the plain ranges of a sheet that have a header and rows of targets, achievements or other figures, from top
 * to bottom and from left to right; in time linear in the sheet's cells.
 * @param taken areas that are known already (Excel Tables)
 */
export function* plainFrames(view: SheetView, taken: readonly Area[]): Steps<readonly Frame[]> {
  const frames: Frame[] = [];
  const { row: first, rows, column, columns: width } = view.sheet.area;
  const all = Array.from({ length: width }, (_, at) => column + at);
  let open = [...taken];
  const isFree = (row: number, at: number) => !open.some((place) => inArea(place, row, at));
  const search: Search = { view, isFree };
  const mayBegin = headerSeeker(search, all);
  for (let row: number = first; row < first + rows; row += 1) {
    if ((row - first) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    open = open.filter((place) => row < place.row + place.rows);
    if (!mayBegin(row)) continue;
    for (const columns of columnRuns(view, row, (at) => isFree(row, at))) {
      if (!mayBeHeader(view, row, columns)) continue;
      const frame = yield* frameAt(search, row, columns);
      if (!frame) continue;
      frames.push(frame);
      open.push(areaOf(frame));
    }
  }
  return frames;
}
