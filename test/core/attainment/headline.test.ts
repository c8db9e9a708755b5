import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/core/attainment/assess';
import { headlineOf } from '../../../src/core/attainment/headline';
import type { Indicator } from '../../../src/core/model/indicator';
import { DEFAULT_THRESHOLDS } from '../../../src/core/model/settings';
import { indicator, MID_TERM, observed, target } from './builders';

function headline(indicators: readonly Indicator[], weightCap = 1) {
  const assessments = indicators.map((each) => assess(each, MID_TERM, DEFAULT_THRESHOLDS));
  return headlineOf(indicators, assessments, { weightCap });
}

const reached = (value: number, change: Partial<Indicator> = {}) =>
  indicator({ observations: [observed(value)], ...change });

describe('headline', () => {
  it('keeps an unreported target in N', () => {
    const nine = Array.from({ length: 9 }, () => reached(100));
    expect(headline([...nine, indicator()])).toMatchObject({ metOrExceeded: 9, counted: 10 });
  });

  it('leaves out sub-rows, totals and rows without a target', () => {
    const rows = [reached(120), reached(120, { counted: false }), reached(1, { target: null })];
    expect(headline(rows)).toMatchObject({ metOrExceeded: 1, counted: 1 });
    expect(headline(rows).byStatus).toMatchObject({ exceeded: 1, 'no-target': 1 });
  });

  it('says how many are so far only and how many are to confirm', () => {
    const ceiling = reached(3, { target: target('atMost', 12), accumulation: 'sum' });
    const about = indicator({ observations: [observed({ kind: 'approximate', value: 120 })] });
    const doubtful = reached(5, { target: target('atLeast', 4, { doubt: 'approximate' }) });
    expect(headline([ceiling, about, doubtful])).toMatchObject({
      metOrExceeded: 2,
      counted: 3,
      soFarOnly: 1,
      toConfirm: 2,
    });
  });

  it('throws when assessments are missing', () => {
    expect(() => headlineOf([indicator()], [], DEFAULT_THRESHOLDS)).toThrow(RangeError);
  });
});

describe('weighted score', () => {
  it('caps ratios, floors them at zero, and covers what is computable', () => {
    const rows = [
      reached(200, { weight: 2 }),
      reached(50, { weight: 1 }),
      reached(-30, { weight: 1 }),
      indicator({ weight: 4 }),
    ];
    expect(headline(rows).weighted).toEqual({ score: 2.5 / 4, covered: 0.5 });
    expect(headline(rows, 1.5).weighted?.score).toBe(3.5 / 4);
  });

  it('is none without weights', () => {
    expect(headline([reached(1)]).weighted).toBeNull();
  });
});
