import type { Failure } from '../../src/core/wording/failureSentence';
import type { Fault } from '../../src/preview/node';

/** A way in which a request fails, and what it comes out as; null: no answer ever comes. */
export interface FaultKind {
  readonly code: Fault['code'];
  readonly outcome: Failure['code'] | null;
}

/** Excel does no part of the request, or stops at an action. */
export const REFUSALS: readonly FaultKind[] = [
  { code: 'InvalidOperationInCellEditMode', outcome: 'cell-edit-mode' },
  { code: 'AccessDenied', outcome: 'access-denied' },
  { code: 'RequestPayloadSizeLimitExceeded', outcome: 'too-large' },
  { code: 'ActivityLimitReached', outcome: 'busy' },
  { code: 'GeneralException', outcome: 'general' },
];

/** The same from the transport, which answers before Excel has seen the request. */
export const TRANSPORT_REFUSALS: readonly FaultKind[] = [
  { code: 5004, outcome: 'cell-edit-mode' },
  { code: 7000, outcome: 'access-denied' },
  { code: 5103, outcome: 'too-large' },
  { code: 5102, outcome: 'busy' },
  { code: 5016, outcome: 'dialog-open' },
];

/** The answer is lost: nothing, a part or all of the request is done. */
export const LOSSES: readonly FaultKind[] = [
  { code: 'Timeout', outcome: 'no-answer' },
  { code: 5012, outcome: 'session-lost' },
  { code: null, outcome: null },
];

/** How many faults there are in a run: each kind at each place of each request. */
export function countFaults(actions: readonly number[]): number {
  const requests = actions.length;
  const places = actions.reduce((sum, each) => sum + each, 0);
  return (
    TRANSPORT_REFUSALS.length * requests +
    // Before each action; before the first is before the request.
    REFUSALS.length * places +
    // Before, after each action, of which the last is the full effect.
    LOSSES.length * (places + requests)
  );
}
