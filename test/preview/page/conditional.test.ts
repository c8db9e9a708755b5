import { describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type {
  ConditionalFormatDefinition,
  ConditionalRule,
  Rectangle,
} from '../../../src/preview/file/types';
import { meets } from '../../../src/preview/page/conditional/compare';
import { ConditionalLooks } from '../../../src/preview/page/conditional/ConditionalLooks';
import { barOf, boundsOf } from '../../../src/preview/page/conditional/dataBar';

const EXTENT: Rectangle = { row: 0, column: 0, rows: 200, columns: 26 };
const PLAIN = { fontColor: null, bold: null, fillColor: null, numberFormat: null };

function rule(
  area: Rectangle,
  what: ConditionalRule,
  format: Partial<ConditionalFormatDefinition['format']> = {},
  stopIfTrue = false,
): ConditionalFormatDefinition {
  return { areas: [area], rule: what, stopIfTrue, format: { ...PLAIN, ...format } };
}

/** A sheet with a status and a figure a row; rules are given from the last to the first that wins. */
function looksOf(
  rows: readonly (readonly [string, number | null])[],
  rules: readonly ConditionalFormatDefinition[],
): ConditionalLooks {
  const file = newWorkbookFile();
  const [sheet] = file.sheets();
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  rows.forEach(([status, figure], row) => {
    sheet.setCell(row, 0, status);
    sheet.setCell(row, 1, figure);
  });
  for (const each of rules) sheet.addConditionalFormat(each);
  return new ConditionalLooks(file, sheet, EXTENT);
}

const A: Rectangle = { row: 0, column: 0, rows: 100, columns: 1 };
const B: Rectangle = { row: 0, column: 1, rows: 100, columns: 1 };

describe('conditional formats', () => {
  it('compute their formula for each cell, relative to where they begin', () => {
    const formula = 'AND($B1<1,$A1="met")';
    const looks = looksOf(
      [
        ['met', 0.5],
        ['met', 2],
        ['other', 0.5],
      ],
      [rule(A, { kind: 'expression', formula }, { fontColor: '#B3261E', bold: true })],
    );
    expect(looks.at(0, 0)).toMatchObject({ fontColor: '#B3261E', bold: true });
    expect(looks.at(1, 0)).toBeNull();
    expect(looks.at(2, 0)).toBeNull();
    expect(looks.at(0, 1)).toBeNull();
  });

  it('know the row that they are asked about, far down too', () => {
    const looks = looksOf(
      [],
      [rule(A, { kind: 'expression', formula: 'MOD(ROW(),2)=0' }, { bold: true })],
    );
    expect(looks.at(0, 0)).toBeNull();
    expect(looks.at(1, 0)?.bold).toBe(true);
    expect(looks.at(98, 0)).toBeNull();
    expect(looks.at(99, 0)?.bold).toBe(true);
  });

  it('let the later added one win, and complete each other', () => {
    const low: ConditionalRule = { kind: 'cellIs', operator: 'lessThan', formulas: ['1'] };
    const looks = looksOf(
      [['x', 0.5]],
      [
        rule(B, low, { fontColor: '#111111', fillColor: '#222222' }),
        rule(B, low, { fontColor: '#333333' }),
      ],
    );
    expect(looks.at(0, 1)).toMatchObject({ fontColor: '#333333', fillColor: '#222222' });
  });

  it('end at one that says stop', () => {
    const any: ConditionalRule = { kind: 'expression', formula: 'TRUE' };
    const looks = looksOf(
      [['x', 1]],
      [rule(B, any, { bold: true }), rule(B, any, { fillColor: '#222222' }, true)],
    );
    expect(looks.at(0, 1)).toMatchObject({ fillColor: '#222222', bold: null });
  });

  it('draw bars between bounds that formulas give', () => {
    const bar: ConditionalRule = {
      kind: 'dataBar',
      minimum: { type: 'num', value: '0' },
      maximum: { type: 'num', value: '$B$3' },
      color: '#CFE1F2',
      gradient: false,
      showValue: false,
    };
    const looks = looksOf(
      [
        ['a', 1],
        ['b', 8],
        ['c', 4],
      ],
      [rule(B, bar)],
    );
    expect(looks.at(0, 1)).toMatchObject({ showValue: false, bar: { start: 0, end: 0.25 } });
    expect(looks.at(1, 1)?.bar?.end).toBe(1);
    expect(looks.at(50, 1)).toBeNull();
  });
});

describe('comparing a cell', () => {
  const five = { value: 5, isError: false };
  const seven = { value: 7, isError: false };

  it.each([
    ['equal', 5, true],
    ['notEqual', 5, false],
    ['lessThan', 4, true],
    ['greaterThanOrEqual', 4, false],
    ['lessThan', null, true],
    ['greaterThan', 'text', true],
    ['unknown', 5, false],
  ] as const)('%s, with %p', (operator, value, answer) => {
    expect(meets(operator, value, [five])).toBe(answer);
  });

  it('takes bounds in either order', () => {
    expect(meets('between', 6, [five, seven])).toBe(true);
    expect(meets('between', 6, [seven, five])).toBe(true);
    expect(meets('notBetween', 8, [seven, five])).toBe(true);
  });

  it('takes texts without regard to case, and errors for nothing', () => {
    expect(meets('equal', 'ĐẠT', [{ value: 'đạt', isError: false }])).toBe(true);
    expect(meets('equal', '#N/A', [{ value: '#N/A', isError: true }])).toBe(false);
  });
});

describe('data bars', () => {
  const bar = {
    kind: 'dataBar',
    minimum: { type: 'min', value: null },
    maximum: { type: 'max', value: null },
    color: '#63C384',
    gradient: true,
    showValue: true,
  } as const;
  const none = { minimum: null, maximum: null };

  it('reach from the least to the largest value', () => {
    const bounds = boundsOf(bar, [10, 20, 30], none);
    expect(bounds).toEqual({ low: 10, high: 30 });
    expect(barOf(20, bounds, bar)).toMatchObject({ start: 0, end: 0.5, axis: null });
  });

  it('know shares and percentiles', () => {
    const percent = { type: 'percent', value: '25' };
    const percentile = { type: 'percentile', value: '75' };
    const mixed = { ...bar, minimum: percent, maximum: percentile };
    expect(boundsOf(mixed, [0, 10, 40], { minimum: 25, maximum: 75 })).toEqual({
      low: 10,
      high: 25,
    });
  });

  it('go to the left in red below zero', () => {
    const bounds = { low: -10, high: 30 };
    expect(barOf(-10, bounds, bar)).toMatchObject({
      start: 0,
      end: 0.25,
      axis: 0.25,
      color: '#FF0000',
    });
    expect(barOf(30, bounds, bar)).toMatchObject({ start: 0.25, end: 1, color: '#63C384' });
  });
});
