import type { SheetSnapshot } from './snapshot';

/** A cell's content, by kind. Text that looks like a number is text until reading decides. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

const BLANK: CellValue = { kind: 'blank' };

/** @returns the cell at a sheet's row and column (from zero, of the sheet); blank outside the used range. */
export function cellAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue {
  const r = rowIndex - sheet.area.row;
  const c = columnIndex - sheet.area.column;
  const value = sheet.values[r]?.[c];
  if (value === undefined || value === '') return BLANK;
  if (sheet.kinds[r]?.[c] === 'Error') return { kind: 'error', value: String(value) };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value, format: numberFormatAt(sheet, rowIndex, columnIndex) };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return value.trim() === '' ? BLANK : { kind: 'text', value };
  }
}

/** @returns the number format of a cell, whatever stands in it; General outside the used range. */
export const numberFormatAt = (
  { area, numberFormats }: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
): string => numberFormats[rowIndex - area.row]?.[columnIndex - area.column] ?? 'General';

/**
 * @returns the formula at a sheet's row and column, or null where there is none. Excel tells text that was entered
 *   with an apostrophe without it: what is its own value is such text, though it begins with `=`.
 */
export function formulaAt(
  sheet: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
): string | null {
  const [r, c] = [rowIndex - sheet.area.row, columnIndex - sheet.area.column];
  const formula = sheet.formulas[r]?.[c];
  if (formula === sheet.values[r]?.[c]) return null;
  return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
}
