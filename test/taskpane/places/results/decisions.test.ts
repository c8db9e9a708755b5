import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THRESHOLDS } from '../../../../src/core/model/settings';
import { leavesSideOpen } from '../../../../src/taskpane/places/Results/leavesSideOpen';
import { lineProblem } from '../../../../src/taskpane/places/Results/lineProblem';
import { typedTarget } from '../../../../src/taskpane/places/Results/typedTarget';
import { atLeast } from '../../evaluation';

it.each<[string, boolean]>([
  ['400', true],
  ['6,6-6,8', true],
  ['300 người', true],
  ['90%', true],
  ['≥ 90', false],
  ['không quá 4', false],
  ['từ 90 trở lên', false],
  ['', false],
])('"%s" leaves open which side is good: %s', (text, isOpen) => {
  expect(leavesSideOpen({ ...atLeast(1), text }, 'vi-VN')).toBe(isOpen);
});

it('a target in doubt is asked about as a whole', () => {
  expect(leavesSideOpen({ ...atLeast(24), text: '24', doubt: 'approximate' }, 'vi-VN')).toBe(false);
});

describe('a typed target', () => {
  const plain = { isPercent: false, scale: 1 } as const;
  const share = { isPercent: true, scale: 100 } as const;
  it.each([
    ['90', plain, { comparator: 'atLeast', low: 90, high: null, strict: false }],
    ['không quá 4,5', plain, { comparator: 'atMost', low: null, high: 4.5, strict: false }],
    ['6,6-6,8', plain, { comparator: 'atLeast', low: 6.6, high: 6.8, strict: false }],
    ['trên 85%', share, { comparator: 'atLeast', low: 0.85, high: null, strict: true }],
    ['85', share, { comparator: 'atLeast', low: 0.85, high: null, strict: false }],
    ['0,85', share, { comparator: 'atLeast', low: 0.85, high: null, strict: false }],
    ['khoảng 24', plain, null],
    ['chưa rõ', plain, null],
    ['', plain, null],
  ])('%s', (text, look, target) => {
    expect(typedTarget(text, 'vi-VN', look)).toEqual(target);
  });
});

it('lines that contradict each other are not taken', () => {
  expect(lineProblem(DEFAULT_THRESHOLDS)).toBeNull();
  expect(lineProblem({ ...DEFAULT_THRESHOLDS, near: 1.01 })).toBe('results.nearTooHigh');
  expect(lineProblem({ ...DEFAULT_THRESHOLDS, ahead: 0.9 })).toBe('results.aheadTooLow');
});
