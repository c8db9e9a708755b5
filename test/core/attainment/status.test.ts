import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/core/attainment/statusOf';
import type { Status } from '../../../src/core/model/assessment';
import type { Amount, Target } from '../../../src/core/model/indicator';
import { interval, number, target } from './builders';

const RULES = { near: 0.9, ceilingCanExceed: false };
const atLeast = (bound: number | readonly [number, number], strict = false) =>
  target('atLeast', bound, { strict });
const atMost = (bound: number | readonly [number, number], strict = false) =>
  target('atMost', bound, { strict });

describe('status of a number', () => {
  it.each<[string, Target, number, Status]>([
    ['floor, above', atLeast(100), 101, 'exceeded'],
    ['floor, equal', atLeast(100), 100, 'met'],
    ['floor, on the near line', atLeast(100), 90, 'nearly-met'],
    ['floor, below the near line', atLeast(100), 89.99, 'not-met'],
    ['strict floor, above', atLeast(87, true), 87.1, 'met'],
    ['strict floor, equal', atLeast(87, true), 87, 'nearly-met'],
    ['plan range, above', atLeast([6.6, 6.8]), 6.9, 'exceeded'],
    ['plan range, upper bound', atLeast([6.6, 6.8]), 6.8, 'met'],
    ['plan range, lower bound', atLeast([6.6, 6.8]), 6.6, 'met'],
    ['plan range, below', atLeast([6.6, 6.8]), 6.5, 'nearly-met'],
    ['ceiling, below', atMost(4), 3.1, 'met'],
    ['ceiling, equal', atMost(4), 4, 'met'],
    ['ceiling, just above', atMost(4), 4.4, 'nearly-met'],
    ['ceiling, far above', atMost(4), 4.5, 'not-met'],
    ['strict ceiling, below', atMost(4, true), 3.9, 'met'],
    ['strict ceiling, equal', atMost(4, true), 4, 'nearly-met'],
    ['range ceiling, inside', atMost([2, 3]), 2.5, 'met'],
    ['range ceiling, below', atMost([2, 3]), 1, 'met'],
    ['range ceiling, above', atMost([2, 3]), 4, 'not-met'],
    ['between, on a bound', target('between', [10, 20]), 20, 'met'],
    ['between, near below', target('between', [10, 20]), 9, 'nearly-met'],
    ['between, near above', target('between', [10, 20]), 22, 'nearly-met'],
    ['between, far', target('between', [10, 20]), 23, 'not-met'],
    ['exactly', target('exactly', 5), 5, 'met'],
    ['exactly, above', target('exactly', 5), 5.1, 'nearly-met'],
    ['zero floor', atLeast(0), 0, 'met'],
    ['zero floor has no margin', atLeast(0), -0.001, 'not-met'],
    ['negative floor', atLeast(-10), -9, 'exceeded'],
    ['negative floor, within a tenth', atLeast(-10), -11, 'nearly-met'],
    ['zero ceiling', atMost(0), 0, 'met'],
    ['zero ceiling, passed', atMost(0), 1, 'not-met'],
    ['equal within the tolerance', atLeast(0.3), 0.1 + 0.2, 'met'],
    ['not looser', atLeast(1_500_000_000_000), 1_499_999_999_000, 'nearly-met'],
    ['around zero the tolerance is absolute', atLeast(0), -1e-12, 'met'],
  ])('%s', (_, wanted, value, status) => {
    expect(judge(wanted, number(value), RULES)).toEqual({ status, toConfirm: false });
  });

  it.each<[number, boolean, Status]>([
    [3, false, 'exceeded'],
    [4, false, 'met'],
    [2, true, 'exceeded'],
  ])('a satisfied ceiling that can be exceeded: %d, strict %s', (value, strict, status) => {
    const judged = judge(atMost(4, strict), number(value), { near: 0.9, ceilingCanExceed: true });
    expect(judged.status).toBe(status);
  });

  it('leaves a range ceiling that can be exceeded below its lower bound', () => {
    const rules = { near: 0.9, ceilingCanExceed: true };
    expect(judge(atMost([2, 3]), number(1), rules).status).toBe('exceeded');
    expect(judge(atMost([2, 3]), number(2.5), rules).status).toBe('met');
  });
});

describe('status of other amounts', () => {
  it.each<[string, Target, Amount, Status, boolean]>([
    ['all exceed', atLeast(60), interval(61, 62), 'exceeded', false],
    ['from equal up', atLeast(61), interval(61, 62), 'met', true],
    ['above the bound', atLeast(4), interval(4, null, '(]'), 'exceeded', false],
    ['unbounded below', atLeast(4), interval(null, 9), 'not-met', true],
    ['all near', atLeast(100), interval(92, 95), 'nearly-met', false],
    ['around a between', target('between', [10, 20]), interval(9.5, 21), 'nearly-met', true],
    ['inside a between', target('between', [10, 20]), interval(10, 20), 'met', false],
    ['below a ceiling, open', atMost(4, true), interval(null, 4, '[)'), 'met', false],
    ['about, clear', atLeast(20), { kind: 'approximate', value: 24 }, 'exceeded', true],
    ['about the bound', atLeast(24), { kind: 'approximate', value: 24 }, 'nearly-met', true],
    ['words', atLeast(24), { kind: 'text', text: 'tốt', done: true }, 'to-confirm', true],
    ['missing', atLeast(24), { kind: 'missing' }, 'no-data', false],
  ])('%s', (_, wanted, amount, status, toConfirm) => {
    expect(judge(wanted, amount, RULES)).toEqual({ status, toConfirm });
  });

  it.each<[boolean | null, Status]>([
    [true, 'met'],
    [false, 'not-met'],
    [null, 'to-confirm'],
  ])('a milestone whose words say done: %s', (done, status) => {
    const judged = judge(target('milestone', null), { kind: 'text', text: 'x', done }, RULES);
    expect(judged.status).toBe(status);
  });

  it('cannot confirm a milestone by a figure, nor a target in doubt', () => {
    expect(judge(target('milestone', null), number(1), RULES).status).toBe('to-confirm');
    const doubtful = target('atLeast', 4, { doubt: 'approximate' });
    expect(judge(doubtful, number(5), RULES).status).toBe('to-confirm');
    expect(judge(doubtful, { kind: 'missing' }, RULES)).toEqual({
      status: 'no-data',
      toConfirm: true,
    });
  });

  it('judges nothing without a target', () => {
    expect(judge(null, { kind: 'missing' }, RULES).status).toBe('no-target');
  });
});
