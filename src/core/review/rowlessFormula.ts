/** Stands for the number of the formula's own row; no formula holds it. */
const OWN_ROW = '\u0000';

/**
 * Writes a formula without the number of its row, so that formulas of different rows can be compared: references
 * that structured ones cannot replace stand as `$F5` in row 5 and as `$F6` in row 6.
 */
export const withoutRow = (formula: string, row: number): string =>
  formula.replace(new RegExp(`(\\$[A-Z]{1,3})${row + 1}(?!\\d)`, 'g'), `$1${OWN_ROW}`);

/** @returns such a formula as it reads in a row of the sheet, counted from zero. */
export const atRow = (formula: string, row: number): string =>
  formula.replaceAll(OWN_ROW, String(row + 1));
