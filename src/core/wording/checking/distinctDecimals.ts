/** Beyond these decimals doubles differ by noise. */
const MOST = 10;

/**
 * Figures that differ must not read the same in a sentence that says so, nor what is lacking as nothing.
 * @param print a figure with at most so many decimals.
 * @returns the least decimals, from `fewest` on, with which different figures are printed differently, and none as zero
 *   that is not.
 */
export function distinctDecimals(
  values: readonly number[],
  fewest: number,
  print: (value: number, decimals: number) => string,
): number {
  const apart = new Set([...values, 0]);
  let decimals = fewest;
  const isEnough = (): boolean =>
    new Set([...apart].map((value) => print(value, decimals))).size === apart.size;
  while (decimals < MOST && !isEnough()) decimals += 1;
  return decimals;
}
