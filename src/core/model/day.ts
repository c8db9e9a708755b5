/**
 * Days as Excel counts them: whole numbers in the 1900 date system, 45079 for 2 June 2023.
 * Core never asks what today is.
 */
export type Day = number;

/** A span of days, both ends included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

const MS_PER_DAY = 86_400_000;
/** Day 0 such that serials from 1 March 1900 on agree with Excel, whose 1900 has a 29 February. */
const EPOCH = Date.UTC(1899, 11, 30);

/** @returns the day of a Gregorian date; `month` counts from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round((Date.UTC(year, month - 1, date) - EPOCH) / MS_PER_DAY);
}

/** @returns year, month (from 1) and date of a day. */
export function dateParts(day: Day): { year: number; month: number; date: number } {
  const at = new Date(EPOCH + Math.floor(day) * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** @returns a day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(EPOCH + Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns the day of `YYYY-MM-DD`, or null if the text is not a real date of that form. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === text ? day : null;
}
