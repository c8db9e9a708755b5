import type { Finding } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';
import { achievementWithoutTarget } from './achievementWithoutTarget';
import type { Check, CheckInput } from './check';
import { missingLabel } from './missingLabel';
import { numberAsText } from './numberAsText';
import { inOrder } from './order';
import { statedAttainmentDiffers } from './statedAttainmentDiffers';
import { statedHeadlineDiffers } from './statedHeadlineDiffers';

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  missingLabel,
  numberAsText,
  achievementWithoutTarget,
  statedAttainmentDiffers,
  statedHeadlineDiffers,
];

/** The kind of error only: its message could quote the workbook. */
const failed = (check: Check, error: unknown, { sheets }: WorkbookSnapshot): Finding => ({
  code: 'check-failed',
  severity: 'warning',
  at: { sheet: sheets[0]?.name ?? '', address: 'A1' },
  args: { check: check.code, error: error instanceof Error ? error.name : typeof error },
});

function runOne(check: Check, input: CheckInput): readonly Finding[] {
  try {
    return check.run(input);
  } catch (error) {
    return [failed(check, error, input.snapshot)];
  }
}

/**
 * Runs the checks. One that throws is reported as `check-failed` (args: `check`, its code; `error`, the
 * kind of error) and the others go on.
 * @returns the findings by sheet, row, column and code
 */
export function runChecks(
  input: CheckInput,
  checks: readonly Check[] = CHECKS,
): readonly Finding[] {
  return inOrder(
    checks.flatMap((check) => runOne(check, input)),
    input.snapshot,
  );
}
