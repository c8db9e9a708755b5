import type { CheckInput } from './checkInput';
import type { AssessedIndicator } from './typedTables';

/** @returns each indicator with what was computed for it, in the reading's order. */
export const assessed = ({ reading, assessments }: CheckInput): readonly AssessedIndicator[] =>
  reading.indicators.map((indicator, index) => ({ indicator, assessment: assessments[index]! }));
