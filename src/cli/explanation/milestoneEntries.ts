import { cellA1 } from '../../core/model/address';
import type { Indicator, Milestone } from '../../core/model/indicator';
import type { TableColumn } from '../../core/model/table';
import { spanText } from '../../core/wording/explaining/spanText';
import type { ValuePrint } from '../../core/wording/explaining/targetText';
import { asRead, cellText } from './cellText';
import type { Entry } from './layout';
import type { Teller } from './teller';

/** @returns the row's targets for periods and branches, each cell beside what it was read as. */
export function milestoneEntries(
  indicator: Indicator,
  teller: Teller,
  print: ValuePrint,
): readonly Entry[] {
  const { words, evaluation } = teller;
  const columns = partColumns(evaluation.reading.tables[indicator.table]!.columns);
  const fromCells = columns.flatMap((column) => cellEntry(column, indicator, teller, print));
  const inColumns = new Set(columns.map(({ when }) => when?.end));
  const others = indicator.milestones.filter(({ span }) => !inColumns.has(span.end));
  const entries = [...fromCells, ...others.map((one) => milestoneText(one, teller, print))];
  const manner = words(indicator.milestonesPerPeriod ? 'explain.perPeriod' : 'explain.levels');
  return [...entries, ...(indicator.milestones.length > 0 ? [manner] : [])].map((text, at) => ({
    label: at === 0 ? words('columnRole.milestone') : '',
    text,
  }));
}

/** Several columns of targets are those of periods or branches. */
function partColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const milestones = columns.filter(({ role }) => role === 'milestone');
  return targets.length > 1 ? targets : milestones;
}

function cellEntry(
  { column, when, branch }: TableColumn,
  { table, row, milestones }: Indicator,
  { evaluation, words, figures, cellOf }: Teller,
  print: ValuePrint,
): readonly string[] {
  const address = cellA1(row, column);
  const { sheet } = evaluation.reading.tables[table]!;
  const source = cellText(cellOf({ sheet: sheet.name, address }), figures);
  if (source === '') return [];
  const read = milestones.find(({ span }) => span.start === when?.start && span.end === when.end);
  const facts = [
    read ? asRead(source, print(read.value)) : source,
    when && words('explain.period', { period: spanText(when, figures) }),
    branch !== null && words('explain.branch', { branch }),
  ].filter((fact) => typeof fact === 'string');
  return [`${address}: ${facts.join(', ')}`];
}

const milestoneText = (
  { span, value }: Milestone,
  { words, figures }: Teller,
  print: ValuePrint,
): string => `${print(value)}, ${words('explain.period', { period: spanText(span, figures) })}`;
