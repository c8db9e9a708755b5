import { dayOf, type Span } from '../../../src/core/model/day';
import type {
  Amount,
  CellSource,
  Comparator,
  Indicator,
  Observation,
  Target,
} from '../../../src/core/model/indicator';

const SOURCE: CellSource = { sheet: 'S', address: 'A1', text: null };

export const number = (value: number): Amount => ({ kind: 'number', value });

/** `interval(4, null, '()')` is above 4: parentheses leave an end out. */
export function interval(low: number | null, high: number | null, ends = '[]'): Amount {
  return { kind: 'interval', low, high, lowOpen: ends[0] === '(', highOpen: ends[1] === ')' };
}

/** A target by its comparator and bounds; one bound goes where its comparator has it. */
export function target(
  comparator: Comparator,
  bound: number | readonly [number, number] | null,
  more: Partial<Target> = {},
): Target {
  const [low, high] =
    typeof bound === 'number' ? placed(comparator, bound) : (bound ?? [null, null]);
  return { comparator, low, high, strict: false, text: String(bound), doubt: null, ...more };
}

function placed(comparator: Comparator, bound: number): readonly [number | null, number | null] {
  if (comparator === 'atLeast') return [bound, null];
  return comparator === 'atMost' ? [null, bound] : [bound, bound];
}

/** An observation at the end of a day `[year, month, date]`, or without a date. */
export function observed(
  amount: Amount | number,
  date: readonly [number, number, number] | null = null,
  more: Partial<Observation> = {},
): Observation {
  const day = date === null ? null : dayOf(...date);
  return {
    when: day === null ? null : { start: day, end: day },
    amount: typeof amount === 'number' ? number(amount) : amount,
    source: SOURCE,
    ...more,
  };
}

/** An indicator `at least 100` without anything else, changed by `change`. */
export function indicator(change: Partial<Indicator> = {}): Indicator {
  return {
    table: 0,
    key: 'i1',
    code: null,
    name: 'Indicator',
    group: null,
    unit: null,
    target: target('atLeast', 100),
    targetSource: SOURCE,
    baseline: null,
    milestones: [],
    milestonesPerPeriod: false,
    weight: null,
    horizon: null,
    accumulation: 'latest',
    accumulationReason: 'test',
    method: 'linear',
    ceilingCanExceed: false,
    counted: true,
    kind: 'indicator',
    parent: null,
    responsible: null,
    observations: [],
    stated: { attainment: null, status: null },
    remark: null,
    row: 1,
    link: null,
    source: { sheet: 'S', address: 'A2:C2' },
    ...change,
  };
}

/** @returns the span between two days `[year, month, date]`. */
export function span(
  start: readonly [number, number, number],
  end: readonly [number, number, number],
): Span {
  return { start: dayOf(...start), end: dayOf(...end) };
}

export const TERM = span([2020, 7, 1], [2025, 6, 30]);
export const MID_TERM = { reviewDate: dayOf(2023, 6, 2), term: TERM };
