import { assess } from './attainment/assess';
import { headlineOf } from './attainment/headline';
import { withLiveRules } from './edits/liveRules';
import { locateOwn, ownPartsOf } from './edits/locateOwn';
import { withRemembered } from './edits/remembered';
import type { Assessment, Headline } from './model/assessment';
import type { Day } from './model/day';
import type { Evaluation } from './model/review';
import type { Settings, Thresholds } from './model/settings';
import type { WorkbookSnapshot } from './model/snapshot';
import { finish, mapInSteps, type Steps } from './model/steps';
import type { Reading } from './model/table';
import { readingSteps } from './reading/readWorkbook';
import { NO_CHOICES, type Choices } from './settings/choices';
import { indicatorNotes } from './settings/indicatorNotes';

/** Reads and computes, without checking or planning what to write. What the workbook remembers is in force. */
export const evaluateWorkbook = (
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices = NO_CHOICES,
): Evaluation => finish(evaluationSteps(snapshot, settings, given));

/** The steps of `evaluateWorkbook`, for a shell that pauses between them so that a pane stays responsive. */
export function* evaluationSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices = NO_CHOICES,
): Steps<Evaluation> {
  const located = locateOwn(snapshot);
  const remembered = withRemembered(settings, snapshot, given);
  const resolved = withLiveRules(remembered.settings, snapshot, located);
  const read = yield* readingSteps(snapshot, resolved, ownPartsOf(located));
  const unfitting = indicatorNotes(resolved, read.indicators);
  const settingNotes = [...remembered.notes, ...read.settingNotes, ...unfitting];
  const reading = { ...read, settingNotes };
  const reviewDate = resolved.reviewDate ?? latestDate(reading);
  const { term, thresholds } = resolved;
  yield;
  const assessments = yield* mapInSteps(
    reading.indicators,
    (indicator) => assess(indicator, { reviewDate, term }, thresholds),
    ({ observations }) => 1 + observations.length,
  );
  yield;
  const headlines = headlinesOf(reading, assessments, thresholds);
  const mainTable = chooseMainTable(reading, headlines);
  return {
    reading,
    reviewDate,
    reviewDateChosen: resolved.reviewDate !== null,
    term,
    thresholds,
    assessments,
    headlines,
    mainTable,
    acceptances: resolved.accepted,
    presentation: resolved.presentation,
  };
}

/** The headline of each table; null for a table without targets. */
function headlinesOf(
  { tables, indicators }: Reading,
  assessments: readonly Assessment[],
  thresholds: Thresholds,
): readonly (Headline | null)[] {
  const rows = tables.map((): number[] => []);
  indicators.forEach(({ table }, at) => rows[table]?.push(at));
  return tables.map(({ role }, index) => {
    const here = rows[index] ?? [];
    if (role === 'achievements') return null;
    return headlineOf(
      here.map((at) => indicators[at]!),
      here.map((at) => assessments[at]!),
      thresholds,
    );
  });
}

/** The latest day, or end of a period, that an observation is for; null when none is dated. */
function latestDate({ indicators }: Reading): Day | null {
  let latest: Day | null = null;
  for (const { observations } of indicators) {
    for (const { when, amount, numerator } of observations) {
      const isReported = amount.kind !== 'missing' || numerator !== undefined;
      if (when && isReported && (latest === null || when.end > latest)) latest = when.end;
    }
  }
  return latest;
}

/**
 * The table that a person chose; else the one whose number of indicators a stated headline gives as its
 * denominator, else the largest.
 */
function chooseMainTable(
  { statedHeadlines, tables }: Reading,
  headlines: readonly (Headline | null)[],
): number | null {
  const chosen = tables.findIndex(({ isMain }, index) => isMain && headlines[index] !== null);
  if (chosen >= 0) return chosen;
  const stated = new Set(statedHeadlines.map(({ of }) => of));
  const candidates = headlines.flatMap((headline, index) =>
    headline && headline.counted > 0 ? [{ index, counted: headline.counted }] : [],
  );
  const matching = candidates.filter(({ counted }) => stated.has(counted));
  const [first, ...others] = matching.length > 0 ? matching : candidates;
  if (!first) return null;
  return others.reduce((best, one) => (one.counted > best.counted ? one : best), first).index;
}
