/** Doubles just below a half-way mark are meant to lie on it. */
const NUDGE = 1e-9;

/** @returns the share in units of its last printed digit of per cent: 845 for 84.5 % with one digit. */
const inLastDigits = (share: number, digits: number): number => share * 100 * 10 ** digits;

const rounded = (value: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + NUDGE);
const cut = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + NUDGE);

/** @returns whether a computed share, rounded or cut to the printed digits of per cent, is the stated one. */
export function printsAs(computed: number, stated: number, digits: number): boolean {
  const printed = rounded(inLastDigits(stated, digits));
  const exact = inLastDigits(computed, digits);
  return rounded(exact) === printed || cut(exact) === printed;
}
