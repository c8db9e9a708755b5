import { area, parseA1, type Area } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import { comparable } from '../../settings/sameText';
import { captionsOf } from './captions';
import type { Frame } from './frame';
import { isTitleRow } from './headerWords';
import { readHeader } from './tableHeaders';
import { filledIn, type SheetView } from './visibleCells';

/** A table that a person pointed at, with its header. */
export type ChosenArea = Pick<TableSettings, 'table'> & { readonly area: string };

/** A header has no more rows than this. */
const MOST_TITLE_ROWS = 3;

/** So far rows are followed that were put in or taken out above a table since it was chosen. */
const FARTHEST = 200;

/** @returns those of the settings that say where a table is. */
export const chosenAreas = (tables: readonly TableSettings[]): readonly ChosenArea[] =>
  tables.flatMap(({ table, area: at, exclude }) =>
    at === undefined || exclude ? [] : [{ table, area: at }],
  );

/**
 * @returns where a header and rows stand in an area that a person chose: its first rows of titles, and what is below;
 *   null where nothing is below, or less than two columns are filled.
 */
export function frameOfArea(view: SheetView, at: Area): Frame | null {
  const all = Array.from({ length: at.columns }, (_, index) => at.column + index);
  const end = endOfRows(view, at, all);
  const columns = all.filter((column) => isFilled(view, column, at.row, end));
  if (columns.length < 2) return null;
  const header = readHeader(
    view,
    { top: at.row, bottom: lastTitleRow(view, at, columns) },
    columns,
  );
  if (header.firstRow >= end) return null;
  return {
    view,
    headerTop: at.row,
    headerRow: header.bottom,
    firstRow: header.firstRow,
    endRow: end,
    columns,
    titles: header.titles,
    units: header.units,
    numbers: header.numbers,
    captions: captionsOf(view, at.row, columns),
    evident: true,
  };
}

/** @returns the frames of the chosen areas on a sheet; those that are nowhere any more are left out. */
export function chosenFrames(view: SheetView, chosen: readonly ChosenArea[]): readonly Frame[] {
  const { id, name } = view.sheet;
  const here = chosen.filter(({ table }) =>
    table.sheetId === undefined ? table.sheet === name : table.sheetId === id,
  );
  return here.flatMap(({ table, area: at }) => followed(view, parseA1(at), table.headers) ?? []);
}

/** An area keeps its columns; rows above it may have been put in or taken out. */
function followed(view: SheetView, at: Area, headers: readonly string[] | undefined): Frame | null {
  if (headers === undefined) return frameOfArea(view, at);
  for (let distance = 0; distance <= FARTHEST; distance += 1) {
    for (const row of distance === 0 ? [at.row] : [at.row + distance, at.row - distance]) {
      if (row < 0 || !isTitleRow(view, row, columnsOf(at))) continue;
      const frame = frameOfArea(view, area(row, at.column, at.rows, at.columns));
      if (frame && hasHeaders(frame, headers)) return frame;
    }
  }
  return null;
}

const columnsOf = (at: Area): readonly number[] =>
  Array.from({ length: at.columns }, (_, index) => at.column + index);

function hasHeaders(frame: Frame, headers: readonly string[]): boolean {
  const wanted = new Set(headers.map(comparable));
  return headersOfFrame(frame).every((header) => wanted.has(comparable(header)));
}

/** @returns the titles of each column in one text, from the left; columns without any are left out. */
export const headersOfFrame = ({ columns, titles }: Frame): readonly string[] =>
  columns.map((column) => (titles.get(column) ?? []).join(' – ')).filter((header) => header !== '');

function lastTitleRow(view: SheetView, at: Area, columns: readonly number[]): number {
  let last: number = at.row;
  const most = Math.min(at.row + MOST_TITLE_ROWS, at.row + at.rows - 1);
  while (last + 1 < most && isTitleRow(view, last + 1, columns)) last += 1;
  return last;
}

/** Rows that were added right below belong to the table; blank ones at its end do not. */
function endOfRows(view: SheetView, at: Area, columns: readonly number[]): number {
  const isEmpty = (row: number): boolean => filledIn(view, row, columns).length === 0;
  let end: number = at.row + at.rows;
  while (end > at.row + 1 && isEmpty(end - 1)) end -= 1;
  if (end < at.row + at.rows) return end;
  const last = view.sheet.area.row + view.sheet.area.rows;
  while (end < last && filledIn(view, end, columns).length >= 2) end += 1;
  return end;
}

function isFilled(view: SheetView, column: number, from: number, end: number): boolean {
  for (let row = from; row < end; row += 1) {
    if (view.at(row, column).kind !== 'blank') return true;
  }
  return false;
}
