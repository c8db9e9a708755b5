import { dateParts, dayOf, type Span } from '../../model/day';
import type { Check, Found } from '../check';
import { placeName } from '../check';
import { valueCell } from './dateCell';
import { rowOf } from './datedPoints';
import { allSeries, hasValue, isDated, lengthClass, type DatedPoint, type Series } from './series';

type Valued = DatedPoint & { readonly value: number };

interface Repetition {
  readonly series: Series;
  readonly first: Valued;
  readonly again: Valued;
}

const valued = ({ points }: Series): readonly Valued[] => points.filter(isDated).filter(hasValue);

/** Those that repeat the day on which an earlier row's period ends. */
function repetitionsIn(series: Series): readonly Repetition[] {
  const firsts = new Map<number, Valued>();
  const inRows = [...valued(series)].sort((a, b) => rowOf(a.observation) - rowOf(b.observation));
  return inRows.flatMap((point): Repetition[] => {
    const first = firsts.get(point.place);
    if (!first) firsts.set(point.place, point);
    return first ? [{ series, first, again: point }] : [];
  });
}

/** A month's first or last days are when figures of periods are taken. */
const EDGE = 3;

function isPeriodic(when: Span): boolean {
  if (lengthClass(when) > 0) return true;
  const { year, month, date } = dateParts(when.end);
  return date <= EDGE || dayOf(year, month + 1, 1) - Math.floor(when.end) <= EDGE;
}

/** Of as many values one may be there twice by mistake; where more are, one day has many entries. */
const RARE = 0.2;
/** Days of events fall anywhere in a month; of all days of periods these are nearly all. */
const MOSTLY = 0.8;

function hasOneValueAPeriod(series: readonly Series[], repeated: number): boolean {
  const points = series.flatMap(valued);
  const periodic = points.filter(({ observation: { when } }) => isPeriodic(when)).length;
  const isShared = sharedDays(points) >= MOSTLY * points.length;
  const isRegular = periodic >= MOSTLY * points.length || isShared;
  return isRegular && (repeated === 1 ? points.length > 2 : repeated <= RARE * points.length);
}

/** How many of the observations have a date that another series has too: reporting days. */
function sharedDays(points: readonly Valued[]): number {
  const rows = new Map<number, Set<string>>();
  for (const { place, observation } of points) {
    const names = rows.get(place) ?? new Set<string>();
    rows.set(place, names.add(placeName(observation.source)));
  }
  return points.filter(({ place }) => (rows.get(place)?.size ?? 0) > 2).length;
}

function found({ series, first, again }: Repetition): Found<'duplicate-observation'> {
  return {
    code: 'duplicate-observation',
    at: valueCell(again.observation),
    args: {
      name: series.about.indicator.name,
      date: again.observation.when.start,
      value: again.value,
      otherwise: first.value,
      other: placeName(valueCell(first.observation)),
    },
    behind: [valueCell(first.observation)],
  };
}

/**
 * The same indicator, unit and period twice, in data that has one value a period: periods, or days at the edge of a
 * month, that rarely repeat. Many entries on one day are normal for events.
 */
export const duplicateObservation: Check<'duplicate-observation'> = {
  code: 'duplicate-observation',
  run(input) {
    const series = allSeries(input);
    const repetitions = series.flatMap(repetitionsIn);
    if (repetitions.length === 0) return [];
    const sheets = new Set(repetitions.map(({ again }) => again.observation.source.sheet));
    return [...sheets].flatMap((sheet) => {
      const isHere = (one: Series) => one.points[0]?.observation.source.sheet === sheet;
      const own = repetitions.filter(({ again }) => again.observation.source.sheet === sheet);
      return hasOneValueAPeriod(series.filter(isHere), own.length) ? own.map(found) : [];
    });
  },
};
