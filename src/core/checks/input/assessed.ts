import { perInput } from './perInput';
import type { AssessedIndicator } from './typedTables';

/** @returns each indicator with what was computed for it, in the reading's order. */
export const assessed = perInput(({ reading, assessments }): readonly AssessedIndicator[] =>
  reading.indicators.map((indicator, index) => ({ indicator, assessment: assessments[index]! })),
);
