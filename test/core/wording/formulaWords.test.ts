import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../src/core/model/language';
import { formulaWordsOf } from '../../../src/core/review/formulaWords';
import { wordsOf } from '../../../src/core/wording/words';

/** Excel compares texts without regard to case. */
const folded = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.normalize('NFC').toLowerCase());

describe.each(LANGUAGES)('what formulas print in %s', (language) => {
  const { status, pace, notComputable, none, runAgain } = formulaWordsOf(wordsOf(language));
  const { noData, toConfirm } = status;

  it.each<[string, readonly string[]]>([
    ['Status', Object.values(status)],
    ['Pace', [...Object.values(pace), none, toConfirm]],
    ['Attainment', [...Object.values(notComputable), toConfirm]],
    ['Achieved', [noData, toConfirm, runAgain]],
  ])('differs within the column %s', (_, words) => {
    expect(new Set(folded(words)).size).toBe(words.length);
  });

  it('is never taken for a number, a formula or a blank', () => {
    const all = [status, pace, notComputable].flatMap((group) => Object.values(group));
    for (const word of [...all, none, runAgain]) {
      expect(word.trim()).toBe(word);
      expect(word).toMatch(/^[^\d=+\-@'.,]/);
    }
  });

  it('fits into a string constant of a formula', () => {
    const all = [status, pace, notComputable].flatMap((group) => Object.values(group));
    for (const word of all) expect(word.length).toBeLessThanOrEqual(40);
  });
});
