import type { Span } from '../../model/day';
import type { TableColumn } from '../../model/table';

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const isSame = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end;

const isUndated = ({ when, order, branch }: TableColumn): boolean =>
  when === null && order === null && branch === null;

/** The target whose period has all others inside it: the year's beside those of its quarters. */
function widest(targets: readonly TableColumn[]): TableColumn | undefined {
  return targets.find(({ when, branch }) => {
    const others = targets.filter((other) => !isSame(other.when, when));
    const isOuter =
      when !== null && others.every((other) => other.when && contains(when, other.when));
    return isOuter && branch === null && others.length > 0;
  });
}

const SHORTEST_YEAR = 360;
const isYear = ({ when }: TableColumn): boolean =>
  when !== null && when.end - when.start >= SHORTEST_YEAR;

/**
 * Of plans for periods apart, the one that is under review: the only one for which something is reported; of
 * whole years, each with its own plan and result, the latest. Parts of a year make up one plan together.
 */
function underReview(
  targets: readonly TableColumn[],
  columns: readonly TableColumn[],
): TableColumn | undefined {
  const reported = targets.filter((target) =>
    columns.some(
      ({ role, when, reason }) =>
        role === 'achieved' && isSame(when, target.when) && reason.cells !== null,
    ),
  );
  if (reported.length > 1 && !reported.every(isYear)) return undefined;
  return [...reported].sort((a, b) => b.when!.end - a.when!.end)[0];
}

/**
 * Where several columns hold targets: the one without a period, or for the whole, is the target, and the
 * others are its milestones. Of plans apart from each other the one under review counts; where none is, as with
 * the quarters of a year, each is a milestone.
 */
export function settleTargets(columns: readonly TableColumn[]): readonly TableColumn[] {
  const targets = columns.filter(({ role }) => role === 'target');
  if (targets.length <= 1) return columns;
  const whole = targets.find(isUndated) ?? widest(targets);
  const reported = whole ? undefined : underReview(targets, columns);
  return columns.map((column): TableColumn => {
    const isBranch = column.branch !== null && column.when === null && column.order === null;
    if (column.role !== 'target' || column === whole || column === reported) return column;
    if (isBranch) return whole ? { ...column, role: 'other' } : column;
    if (!reported) return { ...column, role: 'milestone' };
    return { ...column, role: 'other', reason: { ...column.reason, rule: 'other-period' } };
  });
}
