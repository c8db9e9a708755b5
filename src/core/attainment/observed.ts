import type { Day } from '../model/day';
import type { Accumulation, Amount, Observation } from '../model/indicator';

export const MISSING: Amount = { kind: 'missing' };

/** Observations that give no figure without a person's decision: it is to be confirmed. */
export const UNDECIDED: Amount = { kind: 'text', text: '', done: null };

type Parts = Observation & { readonly numerator: number; readonly denominator: number };

/** @returns whether an observation reports its part and its whole. */
export const hasParts = (observation: Observation | null): observation is Parts =>
  observation?.numerator !== undefined && observation.denominator !== undefined;

/** @returns the day that an observation, or the period that it is for, ends on. */
export const dayOf = (observation: Observation): Day | null =>
  observation.when === null ? null : Math.floor(observation.when.end);

/**
 * @returns the observations that count: reported, and ending on or before the last day that counts. One
 * without a date always counts; one with a date does not when no such day is known.
 */
export function countedBy(
  observations: readonly Observation[],
  accumulation: Accumulation,
  lastDay: Day | null,
): readonly Observation[] {
  return observations.filter((observation) => {
    const day = dayOf(observation);
    const inTime = day === null || (lastDay !== null && day <= lastDay);
    const isReported =
      observation.amount.kind !== 'missing' || (accumulation === 'ratio' && hasParts(observation));
    return inTime && isReported;
  });
}

/** @returns whether two of one unit's observations are for the same day. */
export function hasDuplicates(observations: readonly Observation[]): boolean {
  const days = observations.map(dayOf).filter((day) => day !== null);
  return new Set(days).size < days.length;
}
