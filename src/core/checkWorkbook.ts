import { identifierFor } from './checks/acceptance/identity';
import { separateAccepted } from './checks/acceptance/separateAccepted';
import { checkInputSteps } from './checks/input/checkInput';
import { checkSteps } from './checks/runChecks';
import { locateOwn, ownPartsOf } from './edits/locateOwn';
import type { FindingIdentity } from './model/acceptance';
import type { CheckedFindings } from './model/checkedFindings';
import type { Finding } from './model/finding';
import type { Evaluation } from './model/review';
import type { WorkbookSnapshot } from './model/snapshot';
import { finish, type Steps } from './model/steps';

/** The findings of a workbook, and how to know one again: that is what an acceptance is made of. */
export interface CheckedWorkbook extends CheckedFindings {
  readonly identify: (finding: Finding) => FindingIdentity;
}

/** @returns the findings of a workbook that was read and computed, by sheet, row, column and code. */
export const checkWorkbook = (
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
): CheckedWorkbook => finish(checkingSteps(snapshot, evaluation));

/** The steps of `checkWorkbook`, for a shell that pauses between them. */
export function* checkingSteps(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
): Steps<CheckedWorkbook> {
  const own = ownPartsOf(locateOwn(snapshot));
  const input = yield* checkInputSteps(snapshot, own, evaluation);
  const findings = yield* checkSteps(input);
  yield;
  const identify = identifierFor(input);
  return { ...separateAccepted(findings, evaluation.acceptances, identify), identify };
}
