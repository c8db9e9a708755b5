import { withSpot, type Spot } from '../generator/spots';
import type { Random } from '../generator/random';
import type { Workbook } from '../generator/workbook';
import { numberLike } from './figures';
import { placeOfSpot, type Planted } from './planting';

/** @returns the number in a cell; NaN for none. */
export const numberIn = ({ cell }: Spot): number =>
  typeof cell?.value === 'number' ? cell.value : NaN;

/** @returns whether a cell holds a number that no formula computes. */
export const isTyped = ({ cell }: Spot): boolean =>
  typeof cell?.value === 'number' && cell.formula === undefined;

/** @returns the workbook with another number in a cell; null without a cell. */
export const withFigure = (
  workbook: Workbook,
  spot: Spot | null,
  value: number,
  manner: string,
): Planted | null =>
  spot && {
    workbook: withSpot(workbook, spot, numberLike(spot, value)),
    at: placeOfSpot(spot),
    manner,
  };

/** @returns the number with two neighbouring digits swapped, or as it is where they are alike. */
export function swapped(value: number, random: Random): number {
  const text = String(value);
  const at = random.whole(0, Math.max(0, text.length - 2));
  const [a = '', b = ''] = [text[at], text[at + 1]];
  if (!/\d\d/.test(a + b)) return value;
  return Number(text.slice(0, at) + b + a + text.slice(at + 2));
}
