import { describe, expect, it } from '@jest/globals';
import { withDecision, withTerm } from '../../../../src/core/settings/change/indicators';
import { NO_CHOICES } from '../../../../src/core/settings/choices';

describe('a decision about an indicator', () => {
  it('is added to what was decided about it and about others', () => {
    const one = withDecision('A', 'direction', 'atMost')(NO_CHOICES);
    const two = withDecision('A', 'accumulation', 'sum')(one);
    const three = withDecision('B', 'method', 'inverse')(two);
    expect(three.indicators).toEqual({
      A: { direction: 'atMost', accumulation: 'sum' },
      B: { method: 'inverse' },
    });
  });

  it('takes the place of the one before', () => {
    const one = withDecision('A', 'direction', 'atMost')(NO_CHOICES);
    expect(withDecision('A', 'direction', 'atLeast')(one).indicators).toEqual({
      A: { direction: 'atLeast' },
    });
  });

  it('leaves nothing where it is taken back', () => {
    const one = withDecision('A', 'direction', 'atMost')(NO_CHOICES);
    const two = withDecision('A', 'accumulation', 'sum')(one);
    expect(withDecision('A', 'accumulation', null)(two).indicators).toEqual({
      A: { direction: 'atMost' },
    });
    expect(withDecision('A', 'direction', null)(one)).toEqual(NO_CHOICES);
  });
});

it('a term is chosen and left to the workbook again', () => {
  const term = { start: 44_013, end: 45_838 };
  expect(withTerm(term)(NO_CHOICES).term).toEqual(term);
  expect(withTerm(null)(withTerm(term)(NO_CHOICES))).toEqual(NO_CHOICES);
});
