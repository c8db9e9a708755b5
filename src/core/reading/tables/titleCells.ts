import type { CellValue } from '../../model/cell';
import { isComparison, isFigureText } from './cellFigures';
import { isDateFormat, isPercentFormat } from '../cells/formats';
import { titleOfDate } from '../periods/headerPeriods';
import { matchHeader } from '../columns/headers';
import { isPeriodTitle } from './periodTitles';
import { tidy } from '../words/text';

/** Longer texts are sentences. */
const LONGEST_TITLE = 160;
const SURE = 0.9;
const YEARS = [
  [1950, 2100],
  [2493, 2643],
] as const;

/** A year of either calendar, written as a plain number. */
const isYear = (value: number, format: string): boolean =>
  Number.isInteger(value) &&
  !isPercentFormat(format) &&
  YEARS.some(([from, to]) => value >= from && value <= to);

/**
 * @returns a cell's text as a title, `''` for a cell without any. Dates are written `2023-06`
 * or `2023-06-02`.
 */
export function titleText(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
      return tidy(cell.value);
    case 'number':
      return titleOfDate(cell.value, cell.format) ?? String(cell.value);
    case 'boolean':
    case 'error':
    case 'blank':
      return '';
  }
}

/** `Target2`, as Excel numbers titles that would be alike; `Mức 1`; `Kế hoạch (1)`. */
const isNumbered = (text: string): boolean => {
  if (isComparison(text)) return false;
  const isWordsFirst = /^\p{L}[\p{L}\p{M} ]*\d{1,2}$/u.test(text.trim());
  return isWordsFirst || (matchHeader(text)?.confidence ?? 0) >= SURE;
};

/** @returns whether a cell can be a title: words, a year or a date, but no figure. */
export function isTitle(cell: CellValue): boolean {
  switch (cell.kind) {
    case 'text':
      if (cell.value.length > LONGEST_TITLE) return false;
      return !isFigureText(cell.value) || isPeriodTitle(cell.value) || isNumbered(cell.value);
    case 'number':
      return isDateFormat(cell.format) || isYear(cell.value, cell.format);
    case 'boolean':
    case 'error':
    case 'blank':
      return false;
  }
}
