import type { NotComputable } from '../model/assessment';
import type { Amount, Indicator } from '../model/indicator';
import { boundsOf, outcomeAt, type Bounds } from './statusAt';
import { at, compare } from './tolerance';

/** The attainment as a share (0.845), or why there is none. */
export type Ratio =
  | { readonly share: number; readonly reason: null }
  | { readonly share: null; readonly reason: NotComputable };

const none = (reason: NotComputable): Ratio => ({ share: null, reason });
const share = (value: number): Ratio => ({ share: value, reason: null });

/**
 * Computes the attainment of an achievement. An approximate value counts with its figure. A milestone and a
 * target in doubt have no ratio ("text"). The method concerns only what it is defined for: `inverse` a
 * ceiling, `from-baseline` a floor or a ceiling.
 */
export function ratioOf(
  indicator: Pick<Indicator, 'target' | 'method' | 'baseline'>,
  amount: Amount,
): Ratio {
  const { target, method, baseline } = indicator;
  if (target === null) return none('no-target');
  if (amount.kind === 'missing') return none('no-data');
  const bounds = boundsOf(target);
  if (bounds === null || amount.kind === 'text') return none('text');
  if (amount.kind === 'interval') return none('interval');
  const oneSided = bounds.comparator === 'atLeast' || bounds.comparator === 'atMost';
  if (!oneSided) return ratioInRange(amount, bounds, target.strict);
  if (method === 'from-baseline') return ratioFromBaseline(amount.value, bounds, baseline);
  if (bounds.comparator === 'atLeast') return ratioToFloor(amount.value, bounds);
  return ratioUnderCeiling(amount.value, bounds, method === 'inverse');
}

type Floor = Extract<Bounds, { comparator: 'atLeast' }>;
type Ceiling = Extract<Bounds, { comparator: 'atMost' }>;

function ratioToFloor(achieved: number, { low, high }: Floor): Ratio {
  if (low <= 0) return none('target-not-positive');
  if (high === null || achieved < low) return share(achieved / low);
  return share(achieved > high ? achieved / high : 1);
}

/** Linear is the public STRATEC rule 200 − 100·A/T; a range under a ceiling is 1 up to its upper bound. */
function ratioUnderCeiling(achieved: number, { low, high }: Ceiling, inverse: boolean): Ratio {
  if (high <= 0) return none('target-not-positive');
  if (low !== null && achieved <= high) return share(1);
  if (!inverse) return share(2 - achieved / high);
  return achieved > 0 ? share(high / achieved) : none('achieved-not-positive');
}

/** (A − B) / (T − B), T the bound nearer to the baseline and strictly better than it. */
function ratioFromBaseline(
  achieved: number,
  bounds: Floor | Ceiling,
  baseline: number | null,
): Ratio {
  if (baseline === null) return none('no-baseline');
  const bound = bounds.comparator === 'atLeast' ? bounds.low : bounds.high;
  if (!isBetter(bounds.comparator, bound, baseline)) return none('baseline-past-target');
  return share((achieved - baseline) / (bound - baseline));
}

/** @returns whether a bound lies on the good side of a baseline, and not on it. */
export function isBetter(
  comparator: 'atLeast' | 'atMost',
  bound: number,
  baseline: number,
): boolean {
  return compare(at(bound), baseline) === (comparator === 'atLeast' ? 1 : -1);
}

/**
 * 1 when met, else not computable: how far outside a range is says nothing as a share of it. An approximate
 * value is met when what lies next to it on both sides is.
 */
function ratioInRange(
  amount: Extract<Amount, { value: number }>,
  bounds: Bounds,
  strict: boolean,
): Ratio {
  const rules = { strict, ceilingCanExceed: false, near: 1 };
  const sides = amount.kind === 'approximate' ? ([-1, 1] as const) : ([0] as const);
  const isMet = sides.every((side) => outcomeAt({ ...amount, side }, bounds, rules) === 'met');
  return isMet ? share(1) : none('outside-range');
}
