import { fold, withoutAccents } from './text';

/** Phrases compiled for texts typed with accents, and for texts typed without any. */
export interface Phrases {
  readonly accented: RegExp;
  readonly plain: RegExp;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Latin phrases match whole words; Thai is written without spaces between words. */
function bounded(phrase: string): string {
  const opening = /^[a-z\u00c0-\u024f\u1e00-\u1eff]/.test(phrase) ? '(?<![\\p{L}\\p{M}])' : '';
  const closing = /[a-z\u00c0-\u024f\u1e00-\u1eff]$/.test(phrase) ? '(?![\\p{L}\\p{M}])' : '';
  return opening + escapePattern(phrase) + closing;
}

/** @returns an alternation of folded phrases, longest first, as the source of a pattern. */
export function alternation(folded: readonly string[]): string {
  const longestFirst = [...new Set(folded)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.length === 0 ? '(?!)' : longestFirst.map(bounded).join('|');
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
