import type { Amount, Indicator, Observation, ReviewTime } from '../model/indicator';
import { accumulate, addAmounts, shareOf } from './accumulate';
import { lastCountedDay } from './horizon';
import { countedBy, dayOf, hasDuplicates, hasParts, MISSING, UNDECIDED } from './observed';

/**
 * The achievement at the review date: each unit by the indicator's accumulation, then over the units. Counts
 * are added; shares are Σn/Σd where both are known; anything else a person must decide. A unit that gives no
 * value for its duplicates leaves the whole without one.
 */
export function achievedOf(indicator: Indicator, time: ReviewTime): Amount {
  const { accumulation } = indicator;
  const units = byUnit(countedOf(indicator, time));
  const [only = [], ...others] = units;
  return others.length === 0 ? accumulate(accumulation, only) : rollUp(indicator, units);
}

/** @returns the observations that make up the achievement at the review date. */
export const countedOf = (indicator: Indicator, time: ReviewTime): readonly Observation[] =>
  countedBy(indicator.observations, indicator.accumulation, lastCountedDay(indicator, time));

type Unit = readonly Observation[];

/** @returns the observations of each unit, units in the order of their names. */
export function byUnit(observations: readonly Observation[]): readonly Unit[] {
  const units = new Map<string, Observation[]>();
  for (const observation of observations) {
    const unit = observation.unit ?? '';
    const before = units.get(unit);
    if (before) before.push(observation);
    else units.set(unit, [observation]);
  }
  return [...units.keys()].sort().map((name) => units.get(name) ?? []);
}

function rollUp(indicator: Indicator, units: readonly Unit[]): Amount {
  if (units.some(hasDuplicates)) return MISSING;
  const amounts = units.map((unit) => accumulate(indicator.accumulation, unit));
  if (isCount(indicator, amounts)) return addAmounts(amounts);
  const parts = units.flatMap((unit) => partsOf(indicator, unit));
  return parts.every(hasParts) ? shareOf(parts) : UNDECIDED;
}

/** @returns the observations whose parts make up a share over units; a mean of shares has none. */
export function partsOf(indicator: Indicator, unit: Unit): readonly (Observation | null)[] {
  if (indicator.accumulation === 'ratio') return unit;
  if (indicator.accumulation !== 'latest') return [null];
  return [[...unit].sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0)).at(-1) ?? null];
}

const SHARE_OR_RATE = /[%‰/]|\bper\b|percent|phần trăm|điểm|ร้อยละ|จุด/iu;

/**
 * @returns whether an indicator counts things, so that units can be added. Flows are (`sum`, `running`); a level is one
 * where its unit is named, is no share or rate, and every unit's figure is whole; a mean never is.
 */
export function isCount(indicator: Indicator, amounts: readonly Amount[]): boolean {
  if (indicator.accumulation === 'sum' || indicator.accumulation === 'running') return true;
  if (indicator.accumulation !== 'latest' || indicator.unit === null) return false;
  const whole = amounts.every((each) => each.kind === 'number' && Number.isInteger(each.value));
  return whole && !SHARE_OR_RATE.test(indicator.unit);
}
