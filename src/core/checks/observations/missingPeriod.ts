import { dateParts, dayOf, type Day } from '../../model/day';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { blanksBetween } from './blankPeriods';
import { valueCell } from './dateCell';
import { isDated, lengthClass, type DatedPoint, type Series } from './series';
import { wellDatedSeries } from './wellDated';

/** Periods that nothing was reported for, and the first value after them. */
interface Hole {
  readonly series: Series;
  /** The first day that is missing. */
  readonly from: Day;
  readonly count: number;
  readonly after: DatedPoint;
}

/** The months between each point and the next. */
const stepsOf = (points: readonly DatedPoint[]): readonly number[] =>
  points.slice(1).map((point, at) => point.month - points[at]!.month);

/** Days within as many of each other come round with the month: the last of one month is the 28th or the 31st. */
const DRIFT = 3;

/** Whether all are periods of one length, or days at about the same date of their months. */
function isPeriodic(points: readonly DatedPoint[]): boolean {
  const lengths = new Set(points.map(({ observation }) => lengthClass(observation.when)));
  const [length = 0] = lengths;
  if (lengths.size !== 1 || length > 4) return false;
  if (length > 0) return true;
  const dates = points.map(({ place }) => dateParts(place).date);
  return Math.max(...dates) - Math.min(...dates) <= DRIFT;
}

/** So many steps make a rhythm, and of all steps nearly all have it. */
const FEWEST_STEPS = 2;
const MOSTLY = 0.75;

/** The step that nearly all have, or null where there is no rhythm. */
function rhythmOf(steps: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [step, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return step > 0 && count >= FEWEST_STEPS && count >= MOSTLY * steps.length ? step : null;
}

/** The first day of the period after one, or the day that comes as many months after it. */
function dayAfter({ observation: { when } }: DatedPoint, step: number): Day {
  if (when.end > when.start) return Math.floor(when.end) + 1;
  const { year, month, date } = dateParts(when.end);
  const last = dayOf(year, month + step + 1, 0);
  const isLast = dateParts(when.end + 1).date === 1;
  return isLast ? last : Math.min(last, dayOf(year, month + step, date));
}

/** A series with more missing than a single stretch of so many periods is reported now and then. */
const LONGEST = 3;

function holeIn(series: Series, points: readonly DatedPoint[], step: number): readonly Hole[] {
  const steps = stepsOf(points);
  const wide = steps.flatMap((one, at) => (one === step ? [] : [{ one, at }]));
  const [only, ...others] = wide;
  if (!only || others.length > 0 || only.one <= step || only.one % step !== 0) return [];
  const count = only.one / step - 1;
  if (count > LONGEST || count > points.length || count <= series.undated) return [];
  const [before, after] = [points[only.at]!, points[only.at + 1]!];
  return [{ series, from: dayAfter(before, step), count, after }];
}

/** Two values on one day are another finding. */
const withoutRepetitions = (points: readonly DatedPoint[]): readonly DatedPoint[] =>
  points.filter(({ place }, at) => place !== points[at - 1]?.place);

interface Regular {
  readonly series: Series;
  readonly points: readonly DatedPoint[];
}

function regularOf(series: Series): readonly Regular[] {
  const points = withoutRepetitions(series.points.filter(isDated));
  return points.length > 1 && isPeriodic(points) ? [{ series, points }] : [];
}

const kindOf = ({ points }: Regular): string => {
  const { source, when } = points[0]!.observation;
  return `${lengthClass(when)} ${source.sheet}`;
};

/** Series of one sheet and one length of period have one rhythm. */
function holesBetween(all: readonly Series[]): readonly Hole[] {
  const groups = new Map<string, Regular[]>();
  for (const regular of all.flatMap(regularOf)) {
    const same = groups.get(kindOf(regular));
    if (same) same.push(regular);
    else groups.set(kindOf(regular), [regular]);
  }
  return [...groups.values()].flatMap((group) => {
    const rhythm = rhythmOf(group.flatMap(({ points }) => stepsOf(points)));
    return rhythm === null ? [] : group.flatMap((one) => holeIn(one.series, one.points, rhythm));
  });
}

const found = ({ series, from, count, after }: Hole): Found<'missing-period'> => ({
  code: 'missing-period',
  at: valueCell(after.observation),
  args: { name: series.about.indicator.name, date: from, count },
});

/**
 * A period is missing between others, in a series with a rhythm: its row in a list, or the value in its column. Not
 * before the first and after the last; not of events, nor where most periods are missing.
 */
export const missingPeriod: Check<'missing-period'> = {
  code: 'missing-period',
  run(input: CheckInput) {
    const all = wellDatedSeries(input);
    return [...holesBetween(all).map(found), ...blanksBetween(input)];
  },
};
