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

/** Of plans for periods apart, the only one for which something is reported. */
function onlyReported(
  targets: readonly TableColumn[],
  columns: readonly TableColumn[],
): TableColumn | undefined {
  const reported = targets.filter((target) =>
    columns.some(({ role, when }) => role === 'achieved' && isSame(when, target.when)),
  );
  return reported.length === 1 ? reported[0] : undefined;
}

/**
 * Where several columns hold targets: the one without a period, or for the whole, is the target, and the
 * others are its milestones. Of plans apart from each other the one that is reported on counts; where several
 * are, each is a milestone.
 */
export function settleTargets(columns: readonly TableColumn[]): readonly TableColumn[] {
  const targets = columns.filter(({ role }) => role === 'target');
  if (targets.length <= 1) return columns;
  const whole = targets.find(isUndated) ?? widest(targets);
  const reported = whole ? undefined : onlyReported(targets, columns);
  return columns.map((column): TableColumn => {
    const isBranch = column.branch !== null && column.when === null && column.order === null;
    if (column.role !== 'target' || column === whole || column === reported) return column;
    if (isBranch) return whole ? { ...column, role: 'other' } : column;
    if (!reported) return { ...column, role: 'milestone' };
    return { ...column, role: 'other', reason: { ...column.reason, rule: 'other-period' } };
  });
}
