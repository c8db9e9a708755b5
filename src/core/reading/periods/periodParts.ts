import type { Day, Span } from '../../model/day';
import { monthsSpan } from './days';

/** Twelve months or more that are written as years. */
export interface Years {
  /** Common era, of the first month. */
  readonly year: number;
  /** The month with which they begin: 10 for the Thai budget year, 7 for "2023/24", else 1. */
  readonly month: number;
  readonly months: number;
}

/** A part of a year that names no year: `Q1`, `tháng 6`, `6 tháng đầu năm`. */
export interface Part {
  /** For a named month its number (June is 6 in every kind of year), else the month of the year, from 1. */
  readonly month: number;
  readonly months: number;
  readonly named: boolean;
  /** Its place among parts of its kind, from 1. */
  readonly order: number;
}

/** One place in a text that names a day, a part of a year, a year, or a part with its year. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly days: Span | null;
  readonly part: Part | null;
  readonly years: Years | null;
  /** "by", "đến hết": only the end is named. */
  readonly until: boolean;
}

/** What a pattern found; null where it has the form of a date but is none (`31/2/2023`, `Q5`). */
export type Found = Partial<Pick<Mention, 'days' | 'part' | 'years'>> | null;

export const calendarYears = (first: number, last = first): Years => ({
  year: first,
  month: 1,
  months: 12 * (last - first + 1),
});

/** @returns a calendar month by its number, or null (month 13). */
export const namedMonth = (month: number): Part | null =>
  month >= 1 && month <= 12 ? { month, months: 1, named: true, order: month } : null;

/** @returns quarter 1 to 4 of whatever year stands beside it, or null. */
export const quarterPart = (quarter: number): Part | null =>
  quarter >= 1 && quarter <= 4
    ? { month: quarter * 3 - 2, months: 3, named: false, order: quarter }
    : null;

export const halfPart = (half: 1 | 2): Part => ({
  month: half * 6 - 5,
  months: 6,
  named: false,
  order: half,
});

/** The first or the last months of a year; the order of the first nine is 9, so that 3, 6, 9, 12 are in order. */
export function monthsPart(count: number, last: boolean): Part | null {
  if (count < 1 || count > 12) return null;
  const month = last ? 13 - count : 1;
  return { month, months: count, named: false, order: last ? 12 : count };
}

/** @returns the part from the beginning of one to the end of another: `T1-T6`; "Jan-Mar" is quarter 1 in order. */
export function partTo(first: Part, last: Part): Part {
  const whole = last.month + last.months - first.month;
  const months = whole > 0 ? whole : whole + 12;
  const isQuarter = first.named && months === 3 && first.month % 3 === 1;
  const order = isQuarter ? (first.month + 2) / 3 : last.order;
  return { month: first.month, months, named: first.named, order };
}

/**
 * @returns the days of a part in a year; null where the years are more or fewer than one. "October to March 2023"
 * ends in that year.
 */
export function partIn(part: Part, years: Years): Span | null {
  if (years.months !== 12) return null;
  const offset = part.named ? (part.month - years.month + 12) % 12 : part.month - 1;
  const over = offset + part.months > 12 ? 12 : 0;
  return monthsSpan(years.year, years.month + offset - over, part.months);
}

export const spanOfYears = ({ year, month, months }: Years): Span =>
  monthsSpan(year, month, months);

export const oneDay = (day: Day): Span => ({ start: day, end: day });
