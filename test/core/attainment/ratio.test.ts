import { describe, expect, it } from '@jest/globals';
import { gapOf } from '../../../src/core/attainment/gap';
import { ratioOf } from '../../../src/core/attainment/ratio';
import { boundsOf } from '../../../src/core/attainment/statusAt';
import type { NotComputable } from '../../../src/core/model/assessment';
import type { Amount, RatioMethod, Target } from '../../../src/core/model/indicator';
import { interval, number, target } from './builders';

const ratio = (
  wanted: Target | null,
  amount: Amount | number,
  method: RatioMethod = 'linear',
  baseline: number | null = null,
) =>
  ratioOf(
    { target: wanted, method, baseline },
    typeof amount === 'number' ? number(amount) : amount,
  );

const floor = target('atLeast', 400);
const ceiling = target('atMost', 4);

describe('attainment', () => {
  it.each<[string, ReturnType<typeof ratio>, number]>([
    ['A / T', ratio(floor, 338), 0.845],
    ['about A', ratio(floor, { kind: 'approximate', value: 200 }), 0.5],
    ['below a plan range', ratio(target('atLeast', [8, 10]), 6), 0.75],
    ['inside a plan range', ratio(target('atLeast', [8, 10]), 9), 1],
    ['above a plan range', ratio(target('atLeast', [8, 10]), 12), 1.2],
    ['under a ceiling', ratio(ceiling, 3), 1.25],
    ['above a ceiling', ratio(ceiling, 5), 0.75],
    ['inverse', ratio(ceiling, 5, 'inverse'), 0.8],
    ['inverse does not concern a floor', ratio(floor, 200, 'inverse'), 0.5],
    ['range ceiling, up to it', ratio(target('atMost', [2, 4]), 1), 1],
    ['range ceiling, above it', ratio(target('atMost', [2, 4]), 5), 0.75],
    ['from a baseline, up', ratio(target('atLeast', 90), 85, 'from-baseline', 80), 0.5],
    ['from a baseline, down', ratio(ceiling, 5, 'from-baseline', 8), 0.75],
    ['from a baseline to 0', ratio(target('atMost', 0), 2, 'from-baseline', 8), 0.75],
    ['the nearer bound', ratio(target('atLeast', [90, 95]), 85, 'from-baseline', 80), 0.5],
    ['between, met', ratio(target('between', [10, 20]), 10), 1],
    ['exactly zero, met', ratio(target('exactly', 0), 0), 1],
  ])('%s', (_, { share, reason }, expected) => {
    expect(reason).toBeNull();
    expect(share).toBeCloseTo(expected, 12);
  });

  it.each<[NotComputable, ReturnType<typeof ratio>]>([
    ['no-target', ratio(null, 1)],
    ['no-data', ratio(floor, { kind: 'missing' })],
    ['text', ratio(floor, { kind: 'text', text: 'x', done: null })],
    ['text', ratio(target('atLeast', 4, { doubt: 'approximate' }), 5)],
    ['text', ratio(target('milestone', null), { kind: 'text', text: 'xong', done: true })],
    ['interval', ratio(floor, interval(61, 62))],
    ['target-not-positive', ratio(target('atLeast', 0), 5)],
    ['target-not-positive', ratio(target('atMost', -3), -5)],
    ['achieved-not-positive', ratio(ceiling, 0, 'inverse')],
    ['outside-range', ratio(target('between', [10, 20]), 21)],
    ['outside-range', ratio(target('exactly', 5), 4)],
    ['baseline-past-target', ratio(target('atLeast', 90), 95, 'from-baseline', 90)],
    ['baseline-past-target', ratio(ceiling, 3, 'from-baseline', 2)],
    ['no-baseline', ratio(floor, 338, 'from-baseline')],
  ])('%s', (reason, computed) => {
    expect(computed).toEqual({ share: null, reason });
  });
});

describe('gap', () => {
  it.each<[string, Target, number, number]>([
    ['to a floor', floor, 338, -62],
    ['equal within the tolerance', target('atLeast', 0.3), 0.1 + 0.2, 0],
    ['below a range', target('atLeast', [8, 10]), 6, -2],
    ['inside a range', target('between', [8, 10]), 9, 0],
    ['above a range', target('atLeast', [8, 10]), 12, 2],
    ['under a range ceiling', target('atMost', [2, 4]), 1, -3],
    ['over a ceiling', ceiling, 5, 1],
  ])('%s', (_, wanted, value, expected) => {
    expect(gapOf(number(value), boundsOf(wanted))).toBe(expected);
  });

  it('is none for what is no figure', () => {
    expect(gapOf(interval(1, 2), boundsOf(floor))).toBeNull();
    expect(gapOf(number(1), null)).toBeNull();
  });
});
