import { dateParts, dayOf } from '../../model/day';
import type { CellValue } from '../../model/cell';
import { isDateFormat } from '../../reading/cells/formats';
import { plausibleYear } from '../../reading/periods/days';
import { remembered } from '../../reading/words/remembered';

export type Era = 'buddhist' | 'common';

/** A year as a cell of a column of dates has it. */
export interface WrittenYear {
  readonly year: number;
  readonly era: Era;
}

const ERA_YEARS = 543;
const BUDDHIST_FROM = 2400;
const THAI_ZERO = 0x0e50;
/** Four digits that stand alone, ASCII or Thai. */
const YEAR = /(?<![\d\u0e50-\u0e59])(?:[\d]{4}|[\u0e50-\u0e59]{4})(?![\d\u0e50-\u0e59])/g;
/** A format that shows a day of the common era in the Buddhist calendar. */
const BUDDHIST_FORMAT = /b{2,4}|\[\$-[0-9a-f]*(?:07|10)[0-9a-f]{4}\]/i;

const eraOf = (year: number): Era => (year > BUDDHIST_FROM ? 'buddhist' : 'common');

const numberOf = (digits: string): number =>
  Number(digits.replace(/[\u0e50-\u0e59]/g, (one) => String(one.charCodeAt(0) - THAI_ZERO)));

const written = (year: number): WrittenYear | null =>
  plausibleYear(year) ? { year, era: eraOf(year) } : null;

const yearInText = remembered((text): WrittenYear | null => {
  const years = (text.match(YEAR) ?? []).map(numberOf).filter(plausibleYear);
  return years[0] === undefined ? null : written(years[0]);
});

/**
 * @returns the year that is written in a cell of a column of dates, and of which era it is: the first in a text, that
 * of a serial day, or a bare year; null where none is, or where a format shows another year than the cell holds
 */
export function writtenYear(cell: CellValue): WrittenYear | null {
  if (cell.kind === 'number') {
    if (!isDateFormat(cell.format)) return written(cell.value);
    return BUDDHIST_FORMAT.test(cell.format) ? null : written(dateParts(cell.value).year);
  }
  return cell.kind === 'text' ? yearInText(cell.value) : null;
}

const inThai = (year: number, like: string): string =>
  /[\u0e50-\u0e59]/.test(like)
    ? String(year).replace(/\d/g, (one) => String.fromCharCode(Number(one) + THAI_ZERO))
    : String(year);

const converted = (year: number, to: Era): number =>
  year + (to === 'buddhist' ? ERA_YEARS : -ERA_YEARS);

/** @returns a year of the other era in this one. */
export const yearIn = (year: number, to: Era): number =>
  eraOf(year) === to ? year : converted(year, to);

/**
 * @returns the cell's content with its years in another era, written as they are; null where that makes no date (a
 * serial day is of the common era whatever it shows, so none is moved into the other)
 */
export function withYearsIn(cell: CellValue, to: Era): string | number | null {
  if (cell.kind === 'text') {
    return cell.value.replace(YEAR, (digits) => {
      const year = numberOf(digits);
      return plausibleYear(year) ? inThai(yearIn(year, to), digits) : digits;
    });
  }
  if (cell.kind !== 'number') return null;
  if (!isDateFormat(cell.format)) return yearIn(cell.value, to);
  if (to === 'buddhist') return null;
  const { year, month, date } = dateParts(cell.value);
  const day = dayOf(yearIn(year, to), month, date);
  return dateParts(day).date === date ? day + (cell.value % 1) : null;
}
