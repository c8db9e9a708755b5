import { DOTS } from '../prose/keyedText';
import type { CompositionInput } from '../composition';
import type { WordKey } from '../../wording/words';
import { dateParts } from '../../model/day';

/** @returns a text that was given, or dots with a word about what is to be filled in. */
export function givenOr(
  { words }: CompositionInput,
  given: string | undefined,
  blank: Extract<WordKey, `blank.${string}`>,
): string {
  return given?.trim() ? given.trim() : `${DOTS}${DOTS} (${words(blank)})`;
}

/** @returns the year of the review date, with what is added for the calendar; dots without a date. */
export function yearOf({ evaluation }: CompositionInput, added = 0): string {
  const { reviewDate } = evaluation;
  return reviewDate === null ? DOTS : String(dateParts(reviewDate).year + added);
}
