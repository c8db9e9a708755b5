import type { Range } from './workbook';

/** @returns the letters of a column counted from zero. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** @returns a cell's address, `B3` for row 2 and column 1. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** @returns a range's address: one cell where it is one. */
export function rangeAddress({ top, left, bottom, right }: Range): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** @returns the column of letters such as `AB`. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @returns the range of `B3`, `$B$3` or `B3:C9`. */
export function rangeOf(address: string): Range {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const [first, last] = [from, to].map((one) => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(one) ?? [];
    return { row: Number(digits) - 1, column: columnOf(letters) };
  });
  return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column };
}
