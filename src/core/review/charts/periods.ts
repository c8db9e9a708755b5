import { dateParts, dayOf, type Day, type Span } from '../../model/day';

/** More points than this are hard to read on a line. */
const MOST_POINTS = 12;
/** Months, quarters, half-years, years; then whole years. */
const STEPS = [1, 3, 6, 12, 24, 36, 60, 120] as const;
const DAYS_OF_MONTH = 30.5;

/**
 * @param days of the observations: periods shorter than the usual time between two would say nothing.
 * @returns the periods of a horizon from its first month on: the shortest that are few enough to be read.
 */
export function periodsOf(horizon: Span, days: readonly Day[]): readonly Span[] {
  const usual = usualGap(days) / DAYS_OF_MONTH;
  const candidates = STEPS.filter((months) => months === 1 || months <= usual * 1.1);
  const least = candidates.at(-1)!;
  const step = STEPS.find((months) => months >= least && countOf(horizon, months) <= MOST_POINTS);
  return periodsBy(horizon, step ?? STEPS[STEPS.length - 1]!);
}

/** The middle one of the times between two observations, in days. */
function usualGap(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, at) => day - days[at]!);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

const countOf = (horizon: Span, months: number): number => periodsBy(horizon, months).length;

function periodsBy(horizon: Span, months: number): readonly Span[] {
  const { year, month } = dateParts(horizon.start);
  const periods: Span[] = [];
  for (let start = horizon.start; start <= horizon.end;) {
    const next = dayOf(year, month + months * (periods.length + 1), 1);
    periods.push({ start, end: Math.min(next - 1, horizon.end) });
    start = next;
  }
  return periods;
}
