import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/core/model/language';
import { wordsFrom } from '../../../src/core/wording/wordsFrom';
import { argumentsOf, CATALOGUES, KEYS, literalsOf, type AnyKey } from './messages';

const OTHERS: readonly Language[] = ['vi', 'th'];
const EVERY: readonly Language[] = ['en', ...OTHERS];

describe.each(OTHERS)('%s beside English', (language) => {
  const catalogue = CATALOGUES[language];

  it('has the same keys in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(KEYS);
  });

  it.each(KEYS)('%s takes the same arguments', (key) => {
    const namesIn = (of: Language): readonly string[] =>
      [...argumentsOf(CATALOGUES[of][key], of).keys()].sort();
    const needed = namesIn('en').filter((name) => !isForPluralsOnly(key, name));
    expect(namesIn(language).filter((name) => !isForPluralsOnly(key, name))).toEqual(needed);
  });

  it('says nothing in English', () => {
    const same = KEYS.filter((key) => catalogue[key] === CATALOGUES.en[key]);
    expect(same.filter((key) => plainText(language, key) !== '')).toEqual([]);
  });

  it('has no run of three English words', () => {
    const left = KEYS.flatMap((key) =>
      englishRuns(plainText(language, key)).map((run) => [key, run]),
    );
    expect(left).toEqual([]);
  });
});

/** `total` chooses between "target" and "targets" in English; the others have one form for both. */
const isForPluralsOnly = (key: AnyKey, name: string): boolean =>
  key === 'review.headline' && name === 'total';

/** A message without its arguments and without what is no letter. */
const plainText = (language: Language, key: AnyKey): string =>
  literalsOf(CATALOGUES[language][key], language)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

const ENGLISH = new Set(KEYS.flatMap((key) => plainText('en', key).toLowerCase().split(' ')));

function englishRuns(text: string): readonly string[] {
  const words = text.split(' ');
  return words.flatMap((_, at) => {
    const three = words.slice(at, at + 3);
    return three.length === 3 && three.every((word) => ENGLISH.has(word.toLowerCase()))
      ? [three.join(' ')]
      : [];
  });
}

describe('the search for English', () => {
  it('finds what was left untranslated', () => {
    expect(englishRuns('Bảng ghi not met yet nhưng')).toEqual(['not met yet']);
    expect(englishRuns('Microsoft Excel đang bận')).toEqual([]);
  });
});

describe.each(EVERY)('every message of %s', (language) => {
  const words = wordsFrom(CATALOGUES[language], language);

  it.each(KEYS)('%s is a sentence', (key) => {
    const args = [...argumentsOf(CATALOGUES[language][key], language)];
    for (const count of [0, 1, 2, 12]) {
      const given = args.map(([name, kind]) => [name, kind === 'plural' ? count : `<${name}>`]);
      const text = words(key, Object.fromEntries(given));
      expect(text).not.toMatch(/[{}#]|undefined|^\s|\s$|\s\s/);
      for (const [name, kind] of args) if (kind === 'text') expect(text).toContain(`<${name}>`);
    }
  });

  it('is refused where an argument is missing', () => {
    expect(() => words('check-failed.title', { check: 'x' })).toThrow(/error/);
  });
});
