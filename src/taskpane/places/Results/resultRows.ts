import { STATUSES, type Status } from '../../../core/model/assessment';
import type { Evaluation } from '../../../core/model/review';
import type { CommonKey } from '../../../core/wording/en';
import { statusKey } from '../../../core/wording/statusKey';
import type { ListRow } from '../../components/LongList/rows';
import type { Assessed } from '../../tally';

/** By what indicators stand together. */
export const GROUPINGS = ['workbook', 'responsible', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a group has in common. */
export type GroupName =
  /** A section of the main table, or who is responsible. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status; readonly word: CommonKey }
  /** `table` is its index; `section` is null outside of sections. */
  | {
      readonly kind: 'other-table';
      readonly table: number;
      readonly sheet: string;
      readonly section: string | null;
    }
  | { readonly kind: 'unsaid'; readonly what: 'section' | 'unit' };

export interface GroupRow extends ListRow {
  readonly kind: 'group';
  readonly name: GroupName;
  readonly members: number;
  /** Of those that count in a headline. */
  readonly met: number;
  readonly counted: number;
}

export interface ResultRowOfIndicator extends ListRow {
  readonly kind: 'indicator';
  readonly assessed: Assessed;
  readonly isOpen: boolean;
}

export type ResultRow = GroupRow | ResultRowOfIndicator;

const HEADING_HEIGHT = 44;
const ROW_HEIGHT = 76;

/**
 * @param shown the indicators that are shown, in the order of the workbook.
 * @param opened keys of those that are unfolded.
 * @returns the lines of the list.
 */
export function resultRows(
  shown: readonly Assessed[],
  evaluation: Evaluation,
  grouping: Grouping,
  opened: ReadonlySet<string>,
): readonly ResultRow[] {
  const groups = new Map<string, { readonly name: GroupName; readonly members: Assessed[] }>();
  for (const assessed of shown) {
    const name = groupOf(assessed, evaluation, grouping);
    const key = JSON.stringify(name);
    const group = groups.get(key);
    if (group) group.members.push(assessed);
    else groups.set(key, { name, members: [assessed] });
  }
  const ordered = [...groups].sort(
    ([, { name: one }], [, { name: other }]) => rankOf(one) - rankOf(other),
  );
  const hasSections = ordered.some(([, { name }]) => name.kind === 'text');
  return ordered.flatMap(([key, { name, members }]) => {
    const lines = members.map((assessed) => indicatorRow(assessed, opened));
    const isPlain = name.kind === 'unsaid' && name.what === 'section' && !hasSections;
    return isPlain ? lines : [headingRow(key, name, members), ...lines];
  });
}

/** Other groups stay in the order of the workbook. */
function rankOf(name: GroupName): number {
  switch (name.kind) {
    case 'status':
      return STATUSES.indexOf(name.status);
    case 'other-table':
      return 2;
    case 'unsaid':
      return name.what === 'unit' ? 1 : 0;
    case 'text':
      return 0;
  }
}

function groupOf(
  { indicator, assessment }: Assessed,
  { mainTable, reading }: Evaluation,
  grouping: Grouping,
): GroupName {
  const { table, group, responsible } = indicator;
  switch (grouping) {
    case 'status':
      return { kind: 'status', status: assessment.status, word: statusKey(assessment) };
    case 'responsible':
      return namedBy(responsible, 'unit');
    case 'workbook': {
      const sheet = reading.tables[table]?.sheet.name;
      if (table === mainTable || sheet === undefined) return namedBy(group, 'section');
      return { kind: 'other-table', table, sheet, section: filled(group) };
    }
  }
}

const filled = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();

function namedBy(name: string | null, what: 'section' | 'unit'): GroupName {
  const text = filled(name);
  return text === null ? { kind: 'unsaid', what } : { kind: 'text', text };
}

function headingRow(key: string, name: GroupName, members: readonly Assessed[]): GroupRow {
  const counted = members.filter(
    ({ indicator, assessment }) => indicator.counted && assessment.status !== 'no-target',
  );
  const met = counted.filter(
    ({ assessment: { status } }) => status === 'met' || status === 'exceeded',
  );
  return {
    kind: 'group',
    key: `group ${key}`,
    isHeading: true,
    height: HEADING_HEIGHT,
    name,
    members: members.length,
    met: met.length,
    counted: counted.length,
  };
}

const indicatorRow = (assessed: Assessed, opened: ReadonlySet<string>): ResultRowOfIndicator => {
  const { key } = assessed.indicator;
  return {
    kind: 'indicator',
    key,
    isHeading: false,
    height: ROW_HEIGHT,
    assessed,
    isOpen: opened.has(key),
  };
};
