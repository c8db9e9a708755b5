import { addressOf, rangeAddress } from '../generator/address';
import type { Spot } from '../generator/spots';
import type { Random } from '../generator/random';
import type { Range, Workbook } from '../generator/workbook';

export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A workbook with one error, and the cell or cells at which it is to be found. */
export interface Planted {
  readonly workbook: Workbook;
  readonly at: Place;
  /** How it was planted, for a person who looks into it. */
  readonly manner: string;
}

/** Plants one error of a kind at a random fitting place; null where none fits. */
export type Planter = (workbook: Workbook, random: Random) => Planted | null;

export const placeAt = (sheet: string, row: number, column: number): Place => ({
  sheet,
  address: addressOf(row, column),
});

export const placeOfSpot = ({ table, row, column }: Spot): Place =>
  placeAt(table.sheet, row.at, column.at);

export const placeOfRange = (sheet: string, range: Range): Place => ({
  sheet,
  address: rangeAddress(range),
});

/** @returns a planter that tries the given ones in random order and takes the first that fits. */
export const anyOf =
  (...planters: readonly Planter[]): Planter =>
  (workbook, random) => {
    for (const planter of random.shuffled(planters)) {
      const planted = planter(workbook, random);
      if (planted) return planted;
    }
    return null;
  };

/** @returns one of the spots, or null without any. */
export const oneOf = <T>(spots: readonly T[], random: Random): T | null =>
  spots.length === 0 ? null : random.pick(spots);
