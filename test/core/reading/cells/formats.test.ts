import { describe, expect, it } from '@jest/globals';
import { isDateFormat } from '../../../../src/core/reading/cells/formats';
import { bareText } from '../../../../src/core/reading/cells/notes';
import { loneNumber } from '../../../../src/core/reading/cells/numbers';

describe('number formats', () => {
  it.each(['d/m/yyyy', 'mmm', 'mmm-yy', 'm/d/yy h:mm', 'yyyy', '[$-41E]d mmmm yyyy'])(
    '%s shows dates',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );
  it.each(['h:mm', 'mm:ss', '[m]:ss', '[h]:mm', '[mm]:ss.0', 'h:mm AM/PM', 'General', '0.0%'])(
    '%s shows numbers',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});

describe('numbers in groups', () => {
  it.each([
    ['1,20,000', 120_000],
    ['12,34,567.5', 1_234_567.5],
    ['1,234,567', 1_234_567],
    ['98,540', 98_540],
  ])('%s', (text, value) => {
    expect(loneNumber(text, '.')).toBe(value);
  });
  it.each([
    ['(5)', '-5'],
    ['(1,234,567)', '-1,234,567'],
    ['(1.2%)', '-1.2%'],
    ['(0.4)%', '-0.4%'],
    ['(1,20,000)', '-1,20,000'],
  ])('%s in brackets is below nothing', (text, bare) => {
    expect(bareText(text, '.').text).toBe(bare);
  });
});
