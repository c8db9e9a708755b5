import { isFlow } from '../due';
import { above, atOrAbove, atOrBelow, below, exactly, reaches, type PointRef } from './compare';
import { horizonRefs, type RowContext } from './context';
import { guardAchieved, type Ranged } from './guardAchieved';
import { guardTarget, type BoundRefs } from './guardTarget';
import { and, literal, when } from './syntax';

/**
 * The Status column: the rule of `judge` in words. An interval is judged at the end that decides (both, for a
 * range), an approximate value next to itself.
 */
export function statusFormula(context: RowContext): string {
  const { words, indicator } = context;
  const [noTarget, noData, toConfirm] = [
    literal(words.status.noTarget),
    literal(words.status.noData),
    literal(words.status.toConfirm),
  ];
  const isMilestone = indicator.target?.comparator === 'milestone';
  return guardTarget(context, { noTarget, changed: toConfirm }, (bounds) => {
    const hasBounds = bounds.low !== null || bounds.high !== null;
    const judge = (points: Points | null) =>
      hasBounds ? judgement(context, bounds, points) : toConfirm;
    const isDoubtless = indicator.target?.doubt === null;
    return guardAchieved(context, {
      figure: (ref) => judge({ lowest: exactly(ref), highest: exactly(ref) }),
      reading: (amount, low, high) => judge(pointsOf(amount, low, high)),
      words: (done) => (isMilestone && isDoubtless ? judgeDone(context, done) : toConfirm),
      missing: noData,
      changed: toConfirm,
    });
  });
}

function judgeDone(context: RowContext, done: string): string {
  const { amount, words } = context;
  if (amount.kind !== 'text' || amount.done === null) return literal(words.status.toConfirm);
  return when(`${done}=1`, literal(words.status.met), notMet(context));
}

/** The ends of an achievement; a figure has both at its value, null is without end. */
interface Points {
  readonly lowest: PointRef | null;
  readonly highest: PointRef | null;
}

function pointsOf(amount: Ranged, low: string, high: string): Points {
  if (amount.kind === 'approximate')
    return { lowest: { ref: low, side: -1 }, highest: { ref: low, side: 1 } };
  return {
    lowest: amount.low === null ? null : { ref: low, side: amount.lowOpen ? 1 : 0 },
    highest: amount.high === null ? null : { ref: high, side: amount.highOpen ? -1 : 0 },
  };
}

function judgement(context: RowContext, bounds: BoundRefs, points: Points | null): string {
  const comparator = context.indicator.target?.comparator;
  if (points === null) return literal(context.words.status.toConfirm);
  if (comparator === 'atLeast')
    return points.lowest === null ? notMet(context) : judgeFloor(context, bounds, points.lowest);
  if (comparator === 'atMost')
    return points.highest === null
      ? notMet(context)
      : judgeCeiling(context, bounds, points.highest);
  return points.lowest === null || points.highest === null
    ? notMet(context)
    : judgeRange(context, bounds, points.lowest, points.highest);
}

function judgeFloor(context: RowContext, { low, high }: BoundRefs, point: PointRef): string {
  const { target } = context.indicator;
  if (low === null) throw new Error('a floor without its bound');
  const exceeded = literal(context.words.status.exceeded);
  const met = literal(context.words.status.met);
  const short = shortOf(context, point, low);
  if (target?.high !== null && high !== null) {
    const isMet = target?.strict === true ? above(point, low) : atOrAbove(point, low);
    return when(isMet, when(above(point, high), exceeded, met), short);
  }
  if (target?.strict === true) return when(above(point, low), met, short);
  return when(above(point, low), exceeded, when(atOrAbove(point, low), met, short));
}

function judgeCeiling(context: RowContext, { low, high }: BoundRefs, point: PointRef): string {
  const { target, ceilingCanExceed } = context.indicator;
  if (high === null) throw new Error('a ceiling without its bound');
  const { status } = context.words;
  const isMet = target?.strict === true ? below(point, high) : atOrBelow(point, high);
  const met = soFar(context, literal(status.met));
  const exceeded = soFar(context, literal(status.exceeded));
  const satisfied = ceilingCanExceed ? when(below(point, low ?? high), exceeded, met) : met;
  return when(isMet, satisfied, shortOf(context, point, high));
}

/** A flow under a ceiling is met so far only, until its horizon has ended. */
function soFar(context: RowContext, word: string): string {
  if (!isFlow(context.indicator.accumulation)) return word;
  const ended = endedCondition(context);
  return ended === null ? word : when(ended, word, literal(context.words.status.metSoFar));
}

/** Of a range the lower bound is compared with the lowest end, the upper bound with the highest. */
function judgeRange(
  context: RowContext,
  { low, high }: BoundRefs,
  lowest: PointRef,
  highest: PointRef,
): string {
  if (low === null || high === null) throw new Error('a range without its bounds');
  const { target } = context.indicator;
  const isStrict = target?.comparator === 'between' && target.strict;
  const isTooLow = isStrict ? atOrBelow(lowest, low) : below(lowest, low);
  const isTooHigh = isStrict ? atOrAbove(highest, high) : above(highest, high);
  const isNear = and(
    when(isTooLow, near(context, lowest, low), 'TRUE'),
    when(isTooHigh, near(context, highest, high), 'TRUE'),
  );
  const { status } = context.words;
  const short = when(isNear, literal(status.nearlyMet), notMet(context));
  return when(`OR(${isTooLow},${isTooHigh})`, short, literal(status.met));
}

function shortOf(context: RowContext, point: PointRef, bound: string): string {
  return when(
    near(context, point, bound),
    literal(context.words.status.nearlyMet),
    notMet(context),
  );
}

/** Within the margin of a bound that is not 0. */
const near = ({ names }: RowContext, { ref }: PointRef, bound: string): string =>
  when(`${bound}=0`, 'FALSE', reaches(`1-ABS(${ref}-${bound})/ABS(${bound})`, names.near));

function notMet(context: RowContext): string {
  const { notMet: final, notYetMet } = context.words.status;
  const ended = endedCondition(context);
  return ended === null ? literal(final) : when(ended, literal(final), literal(notYetMet));
}

/** @returns whether the horizon has ended; null for a plan to date, which always has. */
function endedCondition(context: RowContext): string | null {
  const horizon = horizonRefs(context);
  if (horizon === null) return null;
  const { reviewDate } = context.names;
  return and(`COUNT(${reviewDate},${horizon.end})=2`, `${reviewDate}>=${horizon.end}`);
}
