import { describe, expect, it } from '@jest/globals';
import { dayOf, type Day } from '../../../src/core/model/day';
import { CULTURE_OF, LANGUAGES } from '../../../src/core/model/language';
import { dateFormula } from '../../../src/core/wording/dateFormula';
import { figuresOf } from '../../../src/core/wording/numbers';
import { readValues, recalculate } from '../../support/libreOffice';
import { minimalXlsx } from '../../support/minimalXlsx';
import { describeWith } from '../../support/tools';

describe('figures', () => {
  const [en, vi, th] = [figuresOf('en-US'), figuresOf('vi-VN'), figuresOf('th-TH')];

  it('have the marks of the culture', () => {
    expect([en, vi, th].map(({ number }) => number(1234567.891))).toEqual([
      '1,234,567.89',
      '1.234.567,89',
      '1,234,567.89',
    ]);
  });

  it('have as many decimals as they need', () => {
    expect([400, 6.5, 6.125, -0.25].map((value) => vi.number(value))).toEqual([
      '400',
      '6,5',
      '6,13',
      '-0,25',
    ]);
    expect(en.number(6.12345, 4)).toBe('6.1235');
  });

  it('print shares as percentages', () => {
    expect([0.845, 0.9539614561027837, 1, 1.2].map((value) => en.share(value))).toEqual([
      '84.5%',
      '95.4%',
      '100%',
      '120%',
    ]);
    expect(vi.share(0.845)).toBe('84,5%');
    expect(th.share(0.84567, 2)).toBe('84.57%');
  });

  it('print Arabic digits in Thai and count years by the Buddhist era', () => {
    const day = dayOf(2023, 6, 2);
    expect(th.date(day)).toBe('2 มิถุนายน 2566');
    expect(vi.date(day)).toBe('2/6/2023');
    expect(figuresOf('en-GB').date(day)).toBe('2 June 2023');
    expect(en.date(day)).toBe('2 June 2023');
  });
});

/** The first of a year, the leap day, the last of a year. */
const DAYS: readonly Day[] = [
  dayOf(2020, 1, 1),
  dayOf(2024, 2, 29),
  dayOf(2025, 12, 31),
  ...Array.from({ length: 12 }, (_, month) => dayOf(2023, month + 1, 2 + month)),
];

describeWith('soffice', 'a date as a formula', () => {
  it('prints what the catalogues print, in LibreOffice', async () => {
    const rows = DAYS.map((day, row) => [
      day,
      ...LANGUAGES.map((language) => `=${dateFormula(`A${row + 1}`, language)}`),
    ]);
    const xlsx = await recalculate(minimalXlsx({ sheets: [{ name: 'Days', rows }], names: {} }));
    const values = readValues(xlsx).get('Days')!;
    const printed = DAYS.map((_, row) =>
      ['B', 'C', 'D'].map((at) => values.get(`${at}${row + 1}`)),
    );
    const cultures = LANGUAGES.map((language) =>
      language === 'en' ? 'en-GB' : CULTURE_OF[language],
    );
    expect(printed).toEqual(DAYS.map((day) => cultures.map((tag) => figuresOf(tag).date(day))));
  });
});
