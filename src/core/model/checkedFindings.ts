import type { Acceptance } from './acceptance';
import type { Finding } from './finding';

/** A finding that a person accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** What the checks found: by sheet, row, column and code. */
export interface CheckedFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}
