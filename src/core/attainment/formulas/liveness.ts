import { dateParts } from '../../model/day';
import type { Indicator, ReviewTime } from '../../model/indicator';
import { dayOf } from '../observed';

/** More years of running totals do not fit into one formula. */
const MOST_YEARS = 12;

/**
 * @returns whether a formula can tell from the date column which rows count and in which order. It cannot
 * where an observation is for a period, since its cell does not hold the day, nor over several units, columns
 * or tables, nor where other indicators share its label.
 */
export function isLive(indicator: Indicator): boolean {
  const { observations, link } = indicator;
  const columns = new Set(observations.map(({ source }) => /^[A-Z]+/.exec(source.address)?.[0]));
  const units = new Set(observations.map(({ unit }) => unit ?? ''));
  const isDaily = observations.every(({ when }) => when === null || when.start === when.end);
  const years = indicator.accumulation === 'running' ? yearsSpanned(indicator) : 0;
  const isOnePlace = units.size <= 1 && columns.size <= 1 && link?.isShared !== true;
  return isOnePlace && isDaily && years <= MOST_YEARS;
}

const yearOf = (day: number): number => dateParts(day).year;

function observedYears({ observations }: Indicator): readonly number[] {
  return observations.map(dayOf).flatMap((day) => (day === null ? [] : [yearOf(day)]));
}

function yearsSpanned(indicator: Indicator): number {
  const years = observedYears(indicator);
  return years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1;
}

/**
 * @returns the calendar years that a running total is made for: from the first observation's to the last
 * one's, or the review date's if that is later and still fits.
 */
export function windowYears(indicator: Indicator, time: ReviewTime): readonly number[] {
  const observed = observedYears(indicator);
  if (observed.length === 0) return time.reviewDate === null ? [] : [yearOf(time.reviewDate)];
  const first = Math.min(...observed);
  const reviewed = time.reviewDate === null ? first : yearOf(time.reviewDate);
  const last = Math.max(...observed, Math.min(reviewed, first + MOST_YEARS - 1));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
