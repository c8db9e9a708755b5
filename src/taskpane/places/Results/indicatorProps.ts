import type { Evaluation } from '../../../core/model/review';
import type { Assessed } from '../../tally';

/** What a component shows that is about one indicator. */
export interface IndicatorProps {
  readonly assessed: Assessed;
  readonly evaluation: Evaluation;
}
