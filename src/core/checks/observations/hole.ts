import type { Day } from '../../model/day';
import type { DatedPoint, Series } from './series';

/** Periods that nothing was reported for, and the first value after them. */
export interface Hole {
  readonly series: Series;
  /** The first day that is missing. */
  readonly from: Day;
  readonly count: number;
  readonly after: DatedPoint;
}
