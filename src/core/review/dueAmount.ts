import { dueBy } from '../attainment/due';
import type { Indicator, ReviewTime } from '../model/indicator';

/** @returns what of an indicator was due by the review date, in the target's unit; null where nothing is due. */
export const dueAmount = (indicator: Indicator, time: ReviewTime): number | null =>
  dueBy(indicator, time)?.amount ?? null;
