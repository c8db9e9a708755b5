import {
  columnsOf,
  feedsFormula,
  isRestedOn,
  spotsOf,
  withSpot,
  type Spot,
} from '../generator/spots';
import type { Random } from '../generator/random';
import type { Cell, Indicator, Nature, Role, Workbook } from '../generator/workbook';
import { oneOf, placeOfSpot, type Planted, type Planter } from './planting';

export type Figure = Spot & { readonly indicator: Indicator; readonly value: number };

interface Wish {
  readonly roles: readonly Role[];
  readonly natures?: readonly Nature[];
  /** The figure's cell is to hold something that no formula could take. */
  readonly isBroken?: boolean;
  readonly fits?: (figure: Figure) => boolean;
}

/** @returns typed figures of single indicators on which nothing typed rests, so that they can change alone. */
export function looseFigures(workbook: Workbook, wish: Wish): readonly Figure[] {
  return spotsOf(workbook, wish.roles).flatMap((spot): readonly Figure[] => {
    const { indicator, kind } = spot.row;
    const value = spot.cell?.value;
    if (!indicator || (kind !== 'indicator' && kind !== 'report')) return [];
    if (typeof value !== 'number' || spot.cell?.formula) return [];
    if (wish.natures && !wish.natures.includes(indicator.nature)) return [];
    const figure = { ...spot, indicator, value };
    if (wish.fits && !wish.fits(figure)) return [];
    if (isRestedOn(workbook, spot)) return [];
    return wish.isBroken && feedsFormula(workbook, spot) ? [] : [figure];
  });
}

/** @returns a planter that changes one figure's cell. */
export const changing =
  (
    manner: string,
    wish: Wish,
    change: (figure: Figure, random: Random, workbook: Workbook) => Cell | null | undefined,
  ): Planter =>
  (workbook, random): Planted | null => {
    const figure = oneOf(looseFigures(workbook, wish), random);
    const cell = figure ? change(figure, random, workbook) : undefined;
    if (!figure || cell === undefined) return null;
    return { workbook: withSpot(workbook, figure, cell), at: placeOfSpot(figure), manner };
  };

/** @returns whether a table has its achievements in one column, and not by period, branch or report. */
export const hasOneResult = ({ table }: Spot): boolean =>
  columnsOf(table, 'achieved').length === 1 && columnsOf(table, 'date', 'branch').length === 0;

/** @returns a number in a cell, in the format of the one before. */
export const numberLike = ({ cell }: Spot, value: number): Cell =>
  cell?.format === undefined ? { value } : { value, format: cell.format };
