import { compile, hasPhrase } from '../words/phrases';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const END = '[.!;:]?$';
const DONE = compile(
  VOCABULARIES.flatMap((v) => v.done),
  '^',
  END,
);
const DONE_FIRST = compile(
  VOCABULARIES.flatMap((v) => v.done),
  '^',
);
const NOT_DONE = compile(
  VOCABULARIES.flatMap((v) => v.notDone),
  '^',
);
const MISSING = compile(
  VOCABULARIES.flatMap((v) => v.concepts.missing ?? []),
  '^',
);
const MISSING_WHOLE = compile(
  VOCABULARIES.flatMap((v) => v.concepts.missing ?? []),
  '^',
  END,
);
const NOTHING = compile(
  VOCABULARIES.flatMap((v) => v.nothing),
  '^',
  END,
);
/** Dashes, dots and stars; `ò` is what the sign of an empty box becomes in another font. */
const PLACEHOLDER = /^(?:[-.\s_/?*]*|ò)$/;

/**
 * @returns whether a folded text says that there is nothing: blank, dashes, dots, or words such as
 * "no data". A longer text that begins so counts too unless it has a number.
 */
export function saysMissing(folded: string): boolean {
  if (PLACEHOLDER.test(folded) || hasPhrase(MISSING_WHOLE, folded)) return true;
  const first = /^[a-z.]{1,4}(?:\s|$)/.test(folded);
  return !first && !/\d/.test(folded) && hasPhrase(MISSING, folded);
}

/**
 * @returns true for a whole phrase that says done, false for not done ("chưa đạt", although "đạt" is
 * inside), null for other words.
 */
export function saysDone(folded: string): boolean | null {
  if (hasPhrase(NOT_DONE, folded)) return false;
  return hasPhrase(DONE, folded) ? true : null;
}

/** @returns whether a folded target text names something to be done, rather than a value. */
export const beginsDone = (folded: string): boolean => hasPhrase(DONE_FIRST, folded);

/** @returns whether a folded target text says no more than that nothing of it should be. */
export const saysNothing = (folded: string): boolean => hasPhrase(NOTHING, folded);
