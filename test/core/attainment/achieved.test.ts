import { describe, expect, it } from '@jest/globals';
import { achievedOf } from '../../../src/core/attainment/achieved';
import type { Accumulation, Amount, Observation } from '../../../src/core/model/indicator';
import { indicator, interval, MID_TERM, number, observed, span } from './builders';

function achieve(
  accumulation: Accumulation,
  observations: readonly Observation[],
  change: Parameters<typeof indicator>[0] = {},
): Amount {
  return achievedOf(indicator({ accumulation, observations, ...change }), MID_TERM);
}

const MISSING: Amount = { kind: 'missing' };
const UNDECIDED: Amount = { kind: 'text', text: '', done: null };
const quarters = [
  observed(3, [2021, 3, 31]),
  observed(6, [2021, 6, 30]),
  observed(12, [2021, 12, 31]),
  observed(4, [2022, 3, 31]),
];

describe('accumulation', () => {
  it.each<[Accumulation, number]>([
    ['sum', 25],
    ['running', 16],
    ['latest', 4],
    ['average', 6.25],
  ])('%s', (accumulation, value) => {
    expect(achieve(accumulation, quarters)).toEqual(number(value));
  });

  it('divides the sum of the parts by the sum of the wholes', () => {
    const rates = [
      observed(0.9, [2021, 12, 31], { numerator: 9, denominator: 10 }),
      observed(0.5, [2022, 12, 31], { numerator: 45, denominator: 90 }),
    ];
    expect(achieve('ratio', rates)).toEqual(number(0.54));
    const withoutParts = [observed(0.9, [2021, 12, 31]), observed(0.5, [2022, 12, 31])];
    expect(achieve('ratio', withoutParts)).toEqual(UNDECIDED);
    expect(achieve('ratio', withoutParts.slice(1))).toEqual(number(0.5));
    expect(achieve('ratio', [observed(0, null, { numerator: 0, denominator: 0 })])).toEqual(
      MISSING,
    );
  });

  it('leaves out what ends after the review date or the end of the horizon', () => {
    const late = [...quarters, observed(100, [2023, 6, 3])];
    expect(achieve('sum', late)).toEqual(number(25));
    const horizon = span([2021, 1, 1], [2021, 12, 31]);
    expect(achieve('sum', quarters, { horizon })).toEqual(number(21));
    const year = observed(7, null, { when: span([2023, 1, 1], [2023, 12, 31]) });
    expect(achieve('sum', [...quarters, year])).toEqual(number(25));
  });

  it('counts an observation on the review date itself', () => {
    expect(achieve('sum', [observed(5, [2023, 6, 2])])).toEqual(number(5));
  });

  it('gives no value for two on one day, unless they do not count', () => {
    expect(achieve('sum', [...quarters, observed(4, [2022, 3, 31])])).toEqual(MISSING);
    const later = observed(1, [2024, 1, 1]);
    expect(achieve('sum', [...quarters, later, later])).toEqual(number(25));
    expect(achieve('sum', [...quarters, observed(MISSING, [2022, 3, 31])])).toEqual(number(25));
  });

  it('passes a single amount on and does not add up what is no number', () => {
    expect(achieve('sum', [observed(interval(61, 62))])).toEqual(interval(61, 62));
    expect(achieve('average', [observed(1), observed(interval(61, 62))])).toEqual(UNDECIDED);
  });

  it('asks which of several undated levels is the last', () => {
    expect(achieve('latest', [observed(1), observed(2)])).toEqual(UNDECIDED);
    expect(achieve('sum', [observed(1), observed(2)])).toEqual(number(3));
  });

  it('has nothing without observations', () => {
    expect(achieve('sum', [])).toEqual(MISSING);
  });
});

describe('roll-up over units', () => {
  const at = (unit: string, value: number, parts: Partial<Observation> = {}) =>
    observed(value, [2022, 12, 31], { unit, ...parts });

  it('adds flows, and levels that are counts', () => {
    expect(achieve('sum', [at('A', 1), at('B', 2)])).toEqual(number(3));
    expect(achieve('latest', [at('A', 1), at('B', 2)], { unit: 'người' })).toEqual(number(3));
  });

  it('takes the share of all parts', () => {
    const parts = [
      at('A', 0.9, { numerator: 9, denominator: 10 }),
      at('B', 0.5, { numerator: 45, denominator: 90 }),
    ];
    expect(achieve('latest', parts, { unit: '%' })).toEqual(number(0.54));
    expect(achieve('ratio', parts, { unit: '%' })).toEqual(number(0.54));
  });

  it('asks about anything else', () => {
    expect(achieve('latest', [at('A', 1), at('B', 2)], { unit: '%' })).toEqual(UNDECIDED);
    expect(achieve('average', [at('A', 1), at('B', 2)], { unit: 'ngày' })).toEqual(UNDECIDED);
  });

  it('has no value where one unit has two for a day', () => {
    expect(achieve('sum', [at('A', 1), at('A', 1), at('B', 2)])).toEqual(MISSING);
  });
});
