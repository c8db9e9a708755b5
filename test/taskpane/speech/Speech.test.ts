import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../src/core/model/day';
import { elapsedShare } from '../../../src/taskpane/speech/elapsed';
import { languageOf, speechFor } from '../../../src/taskpane/speech/Speech';

describe('the language of the pane', () => {
  it.each([
    ['vi-VN', 'vi'],
    ['VI', 'vi'],
    ['th-TH', 'th'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['vec-IT', 'en'],
  ])('for %s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it.each([
    ['en-GB', '2 June 2023'],
    ['en-US', '2 June 2023'],
    ['de-DE', '2 June 2023'],
    ['vi-VN', '2/6/2023'],
    ['th-TH', '2 มิถุนายน 2566'],
  ])('dates for %s read %s', async (tag, date) => {
    expect((await speechFor(tag)).figures.date(dayOf(2023, 6, 2))).toBe(date);
  });
});

describe('the share of the term', () => {
  const term = { start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) };

  it('is counted in days', () => {
    expect(elapsedShare(dayOf(2023, 6, 2), term)).toBeCloseTo(1066 / 1825, 12);
  });

  it('stays between nothing and the whole', () => {
    expect(elapsedShare(dayOf(2019, 1, 1), term)).toBe(0);
    expect(elapsedShare(dayOf(2026, 1, 1), term)).toBe(1);
  });

  it('is not said without a date, a term, or with a term that ends before it starts', () => {
    expect(elapsedShare(null, term)).toBeNull();
    expect(elapsedShare(term.start, null)).toBeNull();
    expect(elapsedShare(term.start, { start: term.end, end: term.start })).toBeNull();
  });
});
