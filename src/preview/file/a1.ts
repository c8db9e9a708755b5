import type { Rectangle } from './types';

/** Excel's limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** @returns the letters of a column, `A` for 0. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** @returns the index of column letters in either case. */
export function columnOf(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i += 1) n = n * 26 + (text.charCodeAt(i) & 31);
  return n - 1;
}

export const cellName = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** @returns row and column of `B2`; null for anything else. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnOf(match[1] ?? '') };
}

/** @returns `B2`, or `B2:C5` for more than one cell. */
export function areaName(area: Rectangle): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** @returns the area of `B2`, `$B$2:C5`, `B:C` or `2:5`, without a sheet; null for anything else. */
export function parseArea(text: string): Rectangle | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const isLine = text.includes(':');
  const from = parseCell(first) ?? (isLine ? parseLine(first, 0) : null);
  const to = parseCell(last) ?? (isLine ? parseLine(last, Infinity) : null);
  if (from === null || to === null) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const lastRow = Math.min(Math.max(from.row, to.row), MAX_ROWS - 1);
  const lastColumn = Math.min(Math.max(from.column, to.column), MAX_COLUMNS - 1);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** One end of a whole row or column; `open` is what stands for the side that is not named. */
function parseLine(text: string, open: number): { row: number; column: number } | null {
  if (/^[A-Za-z]{1,3}$/.test(text)) return { row: open, column: columnOf(text) };
  return /^\d{1,7}$/.test(text) ? { row: Number(text) - 1, column: open } : null;
}

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** @returns whether `inner` lies wholly in `outer`. */
export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** @returns a sheet's name as it stands before `!`, quoted where formulas need it. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rRcC]\d*([rRcC]\d*)?)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const absoluteArea = (area: Rectangle): string =>
  areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
