import { describe, expect, it } from '@jest/globals';
import { enter } from '../../../src/preview/objects/typedInput';
import { toEnglish } from '../../../src/preview/page/typedText';

const entered = (text: string, culture: string) =>
  enter(toEnglish(text, culture), 'General').content;

describe('what a person types', () => {
  it('is read by the person’s own separators', () => {
    expect(entered('6,6', 'vi-VN')).toBe(6.6);
    expect(entered('1.234,5', 'vi-VN')).toBe(1234.5);
    expect(entered('12,5%', 'vi-VN')).toBe(0.125);
    expect(entered('1,234.5', 'en-US')).toBe(1234.5);
    expect(entered('1,234.5', 'th-TH')).toBe(1234.5);
  });

  it('is text where only somebody else would read a number', () => {
    expect(entered('6.6', 'vi-VN')).toBe("'6.6");
    expect(entered('6.6-6.8', 'vi-VN')).toBe('6.6-6.8');
  });

  it('has its day and month in the person’s order', () => {
    const second = entered('2/6/2023', 'vi-VN');
    expect(second).toBe(entered('6/2/2023', 'en-US'));
    expect(second).toBe(entered('2023-06-02', 'en-US'));
    expect(entered('30/2/2023', 'vi-VN')).toBe('2023-2-30');
  });

  it('stays as it is where it is a formula, forced text or plain words', () => {
    expect(toEnglish('=SUM(A1,2)', 'vi-VN')).toBe('=SUM(A1,2)');
    expect(toEnglish("'6,6", 'vi-VN')).toBe("'6,6");
    expect(toEnglish('chưa có', 'vi-VN')).toBe('chưa có');
    expect(toEnglish('', 'vi-VN')).toBe('');
  });
});
