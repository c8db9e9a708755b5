import { cellAt } from '../model/cell';
import type { Span } from '../model/day';
import { DEFAULT_THRESHOLDS, type Settings, type Thresholds } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { NameRole } from '../review/names';
import { placeOfName, type Located } from './locateOwn';
import { namesOf } from './namesOf';

/** Settings in which nothing about the thresholds is left open. */
export type ResolvedSettings = Settings & { readonly thresholds: Thresholds };

/**
 * Fills what the settings leave open with the rules that stand in the review's annex, where a person may have
 * changed them. The review date there counts only if a person chose it: one that we wrote ourselves would
 * stay behind the observations that have come since.
 */
export function withLiveRules(
  settings: Settings,
  snapshot: WorkbookSnapshot,
  located: Located,
): ResolvedSettings {
  const live = (role: NameRole): number | undefined => numberOf(snapshot, located, role);
  return {
    ...settings,
    reviewDate: settings.reviewDate ?? chosenDate(located, live('reviewDate')),
    term: settings.term ?? liveTerm(snapshot, located),
    thresholds: {
      weightCap: live('weightCap') ?? DEFAULT_THRESHOLDS.weightCap,
      near: live('near') ?? DEFAULT_THRESHOLDS.near,
      ahead: live('ahead') ?? DEFAULT_THRESHOLDS.ahead,
      onPace: live('onPace') ?? DEFAULT_THRESHOLDS.onPace,
      ...settings.thresholds,
    },
  };
}

/** @returns the term that stands in the annex; null without one, or where it ends before it begins. */
export function liveTerm(snapshot: WorkbookSnapshot, located: Located): Span | null {
  const start = numberOf(snapshot, located, 'termStart');
  const end = numberOf(snapshot, located, 'termEnd');
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
}

/** @returns the review date that stands in the annex. */
export const liveDate = (snapshot: WorkbookSnapshot, located: Located): number | null =>
  numberOf(snapshot, located, 'reviewDate') ?? null;

function chosenDate({ journal }: Located, live: number | undefined): number | null {
  if (!journal || live === undefined) return null;
  const { day, chosen } = journal.reviewDate;
  return chosen || live !== day ? live : null;
}

function numberOf(
  snapshot: WorkbookSnapshot,
  located: Located,
  role: NameRole,
): number | undefined {
  const name = namesOf(snapshot, located)[role];
  const place = located.names.has(name) ? placeOfName(snapshot, name) : null;
  if (!place) return undefined;
  const cell = cellAt(place.sheet, place.area.row, place.area.column);
  return cell.kind === 'number' ? cell.value : undefined;
}
