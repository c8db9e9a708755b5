import { afterFreezing } from './edits/afterFreezing';
import { describePlan } from './edits/describePlan';
import { planFreezing } from './edits/planFreezing';
import type { PlanDescription } from './model/planDescription';
import type { PlanProblem } from './model/problem';
import type { Settings } from './model/settings';
import type { WorkbookSnapshot } from './model/snapshot';
import type { Steps } from './model/steps';
import { reviewSteps, writingOf, type Reviewed } from './reviewWorkbook';
import type { Choices } from './settings/choices';
import { figuresOf } from './wording/numbers';

/** What would be written, or what forbids it. */
export type WritingAhead =
  { readonly description: PlanDescription } | { readonly problems: readonly PlanProblem[] };

/**
 * Says beforehand what a run would write. Nothing is written.
 * @param reviewed what reading and checking the workbook gave with these settings and choices.
 * @param anew whether the review that is there would be frozen and a new one begun.
 */
export function* aheadSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices,
  reviewed: Reviewed,
  anew: boolean,
): Steps<WritingAhead & Reviewed> {
  yield;
  const { writing, evaluation, findings } = writingOf(snapshot, given, reviewed);
  if ('problems' in writing) return { problems: writing.problems, evaluation, findings };
  const figures = figuresOf(evaluation.reading.culture);
  const freezing = anew ? planFreezing(snapshot, figures) : null;
  if (!freezing) return { description: describePlan(writing.plan, snapshot), evaluation, findings };
  const frozen = afterFreezing(snapshot, freezing);
  const next = yield* reviewSteps(frozen, settings, given);
  if ('problems' in next.writing) return { ...next, problems: next.writing.problems };
  return { ...next, description: describePlan(next.writing.plan, frozen, freezing.sheets) };
}
