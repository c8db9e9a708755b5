import type { Day, Span } from '../model/day';
import { dateParts, dayOf } from '../model/day';

/** Whether a written date begins with its day or its month. */
export type DateOrder = 'day-first' | 'month-first';

const BUDDHIST_FROM = 2400;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Only American English writes the month first. */
export const orderOfCulture = (culture: string): DateOrder =>
  culture === 'en-US' ? 'month-first' : 'day-first';

/** @returns the year of the common era; years above 2400 are Buddhist. */
export const commonEra = (year: number): number => (year > BUDDHIST_FROM ? year - 543 : year);

/** @returns the day of a real date, or null (31 February). */
export function realDay(year: number, month: number, date: number): Day | null {
  const day = dayOf(commonEra(year), month, date);
  const parts = dateParts(day);
  return parts.month === month && parts.date === date ? day : null;
}

/** Decides a column's order by its unambiguous dates, then by the culture. */
export function orderOfTexts(foldedTexts: readonly string[], culture: string): DateOrder {
  for (const text of foldedTexts) {
    const [, first, second] = NUMERIC.exec(text) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return orderOfCulture(culture);
}

/** Reads `2/6/2023`, `2023-06-02`, `2 6 2566` written with marks; null if it is no date. */
export function numericDay(folded: string, order: DateOrder): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(folded);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = NUMERIC.exec(folded);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return order === 'day-first' ? realDay(year, second, first) : realDay(year, first, second);
}

/** @returns the span of whole months, `month` from 1. */
export function monthsSpan(year: number, month: number, months: number): Span {
  const y = commonEra(year);
  return { start: dayOf(y, month, 1), end: dayOf(y, month + months, 1) - 1 };
}
