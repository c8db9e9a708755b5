import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../../src/core/model/day';
import type { Amount, Indicator, Target } from '../../../../src/core/model/indicator';
import { arithmeticText } from '../../../../src/taskpane/places/Results/arithmeticText';
import { resultSentences } from '../../../../src/taskpane/places/Results/resultSentences';
import { atLeast, atMost } from '../../evaluation';
import { assessedAs, EVALUATION, figure, figures, lookAt, on, say, TIME, words } from './tell';

const range = (comparator: Target['comparator'], low: number, high: number): Target => ({
  ...atLeast(low),
  comparator,
  high,
});
const milestone: Target = { ...atLeast(0), comparator: 'milestone', low: null, text: 'done' };
const doubtful: Target = { ...atLeast(24), text: 'khoảng 24', doubt: 'approximate' };

type Case = readonly [string, Target, Amount | number, string | null, Partial<Indicator>?];

const SHARES: readonly Case[] = [
  ['a floor', atLeast(400), 338, '338 ÷ 400 = 84.5%'],
  ['a floor, exceeded', atLeast(400), 500, '500 ÷ 400 = 125%'],
  ['below a range', range('atLeast', 6.6, 6.8), 6, '6 ÷ 6.6 = 90.9%'],
  ['inside a range', range('atLeast', 6.6, 6.8), 6.7, '6.7 lies within 6.6 to 6.8: 100%'],
  ['above a range', range('atLeast', 6.6, 6.8), 7, '7 ÷ 6.8 = 102.9%'],
  ['a ceiling', atMost(4), 3, '2 − 3 ÷ 4 = 125%: less is better'],
  ['a ceiling, passed', atMost(4), 5, '2 − 5 ÷ 4 = 75%: less is better'],
  ['a ceiling, inverse', atMost(4), 3, '4 ÷ 3 = 133.3%: less is better', { method: 'inverse' }],
  [
    'a range under a ceiling',
    range('atMost', 3, 4),
    3.5,
    '3.5 does not pass 4 (planned: 3 to 4): 100%',
  ],
  ['a range under a ceiling, passed', range('atMost', 3, 4), 5, '2 − 5 ÷ 4 = 75%: less is better'],
  [
    'from a baseline',
    atLeast(90),
    86,
    '(86 − 80) ÷ (90 − 80) = 60%, from the baseline',
    { method: 'from-baseline', baseline: 80 },
  ],
  [
    'from a baseline, down',
    atMost(3),
    4,
    '(4 − 5) ÷ (3 − 5) = 50%, from the baseline',
    { method: 'from-baseline', baseline: 5 },
  ],
  ['within bounds', range('between', 2, 4), 3, '3 lies within 2 to 4: 100%'],
  ['exactly', range('exactly', 3, 3), 3, '3 is exactly the target: 100%'],
  ['an approximate figure', atLeast(30), { kind: 'approximate', value: 24 }, '≈ 24 ÷ 30 = 80%'],
  ['per cent', atLeast(85), 88.2, '88.2% ÷ 85% = 103.8%', { unit: '%' }],
  ['more decimals than usual', atLeast(0.012), 0.0113, '0.0113 ÷ 0.012 = 94.2%'],
  ['just short of a target', atLeast(400), 399.96, '399.96 ÷ 400 = 99.99%'],
  ['just short of the near line', atLeast(1000), 899.9, '899.9 ÷ 1,000 = 89.99%'],
  ['outside of bounds', range('between', 2, 4), 5, null],
  ['words', atLeast(4), { kind: 'text', text: 'xong', done: true }, null],
];

describe('the arithmetic of an attainment', () => {
  it.each(SHARES)('%s', (_, target, amount, text, more = {}) => {
    const assessed = assessedAs({ target, observations: [figure(amount)], ...more });
    expect(arithmeticText(assessed, 0.9, lookAt(assessed), figures, say)).toBe(text);
  });
});

const told = (more: Partial<Indicator>, time = TIME): string => {
  const assessed = assessedAs(more, time);
  const evaluation = { ...EVALUATION, ...time };
  return resultSentences(assessed, evaluation, {
    look: lookAt(assessed),
    words,
    figures,
    say,
  }).join(' ');
};

const REASONS: readonly (readonly [string, Partial<Indicator>, string])[] = [
  ['no target', { target: null, observations: [figure(3)] }, 'No target to compare with.'],
  ['no figure', {}, 'No figure up to 2 June 2023.'],
  [
    'two for one day',
    { observations: [figure(3, on(2023, 1, 1)), figure(4, on(2023, 1, 1))] },
    'Two figures stand for the same day, so neither counts: correct one in the sheet.',
  ],
  [
    'a target in doubt',
    { target: doubtful, observations: [figure(3)] },
    'The target has to be confirmed first.',
  ],
  [
    'figures without an order',
    { observations: [figure(3), figure(4)] },
    'These figures give no single result by themselves: choose below how they add up, or correct them in the sheet.',
  ],
  [
    'done',
    { target: milestone, observations: [figure({ kind: 'text', text: 'Xong', done: true })] },
    'The cell says "Xong": done.',
  ],
  [
    'not done',
    { target: milestone, observations: [figure({ kind: 'text', text: 'Chưa', done: false })] },
    'The cell says "Chưa": not done.',
  ],
  [
    'other words',
    { target: milestone, observations: [figure({ kind: 'text', text: 'Đang', done: null })] },
    'The cell says "Đang", which is no result by itself: a person has to decide.',
  ],
  [
    'a negative target',
    { target: atLeast(-5), observations: [figure(-2)] },
    'No percentage: target is not above zero.',
  ],
  [
    'no baseline',
    { method: 'from-baseline', observations: [figure(50)] },
    'No percentage: no baseline. 50 more in 25 months, about 2 a month.',
  ],
  [
    'a baseline past the target',
    { method: 'from-baseline', baseline: 120, observations: [figure(130)] },
    'No percentage: baseline is past the target.',
  ],
];

describe('what is said instead of an arithmetic', () => {
  it.each(REASONS)('%s', (_, more, text) => {
    expect(told(more)).toBe(text);
  });
});

describe('what is said of the pace', () => {
  const members: Partial<Indicator> = {
    target: atLeast(400),
    accumulation: 'sum',
    observations: [figure(338, on(2023, 6, 1))],
  };

  it('is what was due, what is still needed, and where it leads', () => {
    expect(told(members)).toBe(
      '338 ÷ 400 = 84.5%. Due by 2 June 2023: 233.64. 62 more in 25 months, about 2.5 a month. At this rate it ends at about 578.7.',
    );
  });

  it('is, after the end, what was due by then and what is missing', () => {
    expect(told(members, { ...TIME, reviewDate: dayOf(2026, 1, 1) })).toBe(
      '338 ÷ 400 = 84.5%. Due by 30 June 2025: 400. 62 short of the target at the end.',
    );
  });

  it('is the room under a limit, or by how much it is passed', () => {
    const limit = { ...members, target: atMost(400) };
    expect(told(limit)).toContain('Room left under the limit: 62.');
    expect(told({ ...limit, target: atMost(300) })).toContain('The limit is passed by 38.');
  });

  it('is nothing once a target is reached, for a level without milestones', () => {
    expect(told({ target: atLeast(85), observations: [figure(88)] })).toBe('88 ÷ 85 = 103.5%.');
  });
});
