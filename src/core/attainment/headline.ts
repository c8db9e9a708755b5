import { STATUSES, type Assessment, type Headline, type Status } from '../model/assessment';
import type { Indicator } from '../model/indicator';
import type { Thresholds } from '../model/settings';
import { weightedScore } from './weightedScore';

type Pair = readonly [Indicator, Assessment];

/**
 * "X of N targets met or exceeded" over one table's indicators. N is every counted indicator with a target,
 * also one without data or to be confirmed; sub-rows and totals are left out of everything.
 * @param assessments one for each indicator, in the same order
 * @throws RangeError if there are not as many assessments as indicators: a bug of the caller
 */
export function headlineOf(
  indicators: readonly Indicator[],
  assessments: readonly Assessment[],
  thresholds: Pick<Thresholds, 'weightCap'>,
): Headline {
  const pairs = pairUp(indicators, assessments).filter(([indicator]) => indicator.counted);
  const all = pairs.map(([, assessment]) => assessment);
  const count = (holds: (each: Assessment) => boolean) => all.filter(holds).length;
  return {
    metOrExceeded: count(isMetOrExceeded),
    counted: count(({ status }) => status !== 'no-target'),
    soFarOnly: count(({ soFar }) => soFar),
    toConfirm: count(({ status, toConfirm }) => toConfirm || status === 'to-confirm'),
    byStatus: countByStatus(all),
    weighted: weightedScore(pairs, thresholds.weightCap),
  };
}

const isMetOrExceeded = ({ status }: Assessment): boolean =>
  status === 'met' || status === 'exceeded';

function pairUp(indicators: readonly Indicator[], assessments: readonly Assessment[]): Pair[] {
  if (indicators.length !== assessments.length)
    throw new RangeError(`${indicators.length} indicators, ${assessments.length} assessments`);
  return indicators.flatMap((indicator, i) => {
    const assessment = assessments[i];
    return assessment === undefined ? [] : [[indicator, assessment] as const];
  });
}

function countByStatus(all: readonly Assessment[]): Readonly<Record<Status, number>> {
  const counts = STATUSES.map((status) => [
    status,
    all.filter((each) => each.status === status).length,
  ]);
  return Object.fromEntries(counts) as Record<Status, number>;
}
