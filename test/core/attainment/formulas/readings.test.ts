import { describe, expect, it } from '@jest/globals';
import { chartShareFormula } from '../../../../src/core/attainment/formulas/attainment';
import { readingsOf } from '../../../../src/core/attainment/formulas/readings';
import { literal } from '../../../../src/core/attainment/formulas/syntax';
import { indicator, interval, MID_TERM, observed, span, target } from '../builders';

const AT = { sheet: 'S', address: 'B2' };
const text = (source: string) => ({ source: { ...AT, text: source } });

describe('readings block', () => {
  it('has nothing but the achievement as computed for numbers in cells', () => {
    const plain = indicator({ observations: [observed(5)] });
    expect(readingsOf(plain, MID_TERM)).toEqual([
      { suffix: 'achieved', text: null, low: 5, high: 5 },
    ]);
  });

  it('holds what no live cell holds, in a fixed order', () => {
    const full = indicator({
      target: target('atLeast', [6.6, 6.8]),
      targetSource: { ...AT, text: '6,6-6,8' },
      observations: [observed(interval(4, null, '(]'), null, text('trên 4'))],
      horizon: span([2021, 1, 1], [2021, 12, 31]),
      baseline: 6,
      milestones: [{ span: span([2021, 1, 1], [2021, 6, 30]), value: 6.3 }],
    });
    expect(readingsOf(full, MID_TERM)).toEqual([
      { suffix: 'target', text: '6,6-6,8', low: 6.6, high: 6.8 },
      { suffix: 'achieved', text: 'trên 4', low: 4, high: null },
      { suffix: 'horizon', text: null, low: 44197, high: 44561 },
      { suffix: 'baseline', text: null, low: 6, high: 6 },
      { suffix: 'milestone0', text: null, low: 6, high: 6 },
      { suffix: 'milestone1', text: null, low: 6.3, high: 6.3 },
      { suffix: 'milestone1.span', text: null, low: 44197, high: 44377 },
    ]);
  });

  it('has one entry for each distinct text of another table', () => {
    const linked = indicator({
      accumulation: 'sum',
      link: { table: 1, column: 0, labels: ['x'], isShared: false },
      observations: [
        observed(7.02, [2021, 1, 1], text('7,02')),
        observed(7.02, [2021, 2, 1], text('7,02')),
        observed({ kind: 'missing' }, [2021, 3, 1], text('–')),
      ],
    });
    expect(readingsOf(linked, MID_TERM)).toEqual([
      { suffix: 'achieved', text: null, low: 14.04, high: 14.04 },
      { suffix: 'obs1', text: '7,02', low: 7.02, high: 7.02 },
      { suffix: 'obs2', text: '–', low: null, high: null },
    ]);
  });

  it("keeps a person's target, which is in no cell", () => {
    expect(readingsOf(indicator({ targetSource: null }), MID_TERM)).toEqual([
      { suffix: 'target', text: null, low: 100, high: null },
      { suffix: 'achieved', text: null, low: null, high: null },
    ]);
  });
});

describe('pieces of formulas', () => {
  it('doubles quotes and cuts long constants', () => {
    expect(literal('a"b')).toBe('"a""b"');
    expect(literal('')).toBe('""');
    expect(literal('x'.repeat(300))).toBe(`"${'x'.repeat(255)}"&"${'x'.repeat(45)}"`);
  });

  it('draws nothing where there is no ratio', () => {
    expect(chartShareFormula('$F5')).toBe('=IF(ISNUMBER($F5),$F5,NA())');
  });
});
