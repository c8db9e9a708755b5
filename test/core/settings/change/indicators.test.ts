import { describe, expect, it } from '@jest/globals';
import {
  decisionOf,
  withDecision,
  withTerm,
} from '../../../../src/core/settings/change/indicators';
import { NO_CHOICES } from '../../../../src/core/settings/choices';

const A = { key: 'A', code: 'I.1', name: 'Roads' };
const B = { key: 'B', code: null, name: 'Schools' };

describe('a decision about an indicator', () => {
  it('is added to what was decided about it and about others', () => {
    const one = withDecision(A, 'direction', 'atMost')(NO_CHOICES);
    const two = withDecision(A, 'accumulation', 'sum')(one);
    const three = withDecision(B, 'method', 'inverse')(two);
    expect(three.indicators).toEqual({
      A: { direction: 'atMost', accumulation: 'sum' },
      B: { method: 'inverse' },
    });
  });

  it('takes the place of the one before', () => {
    const one = withDecision(A, 'direction', 'atMost')(NO_CHOICES);
    expect(withDecision(A, 'direction', 'atLeast')(one).indicators).toEqual({
      A: { direction: 'atLeast' },
    });
  });

  it('leaves nothing where it is taken back', () => {
    const one = withDecision(A, 'direction', 'atMost')(NO_CHOICES);
    const two = withDecision(A, 'accumulation', 'sum')(one);
    expect(withDecision(A, 'accumulation', null)(two).indicators).toEqual({
      A: { direction: 'atMost' },
    });
    expect(withDecision(A, 'direction', null)(one)).toEqual(NO_CHOICES);
  });

  it('is found, and taken back, under a code or name too; the key comes first', () => {
    const given = {
      ...NO_CHOICES,
      indicators: {
        'I.1': { direction: 'atMost', method: 'inverse' },
        Roads: { direction: 'atLeast', accumulation: 'sum' },
      },
    } as const;
    expect(decisionOf(given, A, 'direction')).toBe('atMost');
    expect(decisionOf(given, A, 'accumulation')).toBe('sum');
    expect(decisionOf(given, A, 'weight')).toBeNull();
    expect(decisionOf(given, B, 'direction')).toBeNull();
    const changed = withDecision(A, 'direction', 'atLeast')(given);
    expect(decisionOf(changed, A, 'direction')).toBe('atLeast');
    expect(withDecision(A, 'direction', null)(changed).indicators).toEqual({
      'I.1': { method: 'inverse' },
      Roads: { accumulation: 'sum' },
    });
  });
});

it('a term is chosen and left to the workbook again', () => {
  const term = { start: 44_013, end: 45_838 };
  expect(withTerm(term)(NO_CHOICES).term).toEqual(term);
  expect(withTerm(null)(withTerm(term)(NO_CHOICES))).toEqual(NO_CHOICES);
});
