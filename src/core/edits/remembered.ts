import type { Span } from '../model/day';
import type { Settings } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { SettingNote } from '../model/table';
import { choicesOf, isEmpty, NO_CHOICES, type Choices } from '../settings/choices';
import { mergeChoices } from '../settings/mergeChoices';
import { liveTerm } from './liveRules';
import { locateOwn, type Located } from './locateOwn';
import { readRemembered, withChoices } from './ownPart';

/** Settings with everything that was chosen before. */
export interface RememberedSettings {
  readonly settings: Settings;
  /** A note for each piece of what the workbook remembers that cannot be understood. */
  readonly notes: readonly SettingNote[];
}

/**
 * Adds what the workbook remembers to what is given.
 * @param settings win over the choices that are given with them, and these over the remembered ones.
 */
export function withRemembered(
  settings: Settings,
  snapshot: WorkbookSnapshot,
  given: Choices = NO_CHOICES,
): RememberedSettings {
  const { choices, notes } = readRemembered(snapshot.ownPart);
  const remembered = { ...choices, term: rememberedTerm(choices.term, snapshot) };
  const chosen = mergeChoices(mergeChoices(remembered, given), choicesOf(settings));
  return { settings: { ...settings, ...chosen }, notes };
}

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

/** A term that a person changed in the annex since it was written there is the later choice. */
function rememberedTerm(term: Span | null, snapshot: WorkbookSnapshot): Span | null {
  if (term === null) return null;
  const located = locateOwn(snapshot);
  return isWritten(liveTerm(snapshot, located), located) ? term : null;
}

function isWritten(live: Span | null, { journal }: Located): boolean {
  const written = journal?.term ?? null;
  return live === null || (live.start === written?.start && live.end === written.end);
}
