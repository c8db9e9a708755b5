import type { Span } from '../model/day';
import type { Settings } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { SettingNote } from '../model/table';
import { choicesOf, NO_CHOICES, type Choices } from '../settings/choices';
import { mergeChoices } from '../settings/mergeChoices';
import { liveTerm } from './liveRules';
import { locateOwn, type Located } from './locateOwn';
import { readRemembered } from './ownPart';

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
