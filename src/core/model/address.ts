/**
 * Cell addresses. Rows and columns are counted from zero everywhere inside the program;
 * this is the one module that knows A1 notation.
 */

declare const rowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A row index counted from zero. */
export type Row = number & { readonly [rowBrand]: true };
/** A column index counted from zero. */
export type Column = number & { readonly [columnBrand]: true };

/** A rectangle of cells on one sheet: its first row and column, and its size in rows and columns. */
export interface Area {
  readonly row: Row;
  readonly column: Column;
  readonly rows: number;
  readonly columns: number;
}

/** A place in the workbook as people name it: a sheet and an A1 address without the sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export const row = (index: number): Row => index as Row;
export const column = (index: number): Column => index as Column;

/** @returns the area with the given corner and size. */
export function area(firstRow: number, firstColumn: number, rows = 1, columns = 1): Area {
  return { row: row(firstRow), column: column(firstColumn), rows, columns };
}

/** @returns the letters of a column, `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @returns the column index of letters such as `AA`, in either case. */
export function columnIndex(letters: string): Column {
  return column([...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1);
}

/** @returns one cell in A1 notation; `absolute` gives `$A$1`. */
export function cellA1(rowIndex: number, columnAt: number, absolute = false): string {
  const dollar = absolute ? '$' : '';
  return `${dollar}${columnLetters(columnAt)}${dollar}${rowIndex + 1}`;
}

/** @returns an area in A1 notation: `B2` for a single cell, else `B2:C5`. */
export function areaA1(place: Area, absolute = false): string {
  const first = cellA1(place.row, place.column, absolute);
  if (place.rows === 1 && place.columns === 1) return first;
  return `${first}:${cellA1(place.row + place.rows - 1, place.column + place.columns - 1, absolute)}`;
}

/**
 * Reads `B2`, `$B$2:C5` or `Sheet1!B2:C5` (the sheet is left out of the result).
 * @throws RangeError if the text is not such an address; addresses come from the host, so that is a bug.
 */
export function parseA1(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(local);
  if (!match) throw new RangeError(`not a cell address: ${address}`);
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const first = { row: Number(digits) - 1, column: columnIndex(letters) };
  const last = { row: Number(lastDigits) - 1, column: columnIndex(lastLetters) };
  return area(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
}

/** @returns a sheet's name as a formula needs it: quoted, with quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** @returns whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
