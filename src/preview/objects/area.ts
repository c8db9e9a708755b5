import { areaName, letters, MAX_COLUMNS, MAX_ROWS } from '../file/a1';
import type { Rectangle, SheetFile } from '../file/types';
import { invalid } from '../protocol/arguments';

/** A rectangle of cells on a sheet. */
export interface Place {
  readonly sheet: SheetFile;
  readonly area: Rectangle;
}

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** @returns the area. @throws HostError InvalidArgument if it is empty or reaches beyond the sheet. */
export function withinSheet(area: Rectangle): Rectangle {
  const { row, column, rows, columns } = area;
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!fits) throw invalid('The range is empty or reaches beyond the sheet.');
  return area;
}

export const isWholeColumns = (area: Rectangle): boolean => area.rows === MAX_ROWS;
export const isWholeRows = (area: Rectangle): boolean => area.columns === MAX_COLUMNS;

/** @returns an area as Excel names it: `B2:C5`, whole columns as `B:C`, whole rows as `2:5`. */
export function areaAddress(area: Rectangle): string {
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isWholeColumns(area)) {
    return `${letters(area.column)}:${letters(area.column + area.columns - 1)}`;
  }
  return areaName(area);
}

/** @returns what two areas share, or null. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** @returns the smallest area that holds both. */
export function bound(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** @returns what is left of an area without another: up to four areas, none that share a cell. */
export function subtract(area: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const right = cut.column + cut.columns;
  const below = cut.row + cut.rows;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** @returns a value for every cell of an area, row by row. */
export function grid<T>(area: Rectangle, of: (row: number, column: number) => T): T[][] {
  const lines: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(of(row, column));
    }
    lines.push(line);
  }
  return lines;
}

/** Visits every cell of an area, row by row; positions count from the area's corner. */
export function eachCell(area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) visit(row, column);
  }
}
