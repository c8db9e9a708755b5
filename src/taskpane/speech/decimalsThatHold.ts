import type { ValueLook } from './valueText';

const FEWEST = 2;
const MOST = 6;

/** A value as a reader sees it. */
export type AsPrinted = (value: number) => number;

/**
 * @param holds whether what is said of the figures is true of them as they are printed.
 * @returns the fewest decimals, from 2 to 6, with which it is; 6 where it never is.
 */
export function decimalsThatHold(
  { scale }: Pick<ValueLook, 'scale'>,
  holds: (asPrinted: AsPrinted) => boolean,
): number {
  // A percentage has two decimals more as a share of one.
  const more = scale === 100 ? 2 : 0;
  for (let decimals = FEWEST; decimals < MOST; decimals += 1) {
    if (holds((value) => Number(value.toFixed(decimals + more)))) return decimals;
  }
  return MOST;
}
