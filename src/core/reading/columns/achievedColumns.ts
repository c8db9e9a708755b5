import type { Span } from '../../model/day';
import type { Horizon } from '../../model/indicator';
import type { TableColumn } from '../../model/table';
import { readHeaderHorizon } from '../periods/periods';

/** @returns what the headers say of the span that a table's targets are for. */
export function horizonOfColumns(columns: readonly TableColumn[]): Horizon {
  const target = columns.find(({ role }) => role === 'target');
  if (!target) return milestonesSpan(columns);
  const said = readHeaderHorizon(target.header);
  if (said !== null) return said;
  const { when } = target;
  const isReported = columns.some(
    (column) => column.role === 'achieved' && when !== null && column.when?.end === when.end,
  );
  return isReported ? when : null;
}

function milestonesSpan(columns: readonly TableColumn[]): Span | null {
  const spans = columns.flatMap(({ role, when }) => (role === 'milestone' && when ? [when] : []));
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const isAchieved = ({ role }: TableColumn): boolean =>
  role === 'achieved' || role === 'numerator' || role === 'denominator';

const isOutside = (column: TableColumn, horizon: Span): 'earlier' | 'later' | null => {
  if (!isAchieved(column) || column.when === null) return null;
  if (column.when.end < horizon.start) return 'earlier';
  return column.when.start > horizon.end ? 'later' : null;
};

const WHOLE_YEAR = 360;

const isUndated = ({ when, order, branch }: TableColumn): boolean =>
  when === null && order === null && branch === null;

const isYear = ({ when }: TableColumn): boolean =>
  when !== null && when.end - when.start >= WHOLE_YEAR;

/** Whole years before a target without one, with its result behind it: "Actual 2022 | Target | Actual". */
function yearsBefore(columns: readonly TableColumn[]): readonly TableColumn[] {
  const target = columns.find(({ role }) => role === 'target');
  const achieved = columns.filter(({ role }) => role === 'achieved');
  const result = achieved.find(isUndated);
  if (!target || !isUndated(target) || !result || result.column < target.column) return [];
  const dated = achieved.filter((column) => !isUndated(column));
  return dated.every((column) => isYear(column) && column.column < target.column) ? dated : [];
}

/** An earlier period's actual is where the targets start from, not what was achieved of them. */
function withBaseline(columns: readonly TableColumn[]): readonly TableColumn[] {
  const horizon = horizonOfColumns(columns);
  if (horizon === 'to-date') return columns;
  const before = horizon === null ? yearsBefore(columns) : [];
  const outsideOf = (column: TableColumn) => {
    if (horizon === null) return before.includes(column) ? 'earlier' : null;
    return isOutside(column, horizon);
  };
  const earlier = columns.filter((column) => outsideOf(column) === 'earlier');
  const latest = Math.max(...earlier.map(({ when }) => when!.end));
  const hasBaseline = columns.some(({ role }) => role === 'baseline');
  const baseline = hasBaseline
    ? undefined
    : earlier.find(({ role, when, branch }) => {
        return role === 'achieved' && branch === null && when!.end === latest;
      });
  return columns.map((column): TableColumn => {
    if (outsideOf(column) === null) return column;
    const rule = column === baseline ? 'earlier-period' : 'other-period';
    const role = column === baseline ? 'baseline' : 'other';
    return { ...column, role, reason: { ...column.reason, rule } };
  });
}

const isPart = ({ when, order, branch }: TableColumn): boolean =>
  when !== null || order !== null || branch !== null;

/**
 * Whether a column's period has those of all others inside it, and is longer than one of them. Parts of a year
 * that is not named are parts of the year that is.
 */
function takesAll(column: TableColumn, others: readonly TableColumn[]): boolean {
  const { when } = column;
  const inParts = others.some(({ order }) => order !== null);
  if (isYear(column) && inParts)
    return others.every((other) => other.order !== null || other.when === when);
  const spans = others.map((other) => other.when);
  const isInside = (span: Span | null) =>
    when !== null && span !== null && when.start <= span.start && span.end <= when.end;
  const isLonger = (span: Span | null) =>
    when !== null && span !== null && when.end - when.start > span.end - span.start;
  return spans.every(isInside) && spans.some(isLonger);
}

/** Figures without a period beside those of periods or branches, or for a period of all, are these together. */
function withTotals(columns: readonly TableColumn[]): readonly TableColumn[] {
  const achieved = columns.filter(isAchieved);
  if (!achieved.some(isPart)) return columns;
  return columns.map((column) => {
    if (!isAchieved(column)) return column;
    const others = achieved.filter((other) => other.branch === column.branch);
    return !isPart(column) || takesAll(column, others) ? { ...column, isTotal: true } : column;
  });
}

/** Months or quarters that run on over the year's end (a fiscal year from October) are counted as they stand. */
function withOrder(columns: readonly TableColumn[]): readonly TableColumn[] {
  const orders = [...new Set(columns.flatMap(({ order }) => order ?? []))];
  const falls = orders.filter((order, at) => at > 0 && order < orders[at - 1]!).length;
  if (falls !== 1 || orders[0]! <= orders.at(-1)!) return columns;
  return columns.map((column) =>
    column.order === null ? column : { ...column, order: orders.indexOf(column.order) + 1 },
  );
}

const isOfWords = ({ role, reason }: TableColumn): boolean =>
  role === 'achieved' && (reason.cells?.kind === 'statuses' || reason.cells?.kind === 'words');
const isOfNumbers = ({ role, reason }: TableColumn): boolean =>
  role === 'achieved' && reason.cells?.kind === 'numbers' && reason.cells.fitting > 0;

/** "Kết quả" above "Đạt" is a verdict where other columns hold the figures. */
function withVerdicts(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (!columns.some(isOfNumbers)) return columns;
  const hasStatus = columns.some(({ role }) => role === 'stated-status');
  const verdict = columns.find(isOfWords);
  return columns.map((column): TableColumn => {
    if (!isOfWords(column)) return column;
    return { ...column, role: column === verdict && !hasStatus ? 'stated-status' : 'other' };
  });
}

/** Tells apart, among columns of achievements, earlier periods, parts and totals. */
export const settleAchieved = (columns: readonly TableColumn[]): readonly TableColumn[] =>
  withOrder(withTotals(withBaseline(withVerdicts(columns))));
