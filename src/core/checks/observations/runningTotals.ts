import { dateParts } from '../../model/day';
import { hasValue, type Point, type Series } from './series';

export type Valued = Point & { readonly value: number };

/** A running total that falls from one point to the next within a year. */
export interface Fall {
  readonly before: Valued;
  readonly after: Valued;
}

/** The months in which years begin that are not the calendar's: the Thai budget year, and others. */
const FIRST_MONTHS: readonly number[] = [4, 7, 10];
/** A total that starts again is a small part of what it was. */
const STARTED_AGAIN = 0.6;

const isDrop = (before: Valued, after: Valued): boolean =>
  after.value <= STARTED_AGAIN * before.value;

/** The month in which a period begins; of a day at the end of a quarter, that of the quarter. */
function firstMonth({ observation: { when } }: Valued): number | null {
  if (when === null) return null;
  const { month } = dateParts(when.start);
  return when.end === when.start && month % 3 === 0 ? month - 2 : month;
}

/** Whether a year of its own begins: the total drops, and goes on from there with the next point. */
function beginsYear(before: Valued, after: Valued, next: Valued | undefined): boolean {
  const month = firstMonth(after);
  const isFirst = month !== null && FIRST_MONTHS.includes(month);
  const goesOn = next === undefined || (next.value >= after.value && next.value < before.value);
  return isFirst && isDrop(before, after) && goesOn;
}

/** Whether totals drop with the calendar year, so that they start again then and at no other time. */
const followCalendar = (points: readonly Valued[]): boolean =>
  points.some((point, at) => {
    const before = points[at - 1];
    return before !== undefined && before.year !== point.year && isDrop(before, point);
  });

/**
 * @returns the points that have a figure, one for each place in time, cut into the years within which totals run:
 * those of the calendar, or years of their own
 */
export function stretchesOf({ points }: Series): readonly (readonly Valued[])[] {
  const valued = points.filter(hasValue);
  const single = valued.filter(({ place }, at) => valued[at - 1]?.place !== place);
  const isCalendar = followCalendar(single);
  const stretches: Valued[][] = [];
  single.forEach((point, at) => {
    const before = single[at - 1];
    const continues =
      before !== undefined &&
      before.year === point.year &&
      (isCalendar || !beginsYear(before, point, single[at + 1]));
    if (continues) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  });
  return stretches;
}

/** @returns the falls within stretches. */
export function fallsIn(stretches: readonly (readonly Valued[])[]): readonly Fall[] {
  return stretches.flatMap((stretch) =>
    stretch.slice(1).flatMap((after, at) => {
      const before = stretch[at]!;
      return after.value < before.value ? [{ before, after }] : [];
    }),
  );
}

/** Figures that go down as often as this part of the steps are no running totals. */
const OFTEN = 0.3;
/** With even flows a running total grows by all of its first figure at each step; by so little it does not run. */
const GROWTH_PER_STEP = 0.06;

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many times its first figure a stretch usually is. */
const growthOf = (stretches: readonly (readonly Valued[])[]): number =>
  medianOf(
    stretches.flatMap(([first, ...rest]) =>
      rest.flatMap(({ value }) => (first && first.value > 0 ? [value / first.value] : [])),
    ),
  );

/** @returns whether figures go up and down like those of single periods, so that no fall is a mistake in a total. */
export function areFlows(stretches: readonly (readonly Valued[])[]): boolean {
  const falls = fallsIn(stretches).length;
  const steps = stretches.reduce((sum, { length }) => sum + length - 1, 0);
  if (falls === 0 || steps < 2) return false;
  if (falls > 1 && falls >= OFTEN * steps) return true;
  const longest = Math.max(...stretches.map(({ length }) => length - 1));
  return growthOf(stretches) < 1 + GROWTH_PER_STEP * longest;
}
