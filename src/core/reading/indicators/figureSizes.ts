import { dateParts } from '../../model/day';
import type { Observation } from '../../model/indicator';

/** Single figures within half of the target's size around it are levels beside it. */
const AROUND = 0.5;
/** No one plans to do twice what is to be reached. */
const FAR_BEYOND = 2;
/** A running total comes near its target; its figures added up are far more. */
const NEAR = 0.25;
const BEYOND = 1.5;

const isRising = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] ?? value));

/** The figures in the order of time; empty where it is not known, or where several units report. */
function valuesInOrder(observations: readonly Observation[]): readonly number[] {
  const isOne = observations.every(
    ({ when, order, unit, amount }) =>
      unit === undefined && amount.kind === 'number' && (when !== null || order !== undefined),
  );
  if (!isOne) return [];
  const placed = observations.map(({ when, order, amount }) => ({
    at: when?.end ?? order ?? 0,
    value: amount.kind === 'number' ? amount.value : 0,
  }));
  return placed.sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/**
 * @returns whether figures rise on and on from one calendar year into the next, so that a running total has not
 * started again: its last figure is all of it
 */
export function risesOverYears(observations: readonly Observation[]): boolean {
  const years = observations.flatMap(({ when }) => (when ? [dateParts(when.end).year] : []));
  return new Set(years).size > 1 && isRising(valuesInOrder(observations));
}

/**
 * What the figures of several periods say beside one target of the whole horizon, where nothing else does: figures
 * of the target's own size are levels, and a rise up to it is a running total (a level, over several years).
 * @param bound the target's bound in the scale of the observations, or null without one
 */
export function accumulationBySize(
  observations: readonly Observation[],
  bound: number | null,
): 'latest' | 'running' | null {
  if (observations.length < 3 || bound === null || bound <= 0) return null;
  const values = valuesInOrder(observations);
  const last = values.at(-1);
  if (last === undefined) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const around = values.filter((value) => Math.abs(value - bound) <= AROUND * bound);
  const isMostlyAround = 2 * around.length > values.length;
  if (isMostlyAround && sum >= FAR_BEYOND * bound) return 'latest';
  const isRise = isRising(values) && Math.abs(last - bound) <= NEAR * bound;
  if (!isRise || sum < BEYOND * bound) return null;
  return risesOverYears(observations) ? 'latest' : 'running';
}
