import { describe, expect, it } from '@jest/globals';
import { attainmentAxis } from '../../../../src/core/review/charts/attainmentAxis';

describe('the axis of attainment', () => {
  it.each([
    ['all below the target', [0.4, 0.7], [0, 1.2], false],
    ['some above it', [0.845, 1.5], [0, 1.8], false],
    ['one at twice the target', [0.5, 1, 2], [0, 2.3], false],
    ['one far beyond the others', [0.45, 1, 1, 9], [0, 2.3], true],
    ['most of them far beyond', [2.8, 3, 3.2, 9], [0, 5.7], true],
    ['one below zero', [-0.4, 0.5, 1], [-1, 1.3], true],
    ['one far below zero', [-7, 0.5, 1], [-1, 1.3], true],
  ] as const)('with %s', (_, shares, [minimum, maximum], namesHaveFigures) => {
    expect(attainmentAxis(shares)).toMatchObject({ minimum, maximum, namesHaveFigures });
  });

  it('begins at a whole number of targets, so that its line stands at 100 %', () => {
    for (const lowest of [-0.01, -0.5, -0.99, -1, -1.01, -40])
      expect(Number.isInteger(attainmentAxis([lowest, 1]).minimum)).toBe(true);
  });
});
