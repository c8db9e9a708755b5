import type { Amount, Indicator, ReviewTime } from '../model/indicator';
import { isFlow, paceBound } from './due';
import { checkTerm, elapsedOf, horizonOf } from './horizon';

const DAYS_PER_MONTH = 365.25 / 12;

const figureOf = (amount: Amount): number | null =>
  amount.kind === 'number' || amount.kind === 'approximate' ? amount.value : null;

/** @returns where a flow would end at this rate, A / e; null for a level, and without an elapsed horizon. */
export function projectionOf(
  indicator: Indicator,
  amount: Amount,
  time: ReviewTime,
): number | null {
  const achieved = figureOf(amount);
  const elapsed = elapsedOf(indicator, time);
  if (achieved === null || elapsed === null || !isFlow(indicator.accumulation)) return null;
  return achieved / elapsed.share;
}

/**
 * T − A: to a floor (the lower bound of a range) what is left, 0 once it is reached; under a ceiling the room
 * left, negative when it is passed. In the target's unit, not rounded; null for the other comparators.
 */
export function stillNeededOf(indicator: Indicator, amount: Amount): number | null {
  const achieved = figureOf(amount);
  const bound = paceBound(indicator);
  if (achieved === null || bound === null) return null;
  const left = bound - achieved;
  return indicator.target?.comparator === 'atLeast' ? Math.max(0, left) : left;
}

/**
 * What is still needed for each month left, months = days left / (365.25 / 12). null at or after the end and
 * without a horizon; for a passed ceiling; and for a level under a ceiling, which is not used up by the month.
 */
export function perMonthOf(
  indicator: Indicator,
  stillNeeded: number | null,
  time: ReviewTime,
): number | null {
  const span = horizonOf(indicator, time);
  if (stillNeeded === null || span === null || time.reviewDate === null) return null;
  if (checkTerm(span) !== null || time.reviewDate >= span.end || stillNeeded < 0) return null;
  if (indicator.target?.comparator === 'atMost' && !isFlow(indicator.accumulation)) return null;
  return stillNeeded / ((span.end - time.reviewDate) / DAYS_PER_MONTH);
}
