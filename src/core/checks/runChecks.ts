import type { Finding } from '../model/finding';
import type { Steps } from '../model/steps';
import { ARITHMETIC_CHECKS } from './arithmetic/arithmetic';
import type { Check, Found } from './check';
import { FORMULA_CHECKS } from './formulas/formulas';
import { IDENTITY_CHECKS } from './identity/identity';
import type { CheckInput } from './input/checkInput';
import { OBSERVATION_CHECKS } from './observations/observations';
import { inOrder } from './order';
import { SEVERITIES } from './severities';
import { SHARING_CHECKS } from './sharing/sharing';
import { STRUCTURE_CHECKS } from './structure/structure';
import { VALUE_CHECKS } from './values/values';

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  ...STRUCTURE_CHECKS,
  ...IDENTITY_CHECKS,
  ...VALUE_CHECKS,
  ...OBSERVATION_CHECKS,
  ...ARITHMETIC_CHECKS,
  ...FORMULA_CHECKS,
  ...SHARING_CHECKS,
];

/** The kind of error only: its message could quote the workbook. */
const failed = (check: Check, error: unknown, { snapshot }: CheckInput): Found => ({
  code: 'check-failed',
  at: { sheet: snapshot.sheets[0]?.name ?? '', address: 'A1' },
  args: { check: check.code, error: error instanceof Error ? error.name : typeof error },
});

function runOne(check: Check, input: CheckInput): readonly Found[] {
  try {
    return check.run(input);
  } catch (error) {
    return [failed(check, error, input)];
  }
}

const withSeverity = (found: Found): Finding =>
  ({ ...found, severity: found.severity ?? SEVERITIES[found.code] }) as Finding;

/**
 * Runs the checks. One that throws is reported as `check-failed` and the others go on.
 * @returns the findings by sheet, row, column and code
 */
export function* checkSteps(
  input: CheckInput,
  checks: readonly Check[] = CHECKS,
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    yield;
    for (const found of runOne(check, input)) findings.push(withSeverity(found));
  }
  return inOrder(findings, input.snapshot);
}
