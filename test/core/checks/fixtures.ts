import { STATUSES, type Headline, type Status } from '../../../src/core/model/assessment';
import { NOTHING_OWN } from '../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { finish } from '../../../src/core/model/steps';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import type { Check } from '../../../src/core/checks/check';
import { checkInputSteps, type CheckInput } from '../../../src/core/checks/input/checkInput';
import { checkSteps } from '../../../src/core/checks/runChecks';
import type { GridSheet } from '../../support/grid';
import { workbookOf } from '../../support/grid';

export const headline = (metOrExceeded: number, counted: number, toConfirm = 0): Headline => ({
  metOrExceeded,
  counted,
  soFarOnly: 0,
  toConfirm,
  byStatus: Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>,
  weighted: null,
});

/** @returns what checks see of a workbook. */
export function inputOf(sheets: readonly GridSheet[]): CheckInput {
  const snapshot = workbookOf(sheets);
  const evaluation = evaluateWorkbook(snapshot, DEFAULT_SETTINGS);
  return finish(checkInputSteps(snapshot, NOTHING_OWN, evaluation));
}

/** @returns what one check finds, in short: code, place and args. */
export const foundBy = (check: Check, input: CheckInput) =>
  finish(checkSteps(input, [check])).map(({ code, severity, at, args }) => ({
    is: `${code} ${severity} ${at.sheet}!${at.address}`,
    args,
  }));

export const findingsIn = (check: Check, sheets: readonly GridSheet[]) =>
  foundBy(check, inputOf(sheets));
