import type { ColumnRole } from '../../model/table';

/** Columns of figures of what is measured: what is to be reached, was reached, and started from. */
export const FIGURE_ROLES: readonly ColumnRole[] = [
  'target',
  'milestone',
  'achieved',
  'numerator',
  'denominator',
  'baseline',
];

/** Columns in which a number is due; codes and names may look like one. */
export const VALUE_ROLES: readonly ColumnRole[] = [...FIGURE_ROLES, 'weight', 'stated-attainment'];
