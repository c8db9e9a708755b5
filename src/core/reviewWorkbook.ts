import { assess } from './attainment/assess';
import { headlineOf } from './attainment/headline';
import { runChecks } from './checks/runChecks';
import { withLiveRules } from './edits/liveRules';
import { locateOwn, ownPartsOf } from './edits/locateOwn';
import { planEdits } from './edits/planEdits';
import type { Plan } from './edits/plan';
import type { Headline } from './model/assessment';
import type { Day } from './model/day';
import type { PlanProblem } from './model/problem';
import type { Evaluation } from './model/review';
import type { Settings } from './model/settings';
import type { WorkbookSnapshot } from './model/snapshot';
import type { Reading } from './model/table';
import { readWorkbook } from './reading/readWorkbook';

export interface WorkbookReview {
  readonly evaluation: Evaluation;
  /** What would be written, or what forbids it. */
  readonly writing: { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };
}

/**
 * The whole way in one function: reads, checks, computes, composes and plans. Pure: the same snapshot and
 * settings always give the same result, and nothing is written.
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, settings: Settings): WorkbookReview {
  const evaluation = evaluateWorkbook(snapshot, settings);
  return { evaluation, writing: planEdits(snapshot, evaluation) };
}

/** Reads, computes and checks, without planning what to write. */
export function evaluateWorkbook(snapshot: WorkbookSnapshot, settings: Settings): Evaluation {
  const located = locateOwn(snapshot);
  const resolved = withLiveRules(settings, snapshot, located);
  const reading = readWorkbook(snapshot, resolved, ownPartsOf(located));
  const reviewDate = resolved.reviewDate ?? latestDate(reading);
  const { term, thresholds } = resolved;
  const assessments = reading.indicators.map((indicator) =>
    assess(indicator, { reviewDate, term }, thresholds),
  );
  const headlines = reading.tables.map((table, index): Headline | null => {
    if (table.role === 'achievements') return null;
    const here = reading.indicators.flatMap((indicator, at) =>
      indicator.table === index ? [at] : [],
    );
    return headlineOf(
      here.map((at) => reading.indicators[at]!),
      here.map((at) => assessments[at]!),
      thresholds,
    );
  });
  const mainTable = chooseMainTable(reading, headlines);
  const findings = runChecks({ snapshot, reading, assessments, headlines, mainTable });
  return {
    reading,
    reviewDate,
    reviewDateChosen: resolved.reviewDate !== null,
    term,
    thresholds,
    assessments,
    headlines,
    mainTable,
    findings,
  };
}

/** The latest day, or end of a period, that an observation is for; null when none is dated. */
function latestDate({ indicators }: Reading): Day | null {
  let latest: Day | null = null;
  for (const { observations } of indicators) {
    for (const { when } of observations) {
      if (when && (latest === null || when.end > latest)) latest = when.end;
    }
  }
  return latest;
}

/** The table whose number of indicators a stated headline gives as its denominator, else the largest. */
function chooseMainTable(
  { statedHeadlines }: Reading,
  headlines: readonly (Headline | null)[],
): number | null {
  const stated = new Set(statedHeadlines.map(({ of }) => of));
  const candidates = headlines.flatMap((headline, index) =>
    headline && headline.counted > 0 ? [{ index, counted: headline.counted }] : [],
  );
  const matching = candidates.filter(({ counted }) => stated.has(counted));
  const [first, ...others] = matching.length > 0 ? matching : candidates;
  if (!first) return null;
  return others.reduce((best, one) => (one.counted > best.counted ? one : best), first).index;
}
