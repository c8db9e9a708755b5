import { area, areaA1, cellA1, quoteSheet } from '../model/address';

/** The rows of a table's body on its sheet, from zero; `end` is one past the last. */
export interface BodyRows {
  readonly first: number;
  readonly end: number;
}

/** Where a column stands: its header in an Excel Table, its place beside a plain range. */
export interface ColumnPlace {
  readonly sheet: string;
  /** Name of the Excel Table, or null for a plain range. */
  readonly table: string | null;
  readonly header: string;
  /** Of the sheet, from zero. */
  readonly column: number;
  readonly body: BodyRows;
}

/** Brackets, hash and apostrophe are escaped in structured references, as Excel demands. */
const escapeHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

/** @returns the cell of a column in the row of the formula itself: `[@[Mục tiêu]]` or `$F5`. */
export function cellReference(place: ColumnPlace, row: number): string {
  return place.table === null
    ? `$${cellA1(row, place.column)}`
    : `[@[${escapeHeader(place.header)}]]`;
}

/** @returns all body cells of a column, from anywhere: `ChiTieu[Mục tiêu]` or `'Kế hoạch'!$F$5:$F$14`. */
export function columnReference(place: ColumnPlace): string {
  if (place.table !== null) return `${place.table}[${escapeHeader(place.header)}]`;
  const { first, end } = place.body;
  return `${quoteSheet(place.sheet)}!${areaA1(area(first, place.column, end - first, 1), true)}`;
}
