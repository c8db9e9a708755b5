import type { Area } from '../model/address';
import type { Frame } from './columns';
import { matchHeader } from './headers';
import { fold } from './text';
import { compile, hasPhrase } from './phrases';
import type { SheetView } from './visibleCells';
import { inArea } from './visibleCells';
import type { HeaderWord } from './vocabulary/types';
import { VOCABULARIES } from './vocabulary/vocabularies';

const NOTES = compile(
  VOCABULARIES.flatMap((v) => v.notes),
  '^[(*\\s]*',
);
const VALUE_WORDS: readonly HeaderWord[] = ['target', 'achieved', 'numerator'];
/** Words that stand in any list, and so say nothing about targets. */
const ANY_LIST: readonly HeaderWord[] = ['number', 'name', 'remark', 'other', 'date'];
const ROWS_UNDER_BLANK_HEADER = 3;

interface Bounds {
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly endRow: number;
}

function boundsOf(view: SheetView): Bounds {
  const { row, column, rows, columns } = view.sheet.area;
  return { firstColumn: column, endColumn: column + columns, endRow: row + rows };
}

/** Whether headers mean a table of targets or achievements: a value word, and one more word. */
function isHeader(view: SheetView, row: number, columns: readonly number[]): boolean {
  const matches = columns.flatMap((at) => {
    const cell = view.at(row, at);
    return (cell.kind === 'text' && matchHeader(cell.value)) || [];
  });
  const words = new Set(matches.flatMap((match) => match.words));
  const telling = matches.filter((match) => match.words.some((word) => !ANY_LIST.includes(word)));
  const named = matches.some((match) => match.words.includes('name'));
  return VALUE_WORDS.some((word) => words.has(word)) && telling.length + (named ? 1 : 0) >= 2;
}

/** A column without a header belongs to the table when there is something below. */
function hasCellsBelow(view: SheetView, row: number, column: number): boolean {
  for (let below = 1; below <= ROWS_UNDER_BLANK_HEADER; below += 1) {
    if (view.at(row + below, column).kind !== 'blank') return true;
  }
  return false;
}

/** Runs of columns that stand together in a row, split where a whole column is blank. */
function segments(view: SheetView, row: number, free: (column: number) => boolean): number[][] {
  const { firstColumn, endColumn } = boundsOf(view);
  const runs: number[][] = [[]];
  for (let column = firstColumn; column < endColumn; column += 1) {
    if (view.isOwn(row, column)) continue;
    const filled = view.at(row, column).kind !== 'blank';
    const run = runs.at(-1) ?? [];
    const inside = free(column) && (filled || (run.length > 0 && hasCellsBelow(view, row, column)));
    if (inside) run.push(column);
    else if (run.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= 2);
}

const isBlankRow = (view: SheetView, row: number, columns: readonly number[]): boolean =>
  columns.every((column) => view.at(row, column).kind === 'blank');

const filledColumns = (view: SheetView, row: number, columns: readonly number[]): number[] =>
  columns.filter((column) => view.at(row, column).kind !== 'blank');

const saysNote = (text: string): boolean =>
  /^\s*[(*]|:\s*$/.test(text) || hasPhrase(NOTES, fold(text));

/** One text alone that reads like a note: it begins as notes do, or ends with a colon. */
function isNote(view: SheetView, row: number, columns: readonly number[]): boolean {
  const [only, ...others] = filledColumns(view, row, columns);
  if (only === undefined || others.length > 0) return false;
  const cell = view.at(row, only);
  return cell.kind === 'text' && saysNote(cell.value);
}

/** After one blank row a table goes on only with a row that has as much as its rows have. */
function goesOn(view: SheetView, row: number, columns: readonly number[]): boolean {
  const filled = filledColumns(view, row, columns);
  const hasNumber = filled.some((column) => view.at(row, column).kind === 'number');
  return hasNumber && filled.length >= 2 && !isHeader(view, row, columns);
}

function looksLikeHeader(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = filledColumns(view, row, columns);
  return texts.every((at) => view.at(row, at).kind === 'text') && isHeader(view, row, columns);
}

/** @returns one past the last row of the body under a header. */
function endOfBody(
  view: SheetView,
  headerRow: number,
  columns: readonly number[],
  taken: readonly Area[],
): number {
  const { endRow } = boundsOf(view);
  const stops = (row: number) =>
    taken.some((place) => columns.some((at) => inArea(place, row, at)));
  let end = headerRow + 1;
  for (let row = headerRow + 1; row < endRow && !stops(row); row += 1) {
    if (isBlankRow(view, row, columns)) {
      if (row + 1 >= endRow || stops(row + 1) || !goesOn(view, row + 1, columns)) break;
      continue;
    }
    if (looksLikeHeader(view, row, columns)) break;
    end = row + 1;
  }
  while (end > headerRow + 1 && isTail(view, end - 1, columns)) end -= 1;
  return end;
}

const isTail = (view: SheetView, row: number, columns: readonly number[]): boolean =>
  isBlankRow(view, row, columns) || isNote(view, row, columns);

/** Columns at the right that are empty in header and body are no part of the table. */
const areaOf = (frame: Frame): Area => {
  const first = frame.columns[0] ?? 0;
  const last = frame.columns.at(-1) ?? first;
  return {
    row: frame.headerRow as Area['row'],
    column: first as Area['column'],
    rows: frame.endRow - frame.headerRow,
    columns: last - first + 1,
  };
};

/**
 * Finds the plain ranges of a sheet that have a header row of targets or achievements.
 * @param taken areas that are known already (Excel Tables)
 */
export function plainFrames(view: SheetView, taken: readonly Area[]): readonly Frame[] {
  const frames: Frame[] = [];
  const areas = [...taken];
  const { endRow } = boundsOf(view);
  for (let row: number = view.sheet.area.row; row < endRow; row += 1) {
    const near = areas.filter((place) => row >= place.row && row < place.row + place.rows);
    const free = (column: number) => !near.some((place) => inArea(place, row, column));
    for (const columns of segments(view, row, free)) {
      if (!isHeader(view, row, columns)) continue;
      const end = endOfBody(view, row, columns, taken);
      const frame = { view, headerRow: row, firstRow: row + 1, endRow: end, columns };
      if (end === row + 1) continue;
      frames.push(frame);
      areas.push(areaOf(frame));
    }
  }
  return frames;
}
