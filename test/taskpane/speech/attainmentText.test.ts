import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Status } from '../../../src/core/model/assessment';
import { figuresOf } from '../../../src/core/wording/numbers';
import { attainmentText } from '../../../src/taskpane/speech/attainmentText';

const english = figuresOf('en-US');
const print = (attainment: number | null, status: Status) =>
  attainmentText({ attainment, status }, 0.9, english);

describe('attainment in print', () => {
  it('has one decimal at most', () => {
    expect(print(0.845, 'not-met')).toBe('84.5%');
    expect(print(891 / 934, 'nearly-met')).toBe('95.4%');
    expect(print(1, 'met')).toBe('100%');
    expect(print(null, 'to-confirm')).toBeNull();
  });

  it('does not round a missed target up to 100 %, nor a miss up to the near line', () => {
    expect(print(0.9998, 'nearly-met')).toBe('<100%');
    expect(print(0.8997, 'not-met')).toBe('<90%');
    expect(print(0.9, 'nearly-met')).toBe('90%');
  });

  it('never prints 100 % for a target that is not met', () => {
    const below = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(below, fc.constantFrom<Status>('nearly-met', 'not-met'), (share, status) => {
        expect(print(share, status)).not.toBe('100%');
      }),
    );
  });
});
