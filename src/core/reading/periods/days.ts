import type { Day, Span } from '../../model/day';
import { dateParts, dayOf } from '../../model/day';

/** Whether a written date begins with its day or its month. */
export type DateOrder = 'day-first' | 'month-first';

const BUDDHIST_FROM = 2400;
/** Years that a report can be about, of the common and of the Buddhist era. */
const PLAUSIBLE_YEARS = [
  [1950, 2100],
  [2493, 2643],
] as const;
const FULL = '(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})';
/** With dots this would be an outline's number (`1.2.10`). */
const SHORT = '(\\d{1,2})([/-])(\\d{1,2})\\6(\\d{2})';
const NUMERIC = new RegExp(`^(?:${FULL}|${SHORT})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$`);
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^((?:19|20|25)\d{2})(\d{2})(\d{2})$/;

/** Only American English writes the month first. */
export const orderOfCulture = (culture: string): DateOrder =>
  culture === 'en-US' ? 'month-first' : 'day-first';

/** @returns the year of the common era; years above 2400 are Buddhist. */
export const commonEra = (year: number): number => (year > BUDDHIST_FROM ? year - 543 : year);

/** @returns whether a number is a year of either era that a report can be about. */
export const plausibleYear = (year: number): boolean =>
  PLAUSIBLE_YEARS.some(([from, to]) => year >= from && year <= to);

/**
 * Reads a year of four digits, or of two: 23 is 2023. In Thai words 66 is 2566, elsewhere it is no year that a
 * report is about.
 * @returns the year of the common era, or null
 */
export function yearOf(digits: string, thai: boolean): number | null {
  const value = Number(digits);
  if (digits.length === 4) return plausibleYear(value) ? commonEra(value) : null;
  if (thai && value >= 40) return commonEra(2500 + value);
  return value < 50 ? 2000 + value : null;
}

/** @returns the day of a real date, or null (31 February, or no year). */
export function realDay(year: number | null, month: number, date: number): Day | null {
  if (year === null || month < 1 || month > 12) return null;
  const day = dayOf(commonEra(year), month, date);
  const parts = dateParts(day);
  return parts.month === month && parts.date === date ? day : null;
}

interface Written {
  readonly first: number;
  readonly second: number;
  readonly year: string;
}

function written(folded: string): Written | null {
  const [, a, , b, year, c, , d, short] = NUMERIC.exec(folded) ?? [];
  const digits = year ?? short;
  return digits ? { first: Number(a ?? c), second: Number(b ?? d), year: digits } : null;
}

/** Decides a column's order by its unambiguous dates, then by the culture. */
export function orderOfTexts(foldedTexts: readonly string[], culture: string): DateOrder {
  for (const text of foldedTexts) {
    const date = written(text);
    if (date && date.first > 12) return 'day-first';
    if (date && date.second > 12) return 'month-first';
  }
  return orderOfCulture(culture);
}

/**
 * Reads `2/6/2023`, `2-6-23`, `2.6.2566`, `2023-06-02`, `20230602`, with or without a time of day.
 * @param thai whether Thai words or digits stand around, so that a year 66 is 2566
 * @returns null if it is no date, or not a real one
 */
export function numericDay(folded: string, order: DateOrder, thai = false): Day | null {
  const iso = ISO.exec(folded) ?? COMPACT.exec(folded);
  if (iso) return realDay(yearOf(iso[1] ?? '', thai), Number(iso[2]), Number(iso[3]));
  const date = written(folded);
  if (!date) return null;
  const [day, month] =
    order === 'day-first' ? [date.first, date.second] : [date.second, date.first];
  return realDay(yearOf(date.year, thai), month, day);
}

/** @returns the span of whole months, `month` from 1 (above 12 for the next year). */
export function monthsSpan(year: number, month: number, months: number): Span {
  const y = commonEra(year);
  return { start: dayOf(y, month, 1), end: dayOf(y, month + months, 1) - 1 };
}
