import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanNumber, loneNumber, markOfTexts } from '../../../../src/core/reading/cells/numbers';

describe('numbers as text', () => {
  it('lets a number show its own marks', () => {
    expect(loneNumber('1.234.567', '.')).toBe(1_234_567);
    expect(loneNumber('1,234.5', ',')).toBe(1234.5);
    expect(loneNumber('1.234,5', '.')).toBe(1234.5);
    expect(loneNumber('0,123', '.')).toBe(0.123);
    expect(loneNumber('7,02', '.')).toBe(7.02);
    expect(loneNumber("1'234", '.')).toBe(1234);
    expect(loneNumber('12\u202f500', '.')).toBe(12_500);
  });

  it('leaves an open one to the column', () => {
    expect(loneNumber('1.234', ',')).toBe(1234);
    expect(loneNumber('1.234', '.')).toBe(1.234);
  });

  it('decides a column by its clear cells, then by the culture', () => {
    expect(markOfTexts(['1.234', '7,02'], 'en-US')).toBe(',');
    expect(markOfTexts(['1.234', '7.02'], 'vi-VN')).toBe('.');
    expect(markOfTexts(['1.234'], 'vi-VN')).toBe(',');
    expect(markOfTexts(['1.234'], 'th-TH')).toBe('.');
  });

  it.each(['≥ 90', '6-7', '84%', '1.2.3', '12 5', 'K1', '', '9/10', '5 người'])(
    '%s is not just a number',
    (text) => {
      expect(loneNumber(text, '.')).toBeNull();
    },
  );

  it('reads what a culture prints', () => {
    const cases = [
      ['vi-VN', ','],
      ['en-US', '.'],
    ] as const;
    for (const [culture, mark] of cases) {
      const format = new Intl.NumberFormat(culture, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
          expect(loneNumber(format.format(cents / 100), mark)).toBe(cleanNumber(cents / 100) + 0);
        }),
        { seed: 7 },
      );
    }
  });
});
