import type { Status } from '../model/assessment';
import type { Target } from '../model/indicator';
import { compare, reaches, type Point } from './tolerance';

/** How a comparison came out. */
export type Outcome = Extract<Status, 'exceeded' | 'met' | 'nearly-met' | 'not-met'>;

/** Worst last. */
export const OUTCOMES: readonly Outcome[] = ['exceeded', 'met', 'nearly-met', 'not-met'];

/** A target whose comparator compares numbers, with the bounds that it needs. */
export type Bounds =
  | { readonly comparator: 'atLeast'; readonly low: number; readonly high: number | null }
  | { readonly comparator: 'atMost'; readonly low: number | null; readonly high: number }
  | { readonly comparator: 'between' | 'exactly'; readonly low: number; readonly high: number };

/** What decides an outcome besides the bounds. */
export interface OutcomeRules {
  readonly strict: boolean;
  /** A satisfied ceiling counts as exceeded when below it. */
  readonly ceilingCanExceed: boolean;
  /** The near line, a share. */
  readonly near: number;
}

/** @returns the bounds of a target that compares numbers; null for a milestone, a doubt or a bound left out. */
export function boundsOf(target: Target): Bounds | null {
  const { comparator, low, high, doubt } = target;
  if (doubt !== null) return null;
  if (comparator === 'atLeast') return low === null ? null : { comparator, low, high };
  if (comparator === 'atMost') return high === null ? null : { comparator, low, high };
  if (comparator === 'milestone' || low === null || high === null) return null;
  return { comparator, low, high };
}

/**
 * Compares one value with the bounds; the ratio has no part in it. "Nearly met": not met, the violated bound
 * is not 0, and the value is within (1 − near) of it. A strict range at least lo–hi is met above lo; a strict
 * "between" leaves out both bounds; "exactly" cannot be strict.
 */
export function outcomeAt(point: Point, bounds: Bounds, rules: OutcomeRules): Outcome {
  switch (bounds.comparator) {
    case 'atLeast':
      return floorOutcome(point, bounds.low, bounds.high, rules);
    case 'atMost':
      return ceilingOutcome(point, bounds.low, bounds.high, rules);
    case 'between':
      return rangeOutcome(point, bounds.low, bounds.high, rules);
    case 'exactly':
      return rangeOutcome(point, bounds.low, bounds.high, { ...rules, strict: false });
  }
}

function floorOutcome(
  point: Point,
  low: number,
  high: number | null,
  rules: OutcomeRules,
): Outcome {
  const side = compare(point, low);
  if (side < 0 || (side === 0 && rules.strict)) return shortOf(point, low, rules.near);
  if (high !== null) return compare(point, high) > 0 ? 'exceeded' : 'met';
  return side > 0 && !rules.strict ? 'exceeded' : 'met';
}

/** A range under a ceiling is exceeded below its lower bound, a single bound below itself; only if set so. */
function ceilingOutcome(
  point: Point,
  low: number | null,
  high: number,
  rules: OutcomeRules,
): Outcome {
  const side = compare(point, high);
  if (side > 0 || (side === 0 && rules.strict)) return shortOf(point, high, rules.near);
  return rules.ceilingCanExceed && compare(point, low ?? high) < 0 ? 'exceeded' : 'met';
}

function rangeOutcome(point: Point, low: number, high: number, rules: OutcomeRules): Outcome {
  const inner = rules.strict ? 1 : 0;
  if (compare(point, low) < inner) return shortOf(point, low, rules.near);
  return compare(point, high) > -inner ? shortOf(point, high, rules.near) : 'met';
}

/** What a value that violates a bound is: the margin is a share of the bound, so there is none around 0. */
function shortOf(point: Point, bound: number, near: number): Outcome {
  if (bound === 0) return 'not-met';
  const closeness = 1 - Math.abs(point.value - bound) / Math.abs(bound);
  return reaches(closeness, near) ? 'nearly-met' : 'not-met';
}
