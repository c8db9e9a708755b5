import type { TargetChoice } from '../../../core/model/settings';
import { cleanNumber, markOfCulture } from '../../../core/reading/cells/numbers';
import { readTarget } from '../../../core/reading/cells/readTarget';
import type { ValueLook } from '../../speech/valueText';

/** No share of one is above this. */
const LARGEST_SHARE = 1.5;

/**
 * @param text a target as a person types it: `90`, `at least 90 %`, `không quá 4`, `6,6-6,8`.
 * @returns the target in the scale of its indicator, or null where the text leaves something open.
 */
export function typedTarget(text: string, culture: string, look: ValueLook): TargetChoice | null {
  const context = { mark: markOfCulture(culture), unit: null, goodSide: null };
  const read = readTarget(text.trim(), context);
  if (!read || read.target.doubt !== null) return null;
  const { comparator, low, high, strict } = read.target;
  if (low === null && high === null) return null;
  const largest = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  const isPerCent = look.scale === 100 && (read.percent || largest > LARGEST_SHARE);
  const scaled = (bound: number | null): number | null =>
    bound === null || !isPerCent ? bound : cleanNumber(bound / 100);
  return { comparator, low: scaled(low), high: scaled(high), strict };
}
