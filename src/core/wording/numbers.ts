import { dateParts, type Day } from '../model/day';
import { MONTHS } from './months';

/** Printed figures: the culture decides marks and calendar; core never asks the machine for a locale. */
export interface Figures {
  /** A plain number with as many decimals as it needs, at most `decimals` (2 unless said). */
  readonly number: (value: number, decimals?: number) => string;
  /** A share as a percentage: 0.845 with one decimal is `84.5%` in English, `84,5%` in Vietnamese. */
  readonly share: (value: number, decimals?: number) => string;
  /** A day in words or figures as documents write it; Thai years are Buddhist-era. */
  readonly date: (day: Day) => string;
  /** The year of a day, Buddhist-era in Thai. */
  readonly year: (day: Day) => string;
}

/** @param culture BCP 47 tag such as `vi-VN`. */
export function figuresOf(culture: string): Figures {
  return {
    number: (value, decimals = 2) => format(culture, value, { maximumFractionDigits: decimals }),
    share: (value, decimals = 1) =>
      format(culture, value, {
        style: 'percent',
        minimumFractionDigits: 0,
        maximumFractionDigits: decimals,
      }),
    date: (day) => formatDay(culture, day),
    year: (day) => String(yearOf(culture, day)),
  };
}

function format(culture: string, value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(culture, { numberingSystem: 'latn', ...options }).format(value);
}

/** As `dateFormula` prints it: day, month and year in this order in all three languages. */
function formatDay(culture: string, day: Day): string {
  const { month, date } = dateParts(day);
  const year = yearOf(culture, day);
  if (culture.startsWith('vi')) return `${date}/${month}/${year}`;
  return `${date} ${MONTHS[isThai(culture) ? 'th' : 'en'][month - 1]!} ${year}`;
}

const isThai = (culture: string): boolean => culture.startsWith('th');

const yearOf = (culture: string, day: Day): number =>
  dateParts(day).year + (isThai(culture) ? 543 : 0);
