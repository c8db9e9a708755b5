import { columnLetters } from '../../../src/core/model/address';
import type { Indicator } from '../../../src/core/model/indicator';
import type { FoundTable, Reading, TableColumn } from '../../../src/core/model/table';
import { shortHorizon, shortNumber, shortSpan } from './shortForms';

const stated = (text: string | null): string => text ?? 'none';
const numbered = (value: number | null): string => (value === null ? 'none' : shortNumber(value));

/** What fixtures may state of a column. */
export const COLUMN_FACTS: Readonly<Record<string, (column: TableColumn) => string>> = {
  header: ({ header }) => header,
  when: ({ when }) => (when ? shortSpan(when) : 'none'),
  order: ({ order }) => String(order ?? 'none'),
  branch: ({ branch }) => stated(branch),
  total: ({ isTotal }) => (isTotal ? 'yes' : 'no'),
  percent: ({ percent }) => (percent ? 'yes' : 'no'),
  reason: ({ reason }) => reason.rule,
};

const joinOf = ({ join }: FoundTable): string =>
  join ? `${join.by} ${join.matched}/${join.of}` : 'none';

/** What fixtures may state of a table. */
export const TABLE_FACTS: Readonly<Record<string, (table: FoundTable) => string>> = {
  horizon: ({ horizon }) => shortHorizon(horizon),
  join: joinOf,
  main: ({ isMain }) => (isMain ? 'yes' : 'no'),
  'hidden-rows': ({ hidden }) => hidden.rows.map((row) => row + 1).join(' '),
  'hidden-columns': ({ hidden }) => hidden.columns.map(columnLetters).join(' '),
  'header-row': ({ headerRow }) => String(headerRow + 1),
  'first-row': ({ firstRow }) => String(firstRow + 1),
  excel: ({ excelTable }) => stated(excelTable?.name ?? null),
};

function attainmentOf({ stated: { attainment } }: Indicator): string {
  return attainment ? `${(attainment.share * 100).toFixed(attainment.digits)}%` : 'none';
}

const milestonesOf = ({ milestones }: Indicator): string =>
  milestones.length === 0
    ? 'none'
    : milestones.map(({ value, span }) => `${shortNumber(value)} @${shortSpan(span)}`).join(', ');

/** What fixtures may state of an indicator besides its name, target and observations. */
export const INDICATOR_FACTS: Readonly<
  Record<string, (indicator: Indicator, all: Reading) => string>
> = {
  code: ({ code }) => stated(code),
  unit: ({ unit }) => stated(unit),
  group: ({ group }) => stated(group),
  baseline: ({ baseline }) => numbered(baseline),
  weight: ({ weight }) => numbered(weight),
  responsible: ({ responsible }) => stated(responsible),
  remark: ({ remark }) => stated(remark),
  accumulation: ({ accumulation }) => accumulation,
  because: ({ accumulationReason }) => accumulationReason,
  kind: ({ kind }) => kind,
  parent: ({ parent }, { indicators }) =>
    stated(indicators.find(({ key }) => key === parent)?.name ?? null),
  horizon: ({ horizon }) => shortHorizon(horizon),
  milestones: milestonesOf,
  'per-period': ({ milestonesPerPeriod }) => (milestonesPerPeriod ? 'yes' : 'no'),
  attainment: attainmentOf,
  status: ({ stated: { status } }) => stated(status?.text ?? null),
  row: ({ row }) => String(row + 1),
};
