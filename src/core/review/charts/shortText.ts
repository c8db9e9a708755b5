/** Thai vowels that stand before the letter they belong to: no text ends with one. */
const LEADING = /[เแโใไ]$/u;
const MARK = /^\p{M}/u;
/** What does not stand before dots. */
const AT_END = /[\s,;:(–-]+$/u;

/**
 * @returns how many characters of a text stand before the dots when it is shortened to a number of letters:
 *   whole words where its second half has a space, else whole letters with their marks.
 */
export function keptLength(text: string, letters: number): number {
  const space = text.slice(0, letters).lastIndexOf(' ');
  if (space >= letters / 2) return text.slice(0, space).replace(AT_END, '').length;
  let kept = letters - 1;
  while (kept > 1 && (MARK.test(text.slice(kept)) || LEADING.test(text.slice(0, kept)))) kept -= 1;
  return kept;
}

/** @returns a text of at most so many letters, with dots where something is left out. */
export function shortText(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, keptLength(text, letters))}…`;
}

/** @returns the same of a text in a cell, as a live expression; it is cut where its present text is cut best. */
export function shortTextFormula(reference: string, present: string, letters: number): string {
  const kept = present.length <= letters ? letters - 1 : keptLength(present, letters);
  return `IF(LEN(${reference})>${letters},LEFT(${reference},${kept})&"…",${reference})`;
}
