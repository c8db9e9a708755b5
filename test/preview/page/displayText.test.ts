import { describe, expect, it } from '@jest/globals';
import type { CellScalar } from '../../../src/preview/file/types';
import { displayText, editText, narrowed } from '../../../src/preview/page/sheet/displayText';

const shown = (value: CellScalar | null, format = 'General', culture = 'en-US') =>
  displayText({ value, isError: false }, format, culture);

describe('the text that a cell shows', () => {
  it.each<[CellScalar | null, string, string, string]>([
    [null, 'General', 'en-US', ''],
    ['Kết quả', 'General', 'en-US', 'Kết quả'],
    [true, 'General', 'en-US', 'TRUE'],
    [0.954, '0.0%', 'en-US', '95.4%'],
    [0.954, '0.0%', 'vi-VN', '95,4%'],
    [1234567, '#,##0', 'vi-VN', '1.234.567'],
    [45079, 'd/m/yyyy', 'en-US', '2/6/2023'],
    ['x', '"<"@', 'en-US', '<x'],
  ])('%p as %s in %s is %s', (value, format, culture, text) => {
    expect(shown(value, format, culture).text).toBe(text);
  });

  it('is coloured where the number format says so', () => {
    expect(shown(-3, '0;[Red]-0')).toEqual({ text: '-3', color: 'red' });
    expect(shown(3, '0;[Red]-0').color).toBeNull();
  });

  it('is an error as it is written', () => {
    expect(displayText({ value: '#DIV/0!', isError: true }, '0%', 'en-US').text).toBe('#DIV/0!');
  });
});

const upTo =
  (letters: number) =>
  (text: string): boolean =>
    text.length <= letters;

describe('a number that does not fit', () => {
  it('loses decimals in the general format', () => {
    expect(narrowed(3.14159265, 'General', 'en-US', upTo(5))).toBe('3.142');
    expect(narrowed(3.14159265, 'General', 'vi-VN', upTo(5))).toBe('3,142');
  });

  it('is a row of # where its format does not allow that, or its whole part has no room', () => {
    expect(narrowed(3.14159265, '0.0000', 'en-US', upTo(4))).toBe('####');
    expect(narrowed(123456, 'General', 'en-US', upTo(4))).toBe('####');
  });
});

const edited = (value: CellScalar | null, format = 'General', culture = 'en-US') =>
  editText({ value, isError: false, formula: null }, format, culture);

describe('the text that is edited', () => {
  it.each<[CellScalar | null, string, string, string]>([
    [null, 'General', 'en-US', ''],
    [95.4, 'General', 'en-US', '95.4'],
    [95.4, 'General', 'vi-VN', '95,4'],
    [0.954, '0.0%', 'en-US', '95.4%'],
    [0.07, '0%', 'vi-VN', '7%'],
    [45079, 'd/m/yyyy', 'en-US', '6/2/2023'],
    [45079, 'd/m/yyyy', 'vi-VN', '2/6/2023'],
    [45079, 'd/m/yyyy', 'th-TH', '2/6/2023'],
    ['≥ 85', 'General', 'en-US', '≥ 85'],
  ])('of %p in the format %s, in %s, is %s', (value, format, culture, text) => {
    expect(edited(value, format, culture)).toBe(text);
  });

  it.each(['100', '95,4', '1.234', '12%', '2/6/2023', 'true', "'quoted", '=A1'])(
    'of the text %s begins with an apostrophe, so that it stays text',
    (text) => expect(edited(text)).toBe(`'${text}`),
  );

  it('needs no apostrophe in a cell for text', () => expect(edited('100', '@')).toBe('100'));

  it('is the formula where there is one', () => {
    expect(editText({ value: 3, isError: false, formula: '1+2' }, '0%', 'en-US')).toBe('=1+2');
  });
});
