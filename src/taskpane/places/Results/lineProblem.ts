import type { Thresholds } from '../../../core/model/settings';
import type { ResultsKey } from '../../../core/wording/places/results/en';

/** @returns why lines cannot be taken, or null: the near line is 100 % at most, and ahead is no less than on pace. */
export function lineProblem({ near, ahead, onPace }: Thresholds): ResultsKey | null {
  if (near > 1) return 'results.nearTooHigh';
  return ahead < onPace ? 'results.aheadTooLow' : null;
}
