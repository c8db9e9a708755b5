import { dateParts, type Day, type Span } from '../../model/day';
import type { Observation } from '../../model/indicator';
import { assessed } from '../input/assessed';
import { perInput } from '../input/perInput';
import type { AssessedIndicator } from '../input/typedTables';

/** An observation with its place in time. */
export interface Point {
  readonly observation: Observation;
  /** null for blanks, words and intervals. */
  readonly value: number | null;
  /** The last day of its period, or its order where periods name no year. */
  readonly place: number;
  /** Of the common era; 0 where no year is known. */
  readonly year: number;
  /** Months since the year 0; the order where no year is known. */
  readonly month: number;
}

/** What one unit reports on one indicator, in the order of time. */
export interface Series {
  readonly about: AssessedIndicator;
  /** null where no branches report. */
  readonly unit: string | null;
  readonly points: readonly Point[];
  /** Observations of which the time is not known. */
  readonly undated: number;
}

/** A point of which the day or period is known. */
export type DatedPoint = Point & { readonly observation: { readonly when: Span } };

export const isDated = (point: Point): point is DatedPoint => point.observation.when !== null;

/** @returns whether a point has a figure. */
export const hasValue = <P extends Point>(point: P): point is P & { readonly value: number } =>
  point.value !== null;

/** @returns whether something was reported, be it words. */
export const isReported = ({ observation: { amount, numerator } }: Point): boolean =>
  amount.kind !== 'missing' || numerator !== undefined;

function valueOf({ amount, numerator, denominator }: Observation): number | null {
  if (amount.kind === 'number') return amount.value;
  const hasParts = amount.kind === 'missing' && numerator !== undefined && denominator;
  return hasParts ? numerator / denominator : null;
}

/** @returns the months from the year 0 to a day. */
function monthOfDay(day: Day): number {
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
}

/** Turns observations into points; days come back in every series, and each is looked up once. */
function pointMaker(): (observation: Observation) => Point | null {
  const months = new Map<Day, number>();
  return (observation) => {
    const { when, order } = observation;
    const value = valueOf(observation);
    if (when === null)
      return order === undefined
        ? null
        : { observation, value, place: order, year: 0, month: order };
    const place = Math.floor(when.end);
    const month = months.get(place) ?? monthOfDay(place);
    months.set(place, month);
    return { observation, value, place, year: Math.floor(month / 12), month };
  };
}

function seriesOf(
  about: AssessedIndicator,
  unit: string,
  observations: readonly Observation[],
  pointOf: (observation: Observation) => Point | null,
): Series {
  const points = observations.flatMap((observation) => pointOf(observation) ?? []);
  const isOrdered = points.every((point, at) => at === 0 || points[at - 1]!.place <= point.place);
  const ordered = isOrdered ? points : [...points].sort((a, b) => a.place - b.place);
  const undated = observations.length - points.length;
  return { about, unit: unit === '' ? null : unit, points: ordered, undated };
}

function perUnit(
  about: AssessedIndicator,
  pointOf: (observation: Observation) => Point | null,
): readonly Series[] {
  const { observations } = about.indicator;
  if (observations.every(({ unit }) => unit === undefined))
    return observations.length === 0 ? [] : [seriesOf(about, '', observations, pointOf)];
  const units = new Map<string, Observation[]>();
  for (const observation of observations) {
    const unit = observation.unit ?? '';
    const same = units.get(unit);
    if (same) same.push(observation);
    else units.set(unit, [observation]);
  }
  return [...units].map(([unit, own]) => seriesOf(about, unit, own, pointOf));
}

/** @returns what each unit reports on each indicator over time; worked out once for all checks of a run. */
export const allSeries = perInput((input): readonly Series[] => {
  const pointOf = pointMaker();
  return assessed(input).flatMap((about) => perUnit(about, pointOf));
});

/** The first and last number of days of a month, a quarter, a half-year, a year. */
const LENGTHS = [
  [28, 31],
  [89, 92],
  [181, 184],
  [365, 366],
] as const;

/** @returns how long a period is: 0 for a day, 1 to 4 for a month, quarter, half-year, year, 5 for any other. */
export function lengthClass({ start, end }: Span): number {
  const days = end - start + 1;
  if (days <= 1) return 0;
  const at = LENGTHS.findIndex(([from, to]) => days >= from && days <= to);
  return at < 0 ? LENGTHS.length + 1 : at + 1;
}
