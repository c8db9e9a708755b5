import type { Acceptance } from '../model/acceptance';
import type { Span } from '../model/day';
import type { WorkbookSnapshot } from '../model/snapshot';
import { isEmpty, type Choices } from '../settings/choices';
import { mergeChoices } from '../settings/mergeChoices';
import { readRemembered } from './ownPart';
import { withChoices } from './ownPartXml';

/**
 * @param given choices to be remembered along with a review.
 * @param inForce what the review is written with: the term replaces a remembered one, and of what was accepted
 *   only what there still is to accept stays.
 * @returns the snapshot as it would be if its part remembered them as well. The part is left exactly as it is
 *   where nothing about it changes.
 */
export function rememberIn(
  snapshot: WorkbookSnapshot,
  given: Choices,
  inForce: { readonly term: Span | null; readonly acceptances: readonly Acceptance[] },
): WorkbookSnapshot {
  const { choices } = readRemembered(snapshot.ownPart);
  const remembersTerm = choices.term !== null || given.term !== null;
  const merged = mergeChoices(choices, given);
  const accepted = inForce.acceptances;
  const isOver = accepted.length < merged.accepted.length;
  if (isEmpty(given) && !remembersTerm && !isOver) return snapshot;
  const remembered = { ...merged, accepted, term: remembersTerm ? inForce.term : null };
  return { ...snapshot, ownPart: withChoices(snapshot.ownPart, remembered) };
}
