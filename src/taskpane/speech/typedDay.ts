import { dayOf, dateParts, parseIsoDay, type Day } from '../../core/model/day';
import type { Language } from '../../core/model/language';

/** Years from this one on are of the Buddhist era, in whatever language they are typed. */
const BUDDHIST_FROM = 2300;
const BUDDHIST_ERA = 543;

/**
 * @param text as a person types a date: day, month and year with any sign between, or `2023-06-02`.
 * @returns the day, or null where this is none. A year of the Buddhist era is understood.
 */
export function readTypedDay(text: string): Day | null {
  const typed = text.trim();
  const iso = parseIsoDay(typed);
  if (iso !== null) return iso;
  const match = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(typed);
  if (!match) return null;
  const [, date = 0, month = 0, written = 0] = match.map(Number);
  const year = written >= BUDDHIST_FROM ? written - BUDDHIST_ERA : written;
  const day = dayOf(year, month, date);
  const parts = dateParts(day);
  return parts.month === month && parts.date === date && day > 0 ? day : null;
}

/** @returns a day as it is typed: `02/06/2023`, in Thai with the year of the Buddhist era. */
export function typedDay(day: Day, language: Language): string {
  const { year, month, date } = dateParts(day);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${two(date)}/${two(month)}/${language === 'th' ? year + BUDDHIST_ERA : year}`;
}
