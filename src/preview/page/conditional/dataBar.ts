import type { ConditionalRule } from '../../file/types';

type DataBarRule = Extract<ConditionalRule, { kind: 'dataBar' }>;
type Bound = DataBarRule['minimum'];

/** A bar in a cell; places are shares of the cell's width. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  /** Where bars to either side meet, or null where all go to the right. */
  readonly axis: number | null;
  readonly color: string;
  readonly gradient: boolean;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * @param numbers all numbers in the rule's areas, ascending
 * @param computed what a bound's formula gives, null where that is no number
 */
export function boundsOf(
  { minimum, maximum }: DataBarRule,
  numbers: readonly number[],
  computed: { readonly minimum: number | null; readonly maximum: number | null },
): Bounds {
  return {
    low: boundOf(minimum, numbers, computed.minimum) ?? numbers[0] ?? 0,
    high: boundOf(maximum, numbers, computed.maximum) ?? numbers.at(-1) ?? 0,
  };
}

function boundOf({ type }: Bound, numbers: readonly number[], given: number | null): number | null {
  const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
  switch (type) {
    case 'autoMin':
      return Math.min(0, least);
    case 'autoMax':
      return Math.max(0, most);
    case 'num':
    case 'formula':
      return given;
    case 'percent':
      return given === null ? null : least + ((most - least) * given) / 100;
    case 'percentile':
      return given === null ? null : percentile(numbers, given / 100);
    default:
      return null;
  }
}

function percentile(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? 0;
  const above = numbers[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Excel's colour of bars below zero. */
const NEGATIVE = '#FF0000';

/** @returns the bar of a value; its length is 0 at the lower bound and the whole cell at the upper one */
export function barOf(value: number, { low, high }: Bounds, rule: DataBarRule): Bar {
  const { color, gradient } = rule;
  const place = (number: number): number =>
    high === low ? 0 : Math.max(0, Math.min(1, (number - low) / (high - low)));
  if (low >= 0) return { start: 0, end: place(value), axis: null, color, gradient };
  const axis = place(0);
  if (value < 0) return { start: place(value), end: axis, axis, color: NEGATIVE, gradient };
  return { start: axis, end: place(value), axis, color, gradient };
}
