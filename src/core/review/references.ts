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

/** Headers that need no escape and no second pair of brackets, in any calculator. */
const PLAIN_HEADER = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_ ]*$/u;
/** Brackets, hash, apostrophe and at sign need an escape even in double brackets, which not all read alike. */
const NEEDS_ESCAPE = /['[\]#@\n]/;

/** @returns the cell of a column in the row of the formula itself: `[@[Mục tiêu]]` or `$F5`. */
export function cellReference(place: ColumnPlace, row: number): string {
  return place.table === null || NEEDS_ESCAPE.test(place.header)
    ? `$${cellA1(row, place.column)}`
    : `[@[${place.header}]]`;
}

/** @returns all body cells of a column, from anywhere: `ChiTieu[Mục tiêu]` or `'Kế hoạch'!$F$5:$F$14`. */
export function columnReference(place: ColumnPlace): string {
  const { sheet, table, header, column, body } = place;
  if (table !== null && PLAIN_HEADER.test(header)) return `${table}[${header}]`;
  return `${quoteSheet(sheet)}!${areaA1(area(body.first, column, body.end - body.first, 1), true)}`;
}

/** How formulas in one place refer to the cell that a column has in the row of one indicator. */
export type CellFinder = (place: ColumnPlace) => string;
