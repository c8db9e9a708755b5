import { STATUSES, type Assessment, type Headline, type Status } from '../core/model/assessment';
import type { Indicator } from '../core/model/indicator';
import type { Evaluation } from '../core/model/review';
import { statusKey } from '../core/wording/statusKey';
import type { CommonKey } from '../core/wording/en';

/** One indicator with what was computed for it. */
export interface Assessed {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** How many counted indicators have one status word. */
export interface TallyEntry {
  readonly status: Status;
  readonly word: CommonKey;
  readonly count: number;
}

/** @returns the headline of the main table, or null where no table has targets. */
export function mainHeadline(evaluation: Evaluation): Headline | null {
  return evaluation.mainTable === null
    ? null
    : (evaluation.headlines[evaluation.mainTable] ?? null);
}

/** @returns every indicator with its assessment, in the order of the workbook. */
export function assessedOf(evaluation: Evaluation): readonly Assessed[] {
  return evaluation.reading.indicators.map((indicator, index) => {
    const assessment = evaluation.assessments[index];
    if (!assessment) throw new RangeError(`indicator ${index} has no assessment`);
    return { indicator, assessment };
  });
}

/**
 * @returns the indicators behind the headline by status word, best first; words that nobody has are left
 *   out. Indicators without a target and sub-rows are not part of "X of N".
 */
export function tallyOf(evaluation: Evaluation): readonly TallyEntry[] {
  const counted = assessedOf(evaluation)
    .filter(({ indicator }) => indicator.table === evaluation.mainTable && indicator.counted)
    .map(({ assessment }) => assessment)
    .filter(({ status }) => status !== 'no-target');
  return STATUSES.flatMap((status) => byWord(counted, status));
}

function byWord(assessments: readonly Assessment[], status: Status): readonly TallyEntry[] {
  const counts = new Map<CommonKey, number>();
  for (const assessment of assessments.filter((each) => each.status === status)) {
    const word = statusKey(assessment);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ status, word, count }));
}
