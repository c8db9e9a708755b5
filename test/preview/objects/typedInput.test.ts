import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enter } from '../../../src/preview/objects/typedInput';

describe('what is entered in a cell', () => {
  it.each([
    ['84.5%', 0.845, '0.00%'],
    ['90 %', 0.9, '0%'],
    ['1,234', 1234, '#,##0'],
    ['-12.5', -12.5, null],
    ['1e3', 1000, null],
    [' 7 ', 7, null],
    ['true', true, null],
    ['2023-06-02', 45079, 'm/d/yyyy'],
    ['6/2/2023', 45079, 'm/d/yyyy'],
    ['2023-02-30', '2023-02-30', null],
    ['2/6', '2/6', null],
    ['1.234.567', '1.234.567', null],
    ['12,34', '12,34', null],
    ['T 1', 'T 1', null],
    ['-', '-', null],
    ['', '', null],
    ['=A1+1', '=A1+1', null],
    ["'007", "'007", null],
  ])('%p in a cell of general format is %p', (value, content, format) => {
    expect(enter(value, 'General')).toEqual({ content, format });
  });

  it.each([
    ['84.5%', "'84.5%"],
    ['=A1', "'=A1"],
    [5, "'5"],
    ["'x", "'x"],
    ['', ''],
  ])('%p in a cell of text format stays text', (value, content) => {
    expect(enter(value, '@')).toEqual({ content, format: null });
  });

  it('takes every finite number as written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(enter(value, 'General').content).toBe(value);
        expect(enter(String(value), 'General').content).toBe(
          value === 0 ? Number(String(value)) : value,
        );
      }),
    );
  });
});
