import { describe, expect, it } from '@jest/globals';
import { area } from '../../../src/core/model/address';
import type { Assessment } from '../../../src/core/model/assessment';
import type { Indicator, Target } from '../../../src/core/model/indicator';
import { indicatorText } from '../../../src/taskpane/speech/indicatorText';
import { speechFor } from '../../../src/taskpane/speech/Speech';
import {
  assessment,
  atLeast,
  atMost,
  evaluationOf,
  indicator,
  midterm,
  reached,
  TABLE,
} from '../evaluation';

const SPEECHES = new Map(
  await Promise.all(['en-US', 'vi-VN'].map(async (tag) => [tag, await speechFor(tag)] as const)),
);
const speechOf = (tag: string) => SPEECHES.get(tag)!;

function say(
  target: Target | null,
  said: Assessment,
  more: Partial<Indicator> = {},
  tag = 'en-US',
) {
  const assessed = { indicator: indicator(4, 'any', { target, ...more }), assessment: said };
  return indicatorText(assessed, evaluationOf([]), speechOf(tag));
}

describe('what is said of an indicator', () => {
  it('is the figure, the target and the share', () => {
    expect(say(atLeast(400), reached('not-met', 338, 0.845)).result).toBe('338 of 400 · 84.5%');
    expect(say(atLeast(400), reached('not-met', 338, 0.845), {}, 'vi-VN').result).toBe(
      '338 trên 400 · 84,5%',
    );
  });

  it.each<[string, Target, string]>([
    ['a ceiling', atMost(5), '3 · target ≤ 5'],
    ['a strict floor', atLeast(2, true), '3 · target > 2'],
    ['a plan range', { ...atLeast(6.6), high: 6.8 }, '3 · target 6.6–6.8'],
    ['an exact target', { ...atLeast(3), high: 3, comparator: 'exactly' }, '3 · target = 3'],
    [
      'a target in doubt, as it is written',
      { ...atLeast(3), text: 'khoảng 3', doubt: 'approximate' },
      '3 · target khoảng 3',
    ],
  ])('says %s', (_, target, result) => {
    expect(say(target, reached('met', 3, null)).result).toBe(result);
  });

  it('puts a percent sign to values in per cent', () => {
    expect(say(atLeast(85), reached('exceeded', 88.2, 1.0376), { unit: '%' }).result).toBe(
      '88.2% of 85% · 103.8%',
    );
  });

  it('prints shares as percentages where the cell of the target is one', () => {
    const cell = { sheet: 'Targets', address: 'B2', text: null };
    const target = indicator(1, 'share', { target: atLeast(0.9), targetSource: cell });
    const sheet = {
      ...TABLE.sheet,
      name: 'Targets',
      area: area(1, 1),
      values: [[0.9]],
      kinds: [['Double' as const]],
      numberFormats: [['0.0%']],
    };
    const said = reached('not-met', 0.8455, 0.8455 / 0.9);
    const plain = evaluationOf([]);
    const evaluation = {
      ...plain,
      reading: { ...plain.reading, tables: [{ ...TABLE, sheet }] },
    };
    const text = indicatorText(
      { indicator: target, assessment: said },
      evaluation,
      speechOf('en-US'),
    );
    expect(text.result).toBe('84.55% of 90% · 93.9%');
  });

  it('gives the reason where there is no share, unless the status is the reason', () => {
    expect(
      say(atLeast(-5), reached('exceeded', -2, null, { notComputable: 'target-not-positive' }))
        .result,
    ).toBe('-2 of -5 · target is not above zero');
    expect(say(atLeast(5), assessment('no-data', { notComputable: 'no-data' })).result).toBe(
      'target ≥ 5',
    );
    expect(say(null, assessment('no-target', { notComputable: 'no-target' })).result).toBeNull();
  });

  it.each([
    [{ kind: 'interval', low: 61, high: 62, lowOpen: false, highOpen: false }, '61–62 of 60'],
    [{ kind: 'interval', low: 4, high: null, lowOpen: true, highOpen: false }, '> 4 of 60'],
    [{ kind: 'approximate', value: 24 }, '≈ 24 of 60'],
  ] as const)('prints an achievement that is no plain number', (achieved, result) => {
    expect(say(atLeast(60), assessment('to-confirm', { achieved })).result).toBe(result);
  });

  it('says the pace in a word with what was due', () => {
    const [first] = midterm.reading.indicators;
    const [said] = midterm.assessments;
    if (!first || !said) throw new Error('the sample is empty');
    const text = indicatorText({ indicator: first, assessment: said }, midterm, speechOf('en-US'));
    expect(text.pace).toBe('Ahead · due by now: 233.6');
  });
});
