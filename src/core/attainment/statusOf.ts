import type { Status } from '../model/assessment';
import type { Amount, Target } from '../model/indicator';
import { boundsOf, outcomeAt, OUTCOMES, type Bounds, type OutcomeRules } from './statusAt';
import { at, compare, type Point } from './tolerance';

/** A status, and whether a person must confirm it. */
export interface Judgement {
  readonly status: Status;
  readonly toConfirm: boolean;
}

const sure = (status: Status): Judgement => ({ status, toConfirm: false });
const TO_CONFIRM: Judgement = { status: 'to-confirm', toConfirm: true };

/**
 * Judges an achievement against its target. Without a target nothing is judged; without an achievement it is
 * "no data", and a doubtful target stays to be confirmed besides. `near` is the near line, a share.
 */
export function judge(
  target: Target | null,
  amount: Amount,
  settings: { readonly near: number; readonly ceilingCanExceed: boolean },
): Judgement {
  if (target === null) return sure('no-target');
  if (amount.kind === 'missing') return { status: 'no-data', toConfirm: target.doubt !== null };
  if (target.doubt !== null) return TO_CONFIRM;
  if (target.comparator === 'milestone') return judgeMilestone(amount);
  const bounds = boundsOf(target);
  const points = bounds === null ? null : pointsOf(amount, bounds);
  if (bounds === null || points === null) return TO_CONFIRM;
  const judgement = worstOf(points, bounds, { ...settings, strict: target.strict });
  return amount.kind === 'approximate' ? { ...judgement, toConfirm: true } : judgement;
}

/** A milestone is met by a whole phrase that says done; a figure or other words say nothing sure. */
function judgeMilestone(amount: Amount): Judgement {
  if (amount.kind !== 'text' || amount.done === null) return TO_CONFIRM;
  return sure(amount.done ? 'met' : 'not-met');
}

/**
 * @returns points that show every outcome an amount can have: its ends (an open end is as close as one likes
 * to its value) and the bounds inside it. An approximate value is itself and what lies next to it on both
 * sides, since nothing is known of how far off it is. null for words, which have no value.
 */
function pointsOf(amount: Amount, bounds: Bounds): readonly Point[] | null {
  switch (amount.kind) {
    case 'number':
      return [at(amount.value)];
    case 'approximate':
      return ([-1, 1] as const).map((side) => ({ value: amount.value, side }));
    case 'interval': {
      const low = endPoint(amount.low, amount.lowOpen, 1);
      const high = endPoint(amount.high, amount.highOpen, -1);
      const inside = [bounds.low, bounds.high].filter(
        (bound) => bound !== null && compare(low, bound) < 0 && compare(high, bound) > 0,
      );
      return [low, high, ...inside.map((bound) => at(bound as number))];
    }
    case 'text':
    case 'missing':
      return null;
  }
}

/** `inward` is the side that faces the interval. */
function endPoint(value: number | null, open: boolean, inward: -1 | 1): Point {
  if (value === null) return at(-inward * Infinity);
  return { value, side: open ? inward : 0 };
}

function worstOf(points: readonly Point[], bounds: Bounds, rules: OutcomeRules): Judgement {
  const ranks = points.map((point) => OUTCOMES.indexOf(outcomeAt(point, bounds, rules)));
  const worst = Math.max(...ranks);
  const status = OUTCOMES[worst];
  if (status === undefined) throw new Error('an amount without a point');
  return { status, toConfirm: Math.min(...ranks) !== worst };
}
