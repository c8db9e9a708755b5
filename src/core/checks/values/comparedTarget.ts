import { isTarget, type Figure, type FiguresOfOne } from './figures';
import { isReference } from './references';

/** The target that an achievement is compared with. */
export interface ComparedTarget {
  readonly figure: Figure;
  /** In the scale in which the indicator is held. */
  readonly bound: number;
}

/** Levels and shares of branches are not added up: each branch has a target of its own and no other. */
function ofBranch({ figures }: FiguresOfOne, { row, column }: Figure): ComparedTarget | null {
  if (column.branch === null) return null;
  const figure = figures.find(
    (one) => isTarget(one) && one.row === row && one.column.branch === column.branch,
  );
  return figure ? { figure, bound: figure.value } : null;
}

/** @returns the indicator's target, or that of the achievement's branch where there is none; null without a figure. */
export function comparedTarget(one: FiguresOfOne, achieved: Figure): ComparedTarget | null {
  const { target } = one.indicator;
  if (target === null) return ofBranch(one, achieved);
  const bound = isReference(target) ? null : (target.low ?? target.high);
  return one.target && bound !== null ? { figure: one.target, bound } : null;
}
