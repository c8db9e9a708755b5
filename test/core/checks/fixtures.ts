import type { Amount, Indicator } from '../../../src/core/model/indicator';
import type { Assessment, Headline, Status } from '../../../src/core/model/assessment';
import { STATUSES } from '../../../src/core/model/assessment';
import { NOTHING_OWN } from '../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { readWorkbook } from '../../../src/core/reading/readWorkbook';
import type { CheckInput } from '../../../src/core/checks/check';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { GridSheet } from '../../support/grid';
import { workbookOf } from '../../support/grid';

/** An assessment with nothing but an achieved amount and a ratio, which is all that checks look at. */
export const assessment = (achieved: Amount, attainment: number | null): Assessment => ({
  achieved,
  attainment,
  notComputable: attainment === null ? 'text' : null,
  status: 'met',
  toConfirm: false,
  soFar: false,
  ended: false,
  gap: null,
  pace: null,
  projection: null,
  stillNeeded: null,
  perMonth: null,
});

/** The last amount against the first bound: enough where a row has one achievement. */
function assessRow({ observations, target }: Indicator): Assessment {
  const achieved = observations.at(-1)?.amount ?? { kind: 'missing' as const };
  const bound = target?.low ?? target?.high ?? null;
  const ratio = achieved.kind === 'number' && bound ? achieved.value / bound : null;
  return assessment(
    achieved,
    target?.comparator === 'atMost' && ratio !== null ? 2 - ratio : ratio,
  );
}

export const headline = (metOrExceeded: number, counted: number, toConfirm = 0): Headline => ({
  metOrExceeded,
  counted,
  soFarOnly: 0,
  toConfirm,
  byStatus: Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>,
  weighted: null,
});

/** @returns what checks see of a workbook. */
export function inputOf(sheets: readonly GridSheet[], main: Headline | null = null): CheckInput {
  const snapshot = workbookOf(sheets);
  const reading = readWorkbook(snapshot, DEFAULT_SETTINGS, NOTHING_OWN);
  return {
    snapshot,
    reading,
    assessments: reading.indicators.map(assessRow),
    headlines: reading.tables.map((_, index) => (index === 0 ? main : null)),
    mainTable: main ? 0 : null,
  };
}

/** @returns the findings of a workbook in short: code, place and args. */
export const findingsIn = (sheets: readonly GridSheet[], main: Headline | null = null) =>
  runChecks(inputOf(sheets, main)).map(({ code, severity, at, args }) => ({
    is: `${code} ${severity} ${at.sheet}!${at.address}`,
    args,
  }));
