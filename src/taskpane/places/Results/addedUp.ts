import { accumulate, lastOfEachYear, sorted } from '../../../core/attainment/accumulate';
import { byUnit, countedOf, partsOf } from '../../../core/attainment/achieved';
import { hasParts } from '../../../core/attainment/observed';
import type { Span } from '../../../core/model/day';
import type { Amount, Observation, ReviewTime } from '../../../core/model/indicator';
import type { Assessed } from '../../tally';

/** How several figures became one. */
export type AddedUp =
  | { readonly kind: 'sum' | 'mean'; readonly terms: readonly number[]; readonly total: number }
  | {
      readonly kind: 'ratio';
      readonly parts: readonly number[];
      readonly wholes: readonly number[];
      /** In the scale of the indicator: per cent where its target is. */
      readonly total: number;
    }
  | { readonly kind: 'last'; readonly value: number; readonly when: Span };

/** @returns how an achievement came about, after `achievedOf`; null where it is a single figure, or none. */
export function addedUp({ indicator, assessment }: Assessed, time: ReviewTime): AddedUp | null {
  const { achieved } = assessment;
  if (achieved.kind !== 'number') return null;
  const total = achieved.value;
  const counted = countedOf(indicator, time);
  const units = byUnit(counted);
  if (units.length > 1) return overUnits(indicator, units, total);
  switch (indicator.accumulation) {
    case 'sum':
      return termsOf('sum', valuesOf(counted), total);
    case 'running':
      return termsOf('sum', valuesOf(lastOfEachYear(sorted(counted))), total);
    case 'average':
      return termsOf('mean', valuesOf(counted), total);
    case 'ratio':
      return partsOver(counted, total);
    case 'latest':
      return lastOf(counted);
  }
}

/** Counts of units are added; of shares their parts are. */
function overUnits(
  indicator: Assessed['indicator'],
  units: readonly (readonly Observation[])[],
  total: number,
): AddedUp | null {
  const parts = units.flatMap((unit) => partsOf(indicator, unit));
  const isLevel = indicator.accumulation === 'latest' || indicator.accumulation === 'ratio';
  if (isLevel && parts.every(hasParts)) return partsOver(parts, total);
  const ofUnits = units.map((unit) => accumulate(indicator.accumulation, unit));
  return termsOf('sum', ofUnits.flatMap(figureOf), total);
}

const figureOf = (amount: Amount): readonly number[] =>
  amount.kind === 'number' ? [amount.value] : [];

const valuesOf = (observations: readonly Observation[]): readonly number[] =>
  observations.flatMap(({ amount }) => figureOf(amount));

const termsOf = (kind: 'sum' | 'mean', terms: readonly number[], total: number): AddedUp | null =>
  terms.length > 1 ? { kind, terms, total } : null;

function partsOver(observations: readonly Observation[], total: number): AddedUp | null {
  const all = observations.filter(hasParts);
  if (all.length === 0 || all.length < observations.length) return null;
  return {
    kind: 'ratio',
    parts: all.map(({ numerator }) => numerator),
    wholes: all.map(({ denominator }) => denominator),
    total,
  };
}

function lastOf(counted: readonly Observation[]): AddedUp | null {
  const last = counted.length > 1 ? sorted(counted).at(-1) : undefined;
  if (last?.amount.kind !== 'number' || last.when === null) return null;
  return { kind: 'last', value: last.amount.value, when: last.when };
}
