const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

/** @returns the serial number of a day as Excel counts; months from 1. */
export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - ZERO) / DAY;

export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** @returns year, month and day of a serial number. */
export function partsOf(serial: number): DayParts {
  const date = new Date(ZERO + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @returns the last day of a month. */
export const monthEnd = (year: number, month: number): number => serialOf(year, month + 1, 1) - 1;
