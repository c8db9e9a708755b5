import { TooManyCells } from './tooManyCells';
import type { PlanProblem } from '../core/model/problem';
import type { HostCode } from '../core/wording/failureSentence';
import { Cancelled } from './readingWatch';
import type { HostFailure, Outcome } from './reviewHost';

/**
 * Excel's error codes that are expected in use, by what a person can do about them. The client library
 * turns the numbers of the transport (5004, 5012 …) into these words before anybody sees them.
 */
const CODES: Readonly<Record<string, HostCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'no-answer',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  InvalidOrTimedOutSession: 'session-lost',
  ConnectionFailure: 'session-lost',
  ItemNotFound: 'item-not-found',
  ApiNotFound: 'unsupported',
};

/** Refusals that Excel itself explains best: its message is shown. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'GeneralException',
  // Another workbook has the focus: adding a sheet is refused then.
  'InactiveWorkbook',
]);

/**
 * Awaits a step against Excel.
 * @returns its value, or the failure as a value where Excel refused.
 * @throws everything else: an error that does not come from Excel is a bug, and so is a request that
 *   Excel did not understand (InvalidArgument, PropertyNotLoaded).
 */
export async function outcomeOf<T>(step: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await step };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/**
 * Awaits a step that writes.
 * @returns as `outcomeOf`; a failure says that something may be written.
 */
export async function outcomeOfWriting<T>(step: Promise<T>): Promise<Outcome<T>> {
  const outcome = await outcomeOf(step);
  if (outcome.ok || isPlanProblem(outcome.failure)) return outcome;
  return { ok: false, failure: { ...outcome.failure, begun: true } };
}

/** Found before anything is written. */
const isPlanProblem = (failure: HostFailure): failure is PlanProblem =>
  PLAN_PROBLEMS.has(failure.code);

const PLAN_PROBLEMS: ReadonlySet<string> = new Set<PlanProblem['code']>([
  'no-room',
  'protected',
  'structure-protected',
  'changed-meanwhile',
]);

function failureOf(error: unknown): HostFailure {
  if (error instanceof TooManyCells) return { code: 'too-large' };
  if (error instanceof Cancelled) return { code: 'cancelled' };
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const code = CODES[error.code];
  if (code) return { code };
  if (EXPLAINED.has(error.code)) return { code: 'general', message: error.message };
  throw error;
}
