import { checkingSteps, type CheckedWorkbook } from './checkWorkbook';
import { planEdits } from './edits/planEdits';
import type { Plan } from './edits/plan';
import { rememberIn } from './edits/rememberIn';
import { NOTHING_TYPED, type Typed } from './edits/typed';
import { evaluationSteps } from './evaluateWorkbook';
import type { PlanProblem } from './model/problem';
import type { Evaluation } from './model/review';
import type { Settings } from './model/settings';
import type { WorkbookSnapshot } from './model/snapshot';
import { finish, type Steps } from './model/steps';
import { NO_CHOICES, type Choices } from './settings/choices';

/** What reading and checking a workbook gave. */
export interface Reviewed {
  readonly evaluation: Evaluation;
  readonly findings: CheckedWorkbook;
}

export interface WorkbookReview extends Reviewed {
  /** What would be written, or what forbids it. */
  readonly writing: { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };
}

/**
 * The whole way in one function: reads, checks, computes, composes and plans. Pure: the same snapshot and
 * settings always give the same result, and nothing is written.
 * @param given choices that the workbook is to remember along with the review.
 */
export const reviewWorkbook = (
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices = NO_CHOICES,
): WorkbookReview => finish(reviewSteps(snapshot, settings, given));

/**
 * The steps of `reviewWorkbook`, for a shell that pauses between them.
 * @param typed remarks that a person typed into an annex that was half-written.
 */
export function* reviewSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices = NO_CHOICES,
  typed: Typed = NOTHING_TYPED,
): Steps<WorkbookReview> {
  const evaluation = yield* evaluationSteps(snapshot, settings, given);
  const findings = yield* checkingSteps(snapshot, evaluation);
  yield;
  return writingOf(snapshot, given, { evaluation, findings }, typed);
}

/** @returns a workbook that was read and checked, with what would be written into it. */
export function writingOf(
  snapshot: WorkbookSnapshot,
  given: Choices,
  { evaluation, findings }: Reviewed,
  typed: Typed = NOTHING_TYPED,
): WorkbookReview {
  const acceptances = [...new Set(findings.accepted.map(({ acceptance }) => acceptance))];
  const remembering = rememberIn(snapshot, given, { term: evaluation.term, acceptances });
  return { evaluation, findings, writing: planEdits(remembering, evaluation, findings, typed) };
}
