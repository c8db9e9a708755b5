import type { Assessment } from '../model/assessment';
import type { Indicator, ReviewTime } from '../model/indicator';
import type { Thresholds } from '../model/settings';
import { achievedOf } from './achieved';
import { isFlow } from './due';
import { gapOf } from './gap';
import { hasEnded } from './horizon';
import { paceOf } from './pace';
import { ratioOf } from './ratio';
import { perMonthOf, projectionOf, stillNeededOf } from './remaining';
import { boundsOf } from './statusAt';
import { judge, type Judgement } from './statusOf';

/**
 * Computes everything about one indicator at the review date. Pure; never throws for what a workbook or a
 * setting may hold: a horizon whose end is not after its start gives no pace (see `checkTerm`).
 */
export function assess(indicator: Indicator, time: ReviewTime, thresholds: Thresholds): Assessment {
  const achieved = achievedOf(indicator, time);
  const ratio = ratioOf(indicator, achieved);
  const stillNeeded = stillNeededOf(indicator, achieved);
  const bounds = indicator.target === null ? null : boundsOf(indicator.target);
  const ended = hasEnded(indicator, time);
  const { near } = thresholds;
  const judged = judge(indicator.target, achieved, { ...indicator, near });
  return {
    achieved,
    attainment: ratio.share,
    notComputable: ratio.reason,
    ...markSoFar(indicator, judged, ended),
    ended,
    gap: gapOf(achieved, bounds),
    pace: paceOf(indicator, achieved, time, thresholds),
    projection: projectionOf(indicator, achieved, time),
    stillNeeded,
    perMonth: perMonthOf(indicator, stillNeeded, time),
  };
}

/**
 * A flow under a ceiling is not safe before its horizon has ended, or while no horizon is known: it is met so
 * far only, and not exceeded whatever the setting says.
 */
function markSoFar(indicator: Indicator, judged: Judgement, ended: boolean) {
  const isSafe =
    ended || indicator.target?.comparator !== 'atMost' || !isFlow(indicator.accumulation);
  const satisfied = judged.status === 'met' || judged.status === 'exceeded';
  if (isSafe || !satisfied) return { ...judged, soFar: false };
  return { ...judged, status: 'met' as const, soFar: true };
}
