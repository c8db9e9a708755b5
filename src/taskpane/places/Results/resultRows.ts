import { STATUSES, type Status } from '../../../core/model/assessment';
import type { Evaluation } from '../../../core/model/review';
import type { ListRow } from '../../components/LongList/rows';
import { assessedOf, type Assessed } from '../../tally';

/** By what indicators stand together. */
export const GROUPINGS = ['workbook', 'responsible', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which indicators are shown. */
export const SHOWN = ['all', 'attention'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Filter {
  readonly grouping: Grouping;
  readonly shown: Shown;
  readonly query: string;
}

export const NO_FILTER: Filter = { grouping: 'workbook', shown: 'all', query: '' };

/** What a group has in common: a name in the workbook, a status, or that nothing is said. */
export type GroupName =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'other-table' }
  | { readonly kind: 'unsaid'; readonly what: 'section' | 'unit' };

export type ResultRow = ListRow &
  (
    | {
        readonly kind: 'group';
        readonly name: GroupName;
        /** Of those that count in a headline. */
        readonly met: number;
        readonly counted: number;
      }
    | { readonly kind: 'indicator'; readonly assessed: Assessed; readonly isOpen: boolean }
  );

const HEADING_HEIGHT = 44;
const ROW_HEIGHT = 76;

const CALM: ReadonlySet<Status> = new Set<Status>(['exceeded', 'met', 'no-target']);

/** @returns whether a person has to look at an indicator: missed, behind, without data, or still to be confirmed. */
export const needsAttention = ({ assessment }: Assessed): boolean =>
  !CALM.has(assessment.status) || assessment.toConfirm || assessment.pace?.word === 'behind';

/** @returns the indicators that a filter leaves, in the order of the workbook. */
export function filtered(evaluation: Evaluation, { shown, query }: Filter): readonly Assessed[] {
  const wanted = folded(query).split(' ').filter(Boolean);
  return assessedOf(evaluation).filter(
    (assessed) => (shown === 'all' || needsAttention(assessed)) && says(assessed, wanted),
  );
}

function says({ indicator }: Assessed, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const { code, name, group, responsible } = indicator;
  const text = folded([code, name, group, responsible].filter(Boolean).join(' '));
  return wanted.every((word) => text.includes(word));
}

/** Letter case and accents do not matter to who searches. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();

/** @returns the lines of the list; a group of all that there is has no heading. */
export function resultRows(
  evaluation: Evaluation,
  filter: Filter,
  opened: ReadonlySet<string>,
): readonly ResultRow[] {
  const groups = new Map<string, { readonly name: GroupName; readonly members: Assessed[] }>();
  for (const assessed of filtered(evaluation, filter)) {
    const name = groupOf(assessed, evaluation, filter.grouping);
    const key = JSON.stringify(name);
    const group = groups.get(key);
    if (group) group.members.push(assessed);
    else groups.set(key, { name, members: [assessed] });
  }
  const ordered = [...groups].sort(
    ([, { name: one }], [, { name: other }]) => rankOf(one) - rankOf(other),
  );
  const isOne = groups.size === 1 && filter.grouping === 'workbook';
  return ordered.flatMap(([key, { name, members }]) => {
    const lines = members.map((assessed) => indicatorRow(assessed, opened));
    return isOne || saysNothing(name, ordered.length)
      ? lines
      : [headingRow(key, name, members), ...lines];
  });
}

/** Where a workbook has no sections, only other tables stand apart. */
const saysNothing = (name: GroupName, groups: number): boolean =>
  name.kind === 'unsaid' && name.what === 'section' && groups <= 2;

/** Statuses from the best to the worst; other groups stay in the order of the workbook, what is unsaid at the end. */
function rankOf(name: GroupName): number {
  if (name.kind === 'status') return STATUSES.indexOf(name.status);
  return name.kind === 'unsaid' && name.what === 'unit' ? 1 : 0;
}

function groupOf(
  { indicator, assessment }: Assessed,
  { mainTable }: Evaluation,
  grouping: Grouping,
): GroupName {
  if (grouping === 'status') return { kind: 'status', status: assessment.status };
  const text = grouping === 'responsible' ? indicator.responsible : indicator.group;
  if (grouping === 'workbook' && indicator.table !== mainTable) return { kind: 'other-table' };
  return text === null || text.trim() === ''
    ? { kind: 'unsaid', what: grouping === 'responsible' ? 'unit' : 'section' }
    : { kind: 'text', text };
}

function headingRow(key: string, name: GroupName, members: readonly Assessed[]): ResultRow {
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
    met: met.length,
    counted: counted.length,
  };
}

const indicatorRow = (assessed: Assessed, opened: ReadonlySet<string>): ResultRow => {
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
