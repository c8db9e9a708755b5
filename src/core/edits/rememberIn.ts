import type { Span } from '../model/day';
import type { WorkbookSnapshot } from '../model/snapshot';
import { isEmpty, type Choices } from '../settings/choices';
import { mergeChoices } from '../settings/mergeChoices';
import { readRemembered } from './ownPart';
import { withChoices } from './ownPartXml';

/**
 * @param given choices to be remembered along with a review.
 * @param term the one that the review is written with: it replaces a remembered one.
 * @returns the snapshot as it would be if its part remembered them as well. The part is left exactly as it is
 *   where nothing about it changes.
 */
export function rememberIn(
  snapshot: WorkbookSnapshot,
  given: Choices,
  term: Span | null,
): WorkbookSnapshot {
  const { choices } = readRemembered(snapshot.ownPart);
  const remembersTerm = choices.term !== null || given.term !== null;
  if (isEmpty(given) && !remembersTerm) return snapshot;
  const merged = mergeChoices(choices, given);
  const remembered = { ...merged, term: remembersTerm ? term : null };
  return { ...snapshot, ownPart: withChoices(snapshot.ownPart, remembered) };
}
