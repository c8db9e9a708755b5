import type { FindingArguments } from '../../model/finding';
import type { Figure } from './figures';

/**
 * The largest and smallest numbers of 16 and 32 bits, at which programs cut what is larger. Not 255 (8 bits) nor 65536,
 * which are common figures and no largest number.
 */
const LIMITS: ReadonlySet<number> = new Set([
  32767, -32768, 65535, 2147483647, -2147483648, 4294967295,
]);

/** Excel keeps 15 digits of a number. */
const KEPT_DIGITS = 15;
/** So large a number is whole; one that ends in more zeros is a round sum of money, of which nothing is lost. */
const LARGE = 1e15;
const EXACT_DIGITS = 13;

/** @returns whether a text is a number with more digits than Excel would keep of it. */
export const hasTooManyDigits = (text: string): boolean =>
  text.length > KEPT_DIGITS && text.replace(/\D/g, '').replace(/^0+/, '').length > KEPT_DIGITS;

function hasLostDigits(value: number): boolean {
  if (Math.abs(value) < LARGE) return false;
  const [mantissa = ''] = value.toPrecision(KEPT_DIGITS).split('e');
  return mantissa.replace(/\D/g, '').replace(/0+$/, '').length >= EXACT_DIGITS;
}

/** @returns why a figure cannot be all that was to be kept, or null. */
export function truncationOf({
  cell,
  value,
}: Figure): FindingArguments['truncated-value']['why'] | null {
  if (LIMITS.has(value)) return 'limit';
  const isLost =
    cell.kind === 'text'
      ? hasTooManyDigits(cell.value) && Math.abs(value) >= LARGE
      : hasLostDigits(value);
  return isLost ? 'digits' : null;
}
