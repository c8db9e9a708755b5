import { dateParts } from '../model/day';
import type { Accumulation, Amount, Observation } from '../model/indicator';
import { dayOf, hasDuplicates, hasParts, MISSING, UNDECIDED } from './observed';

/**
 * Accumulates one unit's counted observations. Two for one day give no value. A single one is passed on as it
 * is, be it an interval or words; of several that have to be added each must be a number. `latest` and
 * `running` need an order, so of several observations each must have a date. What fails that is undecided.
 */
export function accumulate(
  accumulation: Accumulation,
  observations: readonly Observation[],
): Amount {
  if (hasDuplicates(observations)) return MISSING;
  const amounts = observations.map((observation) => observation.amount);
  switch (accumulation) {
    case 'sum':
      return addAmounts(amounts);
    case 'average':
      return divide(addAmounts(amounts), amounts.length);
    case 'latest':
      return inOrder(observations, (ordered) => ordered.at(-1)?.amount ?? MISSING);
    case 'running':
      return addAmounts(amounts) === UNDECIDED
        ? UNDECIDED
        : inOrder(observations, (ordered) =>
            addAmounts(lastOfEachYear(ordered).map(({ amount }) => amount)),
          );
    case 'ratio':
      return accumulateParts(observations);
  }
}

/** @returns the sum of amounts; missing for none. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  if (amounts.length <= 1) return amounts[0] ?? MISSING;
  const values = amounts.flatMap((amount) => (amount.kind === 'number' ? [amount.value] : []));
  return values.length < amounts.length ? UNDECIDED : { kind: 'number', value: total(values) };
}

/** Adds in a fixed order: the last bits must not depend on the order of rows. */
const total = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);

const divide = (amount: Amount, count: number): Amount =>
  amount.kind === 'number' ? { kind: 'number', value: amount.value / count } : amount;

function inOrder(
  observations: readonly Observation[],
  pick: (ordered: readonly Observation[]) => Amount,
): Amount {
  const isOrdered =
    observations.every(({ when }) => when !== null) ||
    observations.every(({ order }) => order !== undefined);
  if (observations.length > 1 && !isOrdered) return UNDECIDED;
  return pick(sorted(observations));
}

/** @returns observations from the first to the last. */
export const sorted = (observations: readonly Observation[]): readonly Observation[] =>
  [...observations].sort((a, b) => placeOf(a) - placeOf(b));

/** Its day, or its place among periods of which no year is known. */
const placeOf = (observation: Observation): number => dayOf(observation) ?? observation.order ?? 0;

/**
 * Running totals start again with each calendar year, so the last of each year is that year's total.
 * @param ordered observations from the first to the last.
 */
export const lastOfEachYear = (ordered: readonly Observation[]): readonly Observation[] => [
  ...new Map(ordered.map((each) => [yearOf(each), each])).values(),
];

function yearOf(observation: Observation): number | null {
  const day = dayOf(observation);
  return day === null ? null : dateParts(day).year;
}

/** Σ numerators / Σ denominators, never a mean of shares: without parts only a single share is a result. */
function accumulateParts(observations: readonly Observation[]): Amount {
  const parts = observations.filter(hasParts);
  if (parts.length === observations.length) return shareOf(parts);
  return observations.length === 1 ? (observations[0]?.amount ?? MISSING) : UNDECIDED;
}

/** @returns Σn / Σd, in per cent where the parts are for a target in per cent; missing where the whole is nothing. */
export function shareOf(parts: readonly Parts[]): Amount {
  const whole = total(parts.map((part) => part.denominator));
  if (whole === 0) return MISSING;
  const share = total(parts.map((part) => part.numerator)) / whole;
  return { kind: 'number', value: parts.some(({ inPerCent }) => inPerCent) ? share * 100 : share };
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  readonly inPerCent?: boolean;
}
