import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  area,
  areaA1,
  columnIndex,
  columnLetters,
  overlaps,
  parseA1,
} from '../../../src/core/model/address';

describe('A1 notation', () => {
  it('counts columns past Z', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    expect(columnIndex('xfd')).toBe(16383);
  });

  it('reads what it writes', () => {
    const anyArea = fc
      .tuple(
        fc.nat(1_048_575),
        fc.nat(16_383),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
      )
      .map(([r, c, rows, columns]) => area(r, c, rows, columns));
    fc.assert(
      fc.property(anyArea, fc.boolean(), (a, absolute) => {
        expect(parseA1(areaA1(a, absolute))).toEqual(a);
      }),
    );
  });

  it('leaves the sheet out and refuses what is no address', () => {
    expect(parseA1("'It''s!'!$B$2:C3")).toEqual(area(1, 1, 2, 2));
    expect(() => parseA1('A:A')).toThrow(RangeError);
  });

  it('knows when areas share a cell', () => {
    expect(overlaps(area(0, 0, 2, 2), area(1, 1))).toBe(true);
    expect(overlaps(area(0, 0, 2, 2), area(2, 0))).toBe(false);
  });
});
