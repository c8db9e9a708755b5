import { boundsOf, type Bounds } from '../../../core/attainment/statusAt';
import type { Indicator } from '../../../core/model/indicator';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { ValuePrint } from '../../speech/valueText';
import type { Assessed } from '../../tally';

/** What an attainment was computed from: the way, and the figures in it. */
export interface Arithmetic {
  readonly way: Extract<ResultsKey, `ratio.${string}`>;
  readonly achieved: number;
  readonly target: number;
  /** The other bound of a range, or the baseline. */
  readonly other: number | null;
}

/** @returns how the attainment of an indicator was computed, after `ratioOf`; null where it has none. */
export function arithmeticOf({ indicator, assessment }: Assessed): Arithmetic | null {
  const { achieved: amount, attainment } = assessment;
  const bounds = indicator.target && boundsOf(indicator.target);
  if (attainment === null || !bounds || !('value' in amount)) return null;
  const achieved = amount.value;
  const isOneSided = bounds.comparator === 'atLeast' || bounds.comparator === 'atMost';
  if (isOneSided && indicator.method === 'from-baseline') {
    return fromBaseline(achieved, bounds, indicator);
  }
  switch (bounds.comparator) {
    case 'atLeast':
      return toFloor(achieved, bounds);
    case 'atMost':
      return underCeiling(achieved, bounds, indicator.method === 'inverse');
    default:
      return { way: 'ratio.inside', achieved, target: bounds.high, other: bounds.low };
  }
}

function fromBaseline(
  achieved: number,
  bounds: Bounds,
  { baseline }: Pick<Indicator, 'baseline'>,
): Arithmetic | null {
  const target = bounds.comparator === 'atLeast' ? bounds.low : bounds.high;
  if (target === null) return null;
  return { way: 'ratio.fromBaseline', achieved, target, other: baseline };
}

type Floor = Extract<Bounds, { comparator: 'atLeast' }>;
type Ceiling = Extract<Bounds, { comparator: 'atMost' }>;

function toFloor(achieved: number, { low, high }: Floor): Arithmetic {
  if (high === null || achieved < low)
    return { way: 'ratio.share', achieved, target: low, other: null };
  if (achieved > high) return { way: 'ratio.share', achieved, target: high, other: null };
  return { way: 'ratio.inside', achieved, target: high, other: low };
}

function underCeiling(achieved: number, { low, high }: Ceiling, inverse: boolean): Arithmetic {
  if (low !== null && achieved <= high) {
    return { way: 'ratio.within', achieved, target: high, other: low };
  }
  return { way: inverse ? 'ratio.inverse' : 'ratio.ceiling', achieved, target: high, other: null };
}

/**
 * @param share the attainment as the row prints it.
 * @returns the arithmetic in one sentence: "338 ÷ 400 = 84.5%".
 */
export function arithmeticText(
  { way, achieved, target, other }: Arithmetic,
  share: string,
  print: ValuePrint,
  words: WordsOf<ResultsKey>,
): string {
  return words(way, {
    achieved: print(achieved),
    target: print(target),
    ...(other !== null && { other: print(other) }),
    share,
  });
}
