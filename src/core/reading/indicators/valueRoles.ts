import type { ColumnRole } from '../../model/table';

/** Columns in which a number is due; codes and names may look like one. */
export const VALUE_ROLES: readonly ColumnRole[] = [
  'target',
  'milestone',
  'achieved',
  'numerator',
  'denominator',
  'baseline',
  'weight',
  'stated-attainment',
];
