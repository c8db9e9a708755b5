import { boundsOf, type Bounds } from '../../../core/attainment/statusAt';
import type { Indicator } from '../../../core/model/indicator';
import type { ResultsKey } from '../../../core/wording/places/results/en';
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
  switch (bounds.comparator) {
    case 'atLeast':
      return oneSided(achieved, bounds, indicator) ?? toFloor(achieved, bounds);
    case 'atMost':
      return (
        oneSided(achieved, bounds, indicator) ??
        underCeiling(achieved, bounds, indicator.method === 'inverse')
      );
    case 'between':
      return { way: 'ratio.inside', achieved, target: bounds.high, other: bounds.low };
    case 'exactly':
      return { way: 'ratio.exact', achieved, target: bounds.low, other: null };
  }
}

type Floor = Extract<Bounds, { comparator: 'atLeast' }>;
type Ceiling = Extract<Bounds, { comparator: 'atMost' }>;

function oneSided(
  achieved: number,
  bounds: Floor | Ceiling,
  { method, baseline }: Pick<Indicator, 'method' | 'baseline'>,
): Arithmetic | null {
  if (method !== 'from-baseline') return null;
  const target = bounds.comparator === 'atLeast' ? bounds.low : bounds.high;
  return { way: 'ratio.fromBaseline', achieved, target, other: baseline };
}

function toFloor(achieved: number, { low, high }: Floor): Arithmetic {
  if (high === null || achieved < low) {
    return { way: 'ratio.share', achieved, target: low, other: null };
  }
  if (achieved > high) return { way: 'ratio.share', achieved, target: high, other: null };
  return { way: 'ratio.inside', achieved, target: high, other: low };
}

function underCeiling(achieved: number, { low, high }: Ceiling, inverse: boolean): Arithmetic {
  if (low !== null && achieved <= high) {
    return { way: 'ratio.within', achieved, target: high, other: low };
  }
  return { way: inverse ? 'ratio.inverse' : 'ratio.ceiling', achieved, target: high, other: null };
}

/** @returns the share that the figures give; 1 where they only lie where they should. */
export function shareFrom({ way, achieved, target, other }: Arithmetic): number {
  switch (way) {
    case 'ratio.share':
      return achieved / target;
    case 'ratio.ceiling':
      return 2 - achieved / target;
    case 'ratio.inverse':
      return target / achieved;
    case 'ratio.fromBaseline':
      return (achieved - (other ?? 0)) / (target - (other ?? 0));
    case 'ratio.inside':
    case 'ratio.within':
    case 'ratio.exact':
      return 1;
  }
}
