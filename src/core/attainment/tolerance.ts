/** Two figures are the same within this share of the larger one; next to a bound of zero it is absolute. */
export const TOLERANCE = 1e-12;

/** A value, or one as close as one likes below (−1) or above (1) it: the open end of an interval. */
export interface Point {
  readonly value: number;
  readonly side: -1 | 0 | 1;
}

/** @returns the point exactly at a value. */
export const at = (value: number): Point => ({ value, side: 0 });

/** @returns whether a value equals a bound: |A − T| ≤ 1e-12·max(|A|, |T|), and |A| ≤ 1e-12 where T = 0. */
export function equals(value: number, bound: number): boolean {
  if (!Number.isFinite(value)) return value === bound;
  const scale = bound === 0 ? 1 : Math.max(Math.abs(value), Math.abs(bound));
  return Math.abs(value - bound) <= TOLERANCE * scale;
}

/** @returns −1, 0 or 1 as the point lies below, at or above the bound. */
export function compare(point: Point, bound: number): -1 | 0 | 1 {
  if (equals(point.value, bound)) return point.side;
  return point.value < bound ? -1 : 1;
}

/** @returns whether a share has reached a threshold: x − line ≥ −1e-12. */
export const reaches = (share: number, line: number): boolean => share - line >= -TOLERANCE;
