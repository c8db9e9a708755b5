/**
 * Thai is written without spaces, so that letters of two words can look like a third. These rules tell some of the
 * places where no word begins or ends.
 */

/** A vowel written before its consonant belongs to the syllable: no word begins after it. */
export const THAI_OPENING = '(?<![\\u0e40-\\u0e44])';
/** A vowel or tone mark written after or over a letter goes on with its syllable: no word ends before it. */
export const THAI_CLOSING = '(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])';

/** Frequent words before names: with the first letter of what follows, their last one would make another word. */
const BEFORE_NAMES = ['ตำบล', 'บาล', 'ผล', 'มูล', 'บุคคล'];

/** @returns a pattern that keeps a phrase from beginning with the last letter of a frequent word; mostly empty. */
export function notWithin(phrase: string): string {
  const first = phrase[0] ?? '';
  const heads = BEFORE_NAMES.filter((word) => word.endsWith(first)).map((word) =>
    word.slice(0, -1).normalize('NFKC'),
  );
  return first === '' || heads.length === 0 ? '' : `(?<!${heads.join('|')})`;
}
