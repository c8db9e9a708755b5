import type { Indicator } from '../../model/indicator';
import type { ColumnRole, TableColumn } from '../../model/table';
import { isLevelUnit, isShareName } from '../../reading/indicators/accumulation';
import { FIGURE_ROLES } from '../../reading/indicators/valueRoles';
import { isPercentUnit } from '../../reading/cells/scales';
import { fold } from '../../reading/words/text';
import { scaledUnit } from './scaledUnit';
import { decimalsOf, type Figure } from './figures';

/** Roles of the columns whose figures a total row adds up. */
const ADDED_ROLES: readonly ColumnRole[] = [...FIGURE_ROLES, 'weight'];

/** @returns whether the figures of a column are of the kind that a total row adds up: never percentages. */
export const isAddedColumn = ({ role, reason, percent }: TableColumn): boolean => {
  if (role === 'weight') return true;
  const isOfOtherPeriod = reason.rule === 'earlier-period' || reason.rule === 'other-period';
  return !percent && (ADDED_ROLES.includes(role) || (role === 'other' && isOfOtherPeriod));
};

/** @returns whether figures of an indicator add up over things: no share, rate, average, score or length of time. */
export const addsUp = ({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean =>
  !isShareName(name) &&
  (unit === null || (!isPercentUnit(unit) && !unit.includes('/') && !isLevelUnit(unit)));

/** @returns whether two units of measure are written alike; a blank is that of the rows around it. */
export const isSameUnit = (a: string | null, b: string | null): boolean =>
  a === null || b === null || fold(a) === fold(b);

/** A total that is printed coarser than its parts may be off by half of its last digit, within this share of it. */
const COARSE = 0.01;
/** Whole numbers of millions or thousands are rounded; of a sum no more than this share is put down to that. */
const ROUNDED_WHOLE = 0.005;
const NOISE = 1e-9;

/**
 * How far a sum may lie from what is stated for it: half of the last digit for each part, and for the total. Whole
 * numbers of things are counted, not rounded.
 */
function allowance(parts: readonly Figure[], stated: Figure, unit: string | null): number {
  const sum = Math.abs(sumOf(parts));
  const half = (decimals: number) => 0.5 * 10 ** -Math.min(decimals, 9);
  const decimals = Math.max(...parts.map(decimalsOf));
  if (decimals > 0) {
    const own = Math.min(half(decimalsOf(stated)), Math.max(COARSE * sum, half(decimals)));
    return parts.length * half(decimals) + own;
  }
  const isRounded = unit !== null && scaledUnit(unit);
  return isRounded ? Math.min(parts.length * half(0), ROUNDED_WHOLE * sum) : 0;
}

/** @returns the sum of figures. */
export const sumOf = (parts: readonly Figure[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/** @returns whether parts add up to what is stated, allowing for the rounding of each. */
export function addUpTo(parts: readonly Figure[], stated: Figure, unit: string | null): boolean {
  const sum = sumOf(parts);
  const noise = NOISE * Math.max(Math.abs(sum), Math.abs(stated.value));
  return Math.abs(sum - stated.value) <= allowance(parts, stated, unit) + noise;
}
