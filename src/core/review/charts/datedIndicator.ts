import { isFlow, paceBound } from '../../attainment/due';
import { checkTerm, horizonOf } from '../../attainment/horizon';
import { dayOf } from '../../attainment/observed';
import type { Day, Span } from '../../model/day';
import type { Evaluation } from '../../model/review';
import type { Assessed } from '../composition';

/** An indicator whose progress over its horizon can be drawn. */
export interface DatedIndicator extends Assessed {
  readonly horizon: Span;
  /** What its achievement is a share of. */
  readonly bound: number;
  /** The days of its observations, in order. */
  readonly days: readonly Day[];
}

/**
 * @returns the indicators that add up towards a floor over a horizon, with figures of at least two days and
 *   something due: those furthest behind what was due first, equal ones in their order.
 */
export function datedIndicators(
  counted: readonly Assessed[],
  evaluation: Evaluation,
): readonly DatedIndicator[] {
  return counted
    .flatMap((one) => asDated(one, evaluation) ?? [])
    .sort((a, b) => a.assessment.pace!.ratio - b.assessment.pace!.ratio);
}

function asDated(one: Assessed, evaluation: Evaluation): DatedIndicator | null {
  const { indicator, assessment } = one;
  const horizon = horizonOf(indicator, evaluation);
  const bound = paceBound(indicator);
  const isClimbing = isFlow(indicator.accumulation) && indicator.target?.comparator === 'atLeast';
  if (!isClimbing || assessment.pace === null || bound === null || bound <= 0) return null;
  if (horizon === null || checkTerm(horizon) !== null) return null;
  const days = [...new Set(indicator.observations.flatMap((each) => dayOf(each) ?? []))];
  return days.length < 2 ? null : { ...one, horizon, bound, days: days.sort((a, b) => a - b) };
}
