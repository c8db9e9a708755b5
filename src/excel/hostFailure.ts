import type { HostCode } from '../core/wording/failureSentence';
import type { HostFailure, Outcome } from './reviewHost';

/**
 * Excel's error codes that are expected in use, by what a person can do about them. Numbers are those of
 * the transport, words those of the Excel API.
 */
const CODES: Readonly<Record<string, HostCode>> = {
  5004: 'cell-edit-mode',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  7000: 'access-denied',
  AccessDenied: 'access-denied',
  5103: 'too-large',
  5104: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  5102: 'busy',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  5016: 'dialog-open',
  5012: 'session-lost',
  ItemNotFound: 'item-not-found',
  ApiNotFound: 'unsupported',
};

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

function failureOf(error: unknown): HostFailure {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const code = CODES[error.code];
  if (code) return { code };
  if (error.code === 'GeneralException') return { code: 'general', message: error.message };
  throw error;
}
