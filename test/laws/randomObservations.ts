import { dateParts, type Day } from '../../src/core/model/day';
import type { Amount, Indicator, Observation, ReviewTime } from '../../src/core/model/indicator';
import type { Random } from './random';

const AT = { sheet: 'Observations', address: 'C1' };

/** @returns observations that give `amount` at the review date, more or less, among others that do not count. */
export function randomObservations(
  random: Random,
  indicator: Indicator,
  amount: Amount,
  time: ReviewTime,
): readonly Observation[] {
  if (indicator.link === null) return ownRow(random, amount);
  const days = countedDays(random, indicator, time);
  const counted =
    amount.kind === 'number'
      ? figures(random, indicator, amount.value, days)
      : [observation(random, amount, days.at(-1) ?? null)];
  return shuffled(random, [...counted, ...disturbances(random, counted, days, time)]);
}

/** One undated value in the target's row; none stands for a blank cell. */
function ownRow(random: Random, amount: Amount): readonly Observation[] {
  if (amount.kind === 'missing' && random.chance(0.5)) return [];
  return [observation(random, amount, null)];
}

function observation(
  random: Random,
  amount: Amount,
  day: Day | null,
  parts: Partial<Observation> = {},
): Observation {
  const text = amount.kind !== 'number' || random.chance(0.25) ? textOf(amount) : null;
  const when = day === null ? null : { start: day, end: day };
  return { when, amount, source: { ...AT, text }, ...parts };
}

/** A distinct text for each reading. */
function textOf(amount: Amount): string {
  switch (amount.kind) {
    case 'number':
      return String(amount.value).replace('.', ',');
    case 'approximate':
      return `khoảng ${amount.value}`;
    case 'interval':
      return `${amount.lowOpen ? '(' : '['}${amount.low ?? ''}–${amount.high ?? ''}${amount.highOpen ? ')' : ']'}`;
    case 'text':
      return amount.text;
    case 'missing':
      return '–';
  }
}

/** Different days in the last years before the last one that counts, first to last; or a single undated one. */
function countedDays(
  random: Random,
  indicator: Indicator,
  time: ReviewTime,
): readonly (Day | null)[] {
  const end = indicator.horizon === 'to-date' ? null : (indicator.horizon ?? time.term)?.end;
  const last = Math.min(time.reviewDate ?? 44_000, end ?? Infinity);
  if (random.chance(0.1)) return [null];
  const count = random.whole(1, 4);
  const ages = Array.from({ length: count }, (_, i) => i * 200 + random.whole(0, 190));
  return ages.map((age) => last - age).reverse();
}

function figures(
  random: Random,
  indicator: Indicator,
  value: number,
  days: readonly (Day | null)[],
): readonly Observation[] {
  if (indicator.accumulation === 'ratio') return parts(random, value, days);
  const values = valuesFor(random, indicator.accumulation, value, days);
  return days.map((day, i) => observation(random, { kind: 'number', value: values[i] ?? 0 }, day));
}

function valuesFor(
  random: Random,
  accumulation: Exclude<Indicator['accumulation'], 'ratio'>,
  value: number,
  days: readonly (Day | null)[],
): readonly number[] {
  const some = () => Math.round(value * random.next() * 100) / 100;
  const noise = days.slice(1).map(some);
  const rest = noise.reduce((sum, each) => sum + each, 0);
  switch (accumulation) {
    case 'sum':
      return [...noise, value - rest];
    case 'average':
      return [...noise, value * days.length - rest];
    case 'latest':
      return [...noise, value];
    case 'running': {
      const isLast = days.map((day, i) => yearOf(day) !== yearOf(days[i + 1] ?? null));
      const before = noise.filter((_, i) => isLast[i]).reduce((sum, each) => sum + each, 0);
      return [...noise, value - before];
    }
  }
}

const yearOf = (day: Day | null): number | null => (day === null ? null : dateParts(day).year);

/** Parts whose sums have the given share; sometimes a single share without its parts, sometimes an empty whole. */
function parts(
  random: Random,
  value: number,
  days: readonly (Day | null)[],
): readonly Observation[] {
  if (days.length === 1 && random.chance(0.5))
    return [observation(random, { kind: 'number', value }, days[0] ?? null)];
  const wholes = days.map(() => random.whole(random.chance(0.05) ? 0 : 1, 900));
  const noise = wholes.slice(1).map((whole) => Math.round(whole * value * random.next()));
  const all = wholes.reduce((sum, whole) => sum + whole, 0);
  const numerators = [...noise, value * all - noise.reduce((sum, each) => sum + each, 0)];
  return days.map((day, i) => {
    const [numerator = 0, denominator = 0] = [numerators[i], wholes[i]];
    const share = random.chance(0.5)
      ? { kind: 'number' as const, value: 0.5 }
      : { kind: 'missing' as const };
    const each = observation(random, share, day, { numerator, denominator });
    return share.kind === 'missing' ? { ...each, source: { ...AT, text: null } } : each;
  });
}

/** Rows that do not count, and now and then rows that leave no value: duplicates, words, missing dates. */
function disturbances(
  random: Random,
  counted: readonly Observation[],
  days: readonly (Day | null)[],
  time: ReviewTime,
): readonly Observation[] {
  const last = days.at(-1) ?? 44_000;
  const limit = time.reviewDate ?? last;
  const more: Observation[] = [];
  if (random.chance(0.3))
    more.push(
      observation(
        random,
        { kind: 'number', value: 5 },
        Math.max(limit, last) + random.whole(1, 90),
      ),
    );
  if (random.chance(0.2)) more.push(observation(random, { kind: 'missing' }, last));
  if (random.chance(0.04)) more.push(...counted.slice(-1));
  if (random.chance(0.03)) more.push(observation(random, { kind: 'number', value: 1 }, null));
  if (random.chance(0.04))
    more.push(observation(random, { kind: 'text', text: 'chưa rõ', done: null }, last - 1000));
  return more;
}

function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => [random.next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
