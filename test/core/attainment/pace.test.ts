import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/core/attainment/assess';
import { checkTerm } from '../../../src/core/attainment/horizon';
import { paceWord } from '../../../src/core/attainment/pace';
import type { Indicator } from '../../../src/core/model/indicator';
import { dayOf } from '../../../src/core/model/day';
import { DEFAULT_THRESHOLDS } from '../../../src/core/model/settings';
import { indicator, MID_TERM, observed, span, target, TERM } from './builders';

const assessed = (change: Partial<Indicator>, time: Parameters<typeof assess>[1] = MID_TERM) =>
  assess(indicator(change), time, DEFAULT_THRESHOLDS);

const HORIZON = span([2021, 1, 1], [2021, 1, 11]);
const halfway = { reviewDate: dayOf(2021, 1, 6), term: HORIZON };
const ended = { reviewDate: dayOf(2021, 1, 11), term: HORIZON };
const flow = { accumulation: 'sum', observations: [observed(40)] } as const;

describe('pace', () => {
  it('has 84.5 % of a target well ahead of a term that is 58 % over', () => {
    const admissions = assessed({
      target: target('atLeast', 400),
      accumulation: 'sum',
      observations: [observed(338, [2023, 6, 1])],
    });
    expect(admissions.attainment).toBe(0.845);
    expect(admissions.status).toBe('not-met');
    expect(admissions.pace?.due).toBeCloseTo(233.6, 1);
    expect(admissions.pace?.word).toBe('ahead');
    expect(admissions.stillNeeded).toBe(62);
    expect(admissions.perMonth).toBeCloseTo(62 / (759 / (365.25 / 12)), 12);
  });

  it('has none for a plan to date', () => {
    const inspections = assessed({
      target: target('atLeast', 934),
      horizon: 'to-date',
      accumulation: 'sum',
      observations: [observed(891)],
    });
    expect(inspections.attainment).toBeCloseTo(0.95396, 5);
    expect(inspections.status).toBe('nearly-met');
    expect(inspections.pace).toBeNull();
    expect(inspections.ended).toBe(true);
  });

  it('compares a flow with its share of the target', () => {
    expect(assessed(flow, halfway).pace).toEqual({ due: 50, ratio: 0.8, word: 'behind' });
  });

  it('gives a ceiling its allowance so far and the room left', () => {
    const ceiling = assessed({ ...flow, target: target('atMost', 100) }, halfway);
    expect(ceiling.pace).toEqual({ due: 50, ratio: 1.2, word: 'ahead' });
    expect(ceiling.stillNeeded).toBe(60);
    expect(ceiling).toMatchObject({ status: 'met', soFar: true });
  });

  it('leads a level from its baseline, and a mean half of that way', () => {
    const level = { baseline: 60, observations: [observed(84)] } as const;
    expect(assessed({ ...level, accumulation: 'latest' }, halfway).pace).toEqual({
      due: 80,
      ratio: 1.2,
      word: 'ahead',
    });
    expect(assessed({ ...level, accumulation: 'average' }, halfway).pace?.due).toBe(70);
  });

  it('leads a falling level from its baseline', () => {
    const falling = assessed(
      { baseline: 20, target: target('atMost', 10), observations: [observed(17)] },
      halfway,
    );
    expect(falling.pace).toEqual({ due: 15, ratio: 0.6, word: 'behind' });
  });

  it('says nothing about a level without either', () => {
    expect(assessed({ observations: [observed(84)] }, halfway).pace).toBeNull();
  });

  it.each([
    ['without a term', { reviewDate: halfway.reviewDate, term: null }],
    ['without a review date', { reviewDate: null, term: HORIZON }],
    ['at the start', { reviewDate: HORIZON.start, term: HORIZON }],
    ['with a wrong term', { reviewDate: HORIZON.end, term: { start: HORIZON.end, end: 1 } }],
  ])('has none %s', (_, time) => {
    expect(assessed(flow, time).pace).toBeNull();
  });

  it('has none where nothing is due', () => {
    expect(assessed({ ...flow, target: target('atLeast', 0) }, halfway).pace).toBeNull();
  });

  it('has everything due after the end, and nothing per month', () => {
    const late = assessed(flow, { ...ended, reviewDate: ended.reviewDate + 100 });
    expect(late.pace?.due).toBe(100);
    expect(late.perMonth).toBeNull();
    expect(late.ended).toBe(true);
    expect(late.projection).toBe(40);
  });

  it('projects a flow at this rate', () => {
    expect(assessed(flow, halfway).projection).toBe(80);
  });
});

describe('pace by milestones', () => {
  const milestones = [
    { span: span([2021, 1, 1], [2021, 1, 4]), value: 10 },
    { span: span([2021, 1, 4], [2021, 1, 8]), value: 30 },
    { span: span([2021, 1, 8], [2021, 1, 11]), value: 60 },
  ];

  it('adds completed periods and the part of the running one', () => {
    const due = assessed({ ...flow, milestones, milestonesPerPeriod: true }, halfway).pace?.due;
    expect(due).toBe(10 + 30 * 0.5);
  });

  it('climbs from the completed one to the running one', () => {
    expect(assessed({ ...flow, milestones }, halfway).pace?.due).toBe(20);
  });

  it('takes levels linearly to the next, and the ratio from zero', () => {
    const level = { milestones, accumulation: 'latest', observations: [observed(15)] } as const;
    expect(assessed(level, halfway).pace).toEqual({ due: 20, ratio: 0.75, word: 'behind' });
    const early = { ...halfway, reviewDate: dayOf(2021, 1, 2) };
    expect(assessed(level, early).pace).toBeNull();
    expect(assessed({ ...level, baseline: 4 }, early).pace?.due).toBeCloseTo(6, 12);
  });

  it('does not depend on the order of the milestones', () => {
    const reversed = [...milestones].reverse();
    expect(assessed({ ...flow, milestones: reversed }, halfway).pace?.due).toBe(20);
  });
});

describe('pace words', () => {
  it.each([
    [1.05, 'ahead'],
    [1.05 - 1e-13, 'ahead'],
    [1.0499, 'on-pace'],
    [0.95, 'on-pace'],
    [0.9499, 'behind'],
  ])('%d is %s', (ratio, word) => {
    expect(paceWord(ratio, DEFAULT_THRESHOLDS)).toBe(word);
  });
});

describe('a term', () => {
  it('is wrong when its end is not after its start', () => {
    expect(checkTerm(TERM)).toBeNull();
    expect(checkTerm({ start: 5, end: 5 })).toEqual({
      code: 'end-not-after-start',
      span: { start: 5, end: 5 },
    });
  });
});
