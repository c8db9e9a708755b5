import { ofNumbers } from './calculationScalars';
import type { ScalarFunction } from './calculationLift';
import { error, number } from './calculationValues';

const DAY_MS = 86_400_000;
/** The last day of the calendar that files count from 1900. */
const LAST_DAY = 2_958_465;
/** Days from the calendar of 1900 to that of 1904. */
const LATER = 1462;

/** Where the false 29 February 1900 stands, which Excel counts as day 60. */
const FALSE_DAY = 60;

/** The year, month (1–12) or day of the month of a date. Day 0 is 0 January 1900. */
export const datePart = (which: 'year' | 'month' | 'day', date1904: boolean): ScalarFunction =>
  ofNumbers((value = 0) => {
    const serial = Math.floor(value) + (date1904 ? LATER : 0);
    if (serial < 0 || serial > LAST_DAY) return error('#NUM!');
    return number(partsOf(serial)[which]);
  });

function partsOf(serial: number): Readonly<Record<'year' | 'month' | 'day', number>> {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === FALSE_DAY) return { year: 1900, month: 2, day: 29 };
  const days = serial > FALSE_DAY ? serial - 1 : serial;
  const date = new Date(Date.UTC(1900, 0, 0) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
