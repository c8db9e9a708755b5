import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../../src/core/attainment/assess';
import type { Amount, Comparator, Indicator } from '../../../../src/core/model/indicator';
import { DEFAULT_THRESHOLDS } from '../../../../src/core/model/settings';
import { loadResultsWords } from '../../../../src/core/wording/places/results/loadResultsWords';
import { figuresOf } from '../../../../src/core/wording/numbers';
import {
  arithmeticOf,
  arithmeticText,
} from '../../../../src/taskpane/places/Results/arithmeticText';
import { attainmentText } from '../../../../src/taskpane/speech/attainmentText';
import { midterm } from '../../evaluation';

const words = await loadResultsWords('en');
const figures = figuresOf('en-GB');
const SAMPLE = midterm.reading.indicators[0]!;

type Bounds = readonly [Comparator, number | null, number | null];

/** An indicator with one undated figure. */
const indicatorWith = (
  [comparator, low, high]: Bounds,
  achieved: Amount,
  others: Partial<Indicator> = {},
): Indicator => ({
  ...SAMPLE,
  target: { comparator, low, high, strict: false, text: '', doubt: null },
  accumulation: 'latest',
  method: 'linear',
  observations: [
    { when: null, amount: achieved, source: { sheet: 'S', address: 'A1', text: null } },
  ],
  ...others,
});

function sentenceOf(bounds: Bounds, achieved: number, others: Partial<Indicator> = {}) {
  const indicator = indicatorWith(bounds, { kind: 'number', value: achieved }, others);
  const time = { reviewDate: null, term: null };
  const assessed = { indicator, assessment: assess(indicator, time, DEFAULT_THRESHOLDS) };
  const arithmetic = arithmeticOf(assessed);
  const share = attainmentText(assessed.assessment, DEFAULT_THRESHOLDS.near, figures);
  if (!arithmetic || share === null) return null;
  return arithmeticText(arithmetic, share, (value) => figures.number(value), words);
}

describe('the arithmetic of an indicator', () => {
  it.each([
    [['atLeast', 400, null], 338, {}, '338 ÷ 400 = 84.5%'],
    [['atLeast', 6.6, 6.8], 6.5, {}, '6.5 ÷ 6.6 = 98.5%'],
    [['atLeast', 6.6, 6.8], 6.7, {}, '6.7 lies within 6.6 to 6.8: 100%'],
    [['atLeast', 6.6, 6.8], 7, {}, '7 ÷ 6.8 = 102.9%'],
    [['atMost', null, 4], 3, {}, '2 − 3 ÷ 4 = 125%: less is better'],
    [['atMost', null, 4], 5, { method: 'inverse' }, '4 ÷ 5 = 80%: less is better'],
    [['atMost', 2, 4], 3, {}, '3 does not pass 4 (planned: 2 to 4): 100%'],
    [['atMost', 2, 4], 5, {}, '2 − 5 ÷ 4 = 75%: less is better'],
    [
      ['atLeast', 80, null],
      70,
      { method: 'from-baseline', baseline: 60 },
      '(70 − 60) ÷ (80 − 60) = 50%, from the baseline',
    ],
    [
      ['atMost', null, 10],
      15,
      { method: 'from-baseline', baseline: 20 },
      '(15 − 20) ÷ (10 − 20) = 50%, from the baseline',
    ],
    [['between', 2, 4], 3, {}, '3 lies within 2 to 4: 100%'],
    [['exactly', 4, 4], 4, {}, '4 lies within 4 to 4: 100%'],
  ] as const)('%j, achieved %d, %j', (bounds, achieved, others, sentence) => {
    expect(sentenceOf(bounds, achieved, others)).toBe(sentence);
  });

  it.each([
    [['between', 2, 4], 5],
    [['atLeast', 0, null], 5],
  ] as const)('is none where there is no percentage: %j, achieved %d', (bounds, achieved) => {
    expect(sentenceOf(bounds, achieved)).toBeNull();
  });

  it('is none for words and intervals', () => {
    const indicator = indicatorWith(['atLeast', 4, null], { kind: 'text', text: 'x', done: null });
    const time = { reviewDate: null, term: null };
    const assessment = assess(indicator, time, DEFAULT_THRESHOLDS);
    expect(arithmeticOf({ indicator, assessment })).toBeNull();
  });
});
