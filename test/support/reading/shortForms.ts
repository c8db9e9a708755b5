import type { Day, Span } from '../../../src/core/model/day';
import { dateParts, isoDay } from '../../../src/core/model/day';
import type { Amount, Horizon, Observation, Target } from '../../../src/core/model/indicator';

/** @returns a number as fixtures write it: without the noise of binary fractions. */
export const shortNumber = (value: number): string => String(Number(value.toPrecision(12)));

const bound = (value: number | null): string => (value === null ? '' : shortNumber(value));

function boundsOf({ low, high }: Pick<Target, 'low' | 'high'>): string {
  if (low !== null && high !== null)
    return low === high ? bound(low) : `${bound(low)}..${bound(high)}`;
  return bound(low ?? high);
}

/** @returns `atLeast 6.6..6.8`, `atMost 4 strict`, `atMost 4 approximate`, `milestone`, `unreadable`, `none`. */
export function shortTarget(target: Target | null): string {
  if (!target) return 'none';
  if (target.doubt === 'unreadable') return 'unreadable';
  return [target.comparator, boundsOf(target), target.strict ? 'strict' : '', target.doubt ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const isFirst = (day: Day): boolean => dateParts(day).date === 1;
const isLast = (day: Day): boolean => isFirst(day + 1);

/** @returns `2019`, `2021..2025`, `2023-Q1`, `2023-H1`, `2023-03`, `2023-06-02`, or both days. */
export function shortSpan(span: Span): string {
  const { start, end } = span;
  if (start === end) return isoDay(start);
  const first = dateParts(start);
  const last = dateParts(end);
  const whole = isFirst(start) && isLast(end);
  if (!whole) return `${isoDay(start)}..${isoDay(end)}`;
  if (first.month === 1 && last.month === 12)
    return first.year === last.year ? `${first.year}` : `${first.year}..${last.year}`;
  const months = last.month - first.month + 1;
  if (first.year !== last.year) return `${isoDay(start)}..${isoDay(end)}`;
  if (months === 1) return isoDay(start).slice(0, 7);
  if (months === 3 && first.month % 3 === 1) return `${first.year}-Q${(first.month + 2) / 3}`;
  if (months === 6 && first.month % 6 === 1) return `${first.year}-H${(first.month + 5) / 6}`;
  return `${isoDay(start)}..${isoDay(end)}`;
}

export const shortHorizon = (horizon: Horizon): string =>
  horizon === null ? 'none' : horizon === 'to-date' ? horizon : shortSpan(horizon);

/** @returns `7.02`, `61..62`, `>4`, `>=4`, `<4`, `<=4`, `~24`, `'words'`, `'words' done`, `missing`. */
export function shortAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'number':
      return shortNumber(amount.value);
    case 'interval':
      if (amount.low !== null && amount.high !== null)
        return `${bound(amount.low)}..${bound(amount.high)}`;
      return amount.low === null
        ? `<${amount.highOpen ? '' : '='}${bound(amount.high)}`
        : `>${amount.lowOpen ? '' : '='}${bound(amount.low)}`;
    case 'approximate':
      return `~${shortNumber(amount.value)}`;
    case 'text':
      return `'${amount.text}'${amount.done === null ? '' : amount.done ? ' done' : ' not done'}`;
    case 'missing':
      return 'missing';
  }
}

const whenOf = ({ when, order }: Observation): string =>
  when ? `@${shortSpan(when)}` : order === undefined ? '@none' : `#${order}`;

const isParted = (text: string): boolean => /^-?[\d.]+\/[\d.]+/.test(text);

/**
 * @returns an observation with those parts that the expected text has: `5`, `5 @2023-Q1`, `5 #1`,
 * `5 [Branch]`, and `3/4` for a numerator and a denominator.
 */
export function shortObservation(observation: Observation, expected: string): string {
  const { numerator, denominator, amount, unit } = observation;
  const parts = isParted(expected)
    ? `${numerator ?? '?'}/${denominator ?? '?'}`
    : shortAmount(amount);
  const when = / [@#]\S+/.test(expected) ? ` ${whenOf(observation)}` : '';
  const branch = expected.endsWith(']') ? ` [${unit ?? ''}]` : '';
  return `${parts}${when}${branch}`;
}
