import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../../src/core/model/day';
import { readTypedDay, typedDay } from '../../../src/taskpane/speech/typedDay';
import { readTypedShare } from '../../../src/taskpane/speech/typedShare';

describe('a typed date', () => {
  it.each([
    ['2/6/2023', '2023-06-02'],
    ['02.06.2023', '2023-06-02'],
    [' 2-6-2023 ', '2023-06-02'],
    ['2 6 2566', '2023-06-02'],
    ['2023-06-02', '2023-06-02'],
    ['29/2/2024', '2024-02-29'],
  ])('%s', (text, iso) => {
    const day = readTypedDay(text);
    expect(day !== null && isoDay(day)).toBe(iso);
  });

  it.each(['', '31/2/2023', '29/2/2023', '2/13/2023', '2/6', '2/6/23', 'June', '0/1/2023', '2023'])(
    '%s is none',
    (text) => {
      expect(readTypedDay(text)).toBeNull();
    },
  );

  it.each(['en', 'vi', 'th'] as const)('is understood as it is shown in %s', (language) => {
    expect(readTypedDay(typedDay(45_079, language))).toBe(45_079);
  });

  it('has the year of its calendar', () => {
    expect(typedDay(45_079, 'vi')).toBe('02/06/2023');
    expect(typedDay(45_079, 'th')).toBe('02/06/2566');
  });
});

describe('a typed percentage', () => {
  it.each([
    ['90', 0.9],
    ['90%', 0.9],
    [' 92,5 % ', 0.925],
    ['92.5', 0.925],
    ['105', 1.05],
  ])('%s', (text, share) => {
    expect(readTypedShare(text)).toBe(share);
  });

  it.each(['', '0', '-5', 'nine', '9..5', '%'])('%s is none', (text) => {
    expect(readTypedShare(text)).toBeNull();
  });
});
