import { fold, withoutAccents } from './text';
import { notWithin, THAI_CLOSING, THAI_OPENING } from './thaiBoundaries';

/** Phrases compiled for texts typed with accents, and for texts typed without any. */
export interface Phrases {
  readonly accented: RegExp;
  readonly plain: RegExp;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const LATIN = 'a-z\\u00c0-\\u024f\\u1e00-\\u1eff';
/** Latin phrases match whole words; Thai is written without spaces between words. */
const OPENING = `${THAI_OPENING}(?:(?<![\\p{L}\\p{M}])|(?![${LATIN}]))`;
const CLOSING = `${THAI_CLOSING}(?:(?![\\p{L}\\p{M}])|(?<![${LATIN}]))`;

/**
 * @returns an alternation of folded phrases, longest first, as the source of a pattern. The boundaries stand once
 * around it: around each phrase they would make patterns of hundreds of phrases slow to build.
 */
export function alternation(folded: readonly string[]): string {
  const longestFirst = [...new Set(folded)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return '(?!)';
  const patterns = longestFirst.map((phrase) => notWithin(phrase) + escapePattern(phrase));
  return `${OPENING}(?:${patterns.join('|')})${CLOSING}`;
}

/** @returns patterns `prefix(?:phrases)suffix` over folded texts. */
export function compile(
  phrases: readonly string[],
  prefix = '',
  suffix = '',
  flags = 'u',
): Phrases {
  const folded = phrases.map(fold);
  const pattern = (list: readonly string[]) =>
    new RegExp(`${prefix}(?:${alternation(list)})${suffix}`, flags);
  return { accented: pattern(folded), plain: pattern(folded.map(withoutAccents)) };
}

/** @returns the pattern for a folded text: without accents only where the whole text has none. */
export const patternFor = (phrases: Phrases, folded: string): RegExp =>
  folded === withoutAccents(folded) ? phrases.plain : phrases.accented;

/** @returns whether a folded text has one of the phrases. */
export const hasPhrase = (phrases: Phrases, folded: string): boolean =>
  patternFor(phrases, folded).test(folded);
