import type { Words, WordArguments, WordKey } from '../wording/words';

const MARK = '\u0001';

/**
 * A text of the user's as a cell's content, taken as it stands: without the apostrophe Excel would read
 * `007` and `1/5` as numbers, `=…`, `+…` and `-…` as formulas, and eat an apostrophe in front.
 */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);

/** A text as a formula's string constants: quotes doubled, cut into pieces of at most 255 characters. */
export function quoteText(text: string): string {
  const pieces = text.match(/[\s\S]{1,255}/g) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/**
 * A sentence of the catalogue whose figures are live: each of `live` is a formula (without `=`) that takes
 * the place of the argument of its name.
 * @returns a formula without `=`, such as `A1&" of "&B1&" targets met"`.
 */
export function sentenceFormula(
  words: Words,
  key: WordKey,
  live: Readonly<Record<string, string>>,
  fixed: WordArguments = {},
): string {
  const names = Object.keys(live);
  const marks = Object.fromEntries(names.map((name, index) => [name, `${MARK}${index}${MARK}`]));
  return words(key, { ...fixed, ...marks })
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? live[names[Number(part)]!]! : part && quoteText(part)))
    .filter((part) => part !== '')
    .join('&');
}
