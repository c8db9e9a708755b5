import { planEdits } from './edits/planEdits';
import type { Plan } from './edits/plan';
import { rememberIn } from './edits/remembered';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { PlanProblem } from './model/problem';
import type { Evaluation } from './model/review';
import type { Settings } from './model/settings';
import type { WorkbookSnapshot } from './model/snapshot';
import { NO_CHOICES, type Choices } from './settings/choices';

export interface WorkbookReview {
  readonly evaluation: Evaluation;
  /** What would be written, or what forbids it. */
  readonly writing: { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };
}

/**
 * The whole way in one function: reads, checks, computes, composes and plans. Pure: the same snapshot and
 * settings always give the same result, and nothing is written.
 * @param given choices that the workbook is to remember along with the review.
 */
export function reviewWorkbook(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices = NO_CHOICES,
): WorkbookReview {
  const evaluation = evaluateWorkbook(snapshot, settings, given);
  const remembering = rememberIn(snapshot, given, evaluation.term);
  return { evaluation, writing: planEdits(remembering, evaluation) };
}
