import type { Amount } from '../model/indicator';
import type { Bounds } from './statusAt';
import { equals } from './tolerance';

/**
 * Achieved minus the nearest bound that matters, in the target's unit: of a range the bound that lies between,
 * 0 inside it; of a range under a ceiling its upper bound, which alone can be violated. 0 where they are equal.
 */
export function gapOf(amount: Amount, bounds: Bounds | null): number | null {
  if (bounds === null || (amount.kind !== 'number' && amount.kind !== 'approximate')) return null;
  const bound = nearestBound(amount.value, bounds);
  return bound === null || equals(amount.value, bound) ? 0 : amount.value - bound;
}

/** null: inside the range. */
function nearestBound(achieved: number, bounds: Bounds): number | null {
  if (bounds.comparator === 'atMost') return bounds.high;
  if (bounds.high === null || achieved < bounds.low) return bounds.low;
  return achieved > bounds.high ? bounds.high : null;
}
