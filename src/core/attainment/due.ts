import type { Day } from '../model/day';
import type { Accumulation, Indicator, Milestone, ReviewTime } from '../model/indicator';
import { elapsedOf, type Elapsed } from './horizon';
import { isBetter } from './ratio';
import { boundsOf } from './statusAt';

/** How the amount due was found, which decides the pace ratio. */
export type DuePath = 'share-of-target' | 'milestones' | 'from-baseline';

export interface Due {
  readonly path: DuePath;
  /** In the target's unit, above zero. */
  readonly amount: number;
}

/** @returns whether observations add up; a level (latest, average, ratio) does not. */
export const isFlow = (accumulation: Accumulation): boolean =>
  accumulation === 'sum' || accumulation === 'running';

/** @returns the bound that pace runs to: the lower of a floor, the upper of a ceiling; else there is no pace. */
export function paceBound(indicator: Pick<Indicator, 'target'>): number | null {
  const bounds = indicator.target === null ? null : boundsOf(indicator.target);
  if (bounds?.comparator === 'atLeast') return bounds.low;
  return bounds?.comparator === 'atMost' ? bounds.high : null;
}

/**
 * @returns by which way something is due: milestones before a baseline; a flow without milestones by its share
 * of the target; null for a level without either, since a straight line says nothing about a level.
 */
export function duePathOf(indicator: Indicator): DuePath | null {
  if (indicator.horizon === 'to-date' || paceBound(indicator) === null) return null;
  if (indicator.milestones.length > 0) return 'milestones';
  if (isFlow(indicator.accumulation)) return 'share-of-target';
  return indicator.baseline === null ? null : 'from-baseline';
}

/** @returns what was due by the review date (after the end: by the end); null where there is no pace. */
export function dueBy(indicator: Indicator, time: ReviewTime): Due | null {
  const path = duePathOf(indicator);
  const elapsed = elapsedOf(indicator, time);
  if (path === null || elapsed === null) return null;
  const amount = amountDue(indicator, path, elapsed);
  return amount !== null && amount > 0 ? { path, amount } : null;
}

function amountDue(indicator: Indicator, path: DuePath, elapsed: Elapsed): number | null {
  const bound = paceBound(indicator);
  if (bound === null) return null;
  switch (path) {
    case 'share-of-target':
      return bound * elapsed.share;
    case 'milestones':
      return dueByMilestones(indicator, elapsed.day);
    case 'from-baseline':
      return dueFromBaseline(indicator, bound, elapsed.share);
  }
}

/** The way from the baseline to the bound; a mean over a straight line is half of the way that it has gone. */
function dueFromBaseline(indicator: Indicator, bound: number, share: number): number | null {
  const { baseline, target, accumulation } = indicator;
  if (baseline === null || target === null) return null;
  const comparator = target.comparator === 'atLeast' ? 'atLeast' : 'atMost';
  if (!isBetter(comparator, bound, baseline)) return null;
  return baseline + (bound - baseline) * (accumulation === 'average' ? share / 2 : share);
}

/**
 * Milestones in the order of their ends. Per period: each one's value for the part of its span that has
 * passed. Otherwise a flow climbs from 0, a level from its baseline, to each milestone's value along its span,
 * and keeps it until the next begins. A level without a baseline has nothing due before its first milestone.
 */
function dueByMilestones(indicator: Indicator, day: Day): number | null {
  const milestones = inOrder(indicator.milestones);
  if (indicator.milestonesPerPeriod && isFlow(indicator.accumulation))
    return milestones.reduce((due, { span, value }) => due + value * passedOf(span, day), 0);
  const [first] = milestones;
  const start = isFlow(indicator.accumulation) ? 0 : indicator.baseline;
  if (first === undefined || (start === null && day < first.span.end)) return null;
  return climb(milestones, start ?? first.value, day);
}

function climb(milestones: readonly Milestone[], start: number, day: Day): number {
  const values = [start, ...milestones.map(({ value }) => value)];
  return milestones.reduce(
    (due, { span, value }, i) => due + (value - (values[i] ?? 0)) * passedOf(span, day),
    start,
  );
}

/** @returns milestones by the end of their spans, then by start and value, whatever order they came in. */
export const inOrder = (milestones: readonly Milestone[]): readonly Milestone[] =>
  [...milestones].sort(
    (a, b) => a.span.end - b.span.end || a.span.start - b.span.start || a.value - b.value,
  );

/** @returns the part of a milestone's span that has passed, 0 to 1. */
function passedOf(span: Milestone['span'], day: Day): number {
  if (day >= span.end) return 1;
  return day <= span.start ? 0 : (day - span.start) / (span.end - span.start);
}
