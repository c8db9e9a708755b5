import { numberFormatAt } from '../../model/cell';
import { isPercentFormat, writtenDecimals } from '../../reading/cells/formats';
import { saysPercentInName } from '../../reading/indicators/accumulation';
import { cleanNumber } from '../../reading/cells/numbers';
import { isPercentUnit } from '../../reading/cells/scales';
import { comparedTarget } from './comparedTarget';
import { placeOf, type Figure, type FiguresOfOne } from './figures';
import { isCount } from './counts';
import { canBeAboveWhole, canBeNegative, isShareNamed, isShareOfWhole } from './natures';
import { truncationOf } from './truncation';

/** What an achievement and its target are, where these are in different scales. */
export interface Mismatch {
  readonly target: number;
  readonly achieved: number;
  /** The achievement on the target's scale, or null where nothing says what it would be. */
  readonly fits: number | null;
}

/** A hundredfold is off; half and double are as far as results usually are from their targets. */
const NEAR = { low: 0.5, high: 2 };
/** A larger "share" is rather a percentage without its sign. */
const LARGE_SHARE = 1.5;
/** People or things beside a share: whole, and more per cent than any mistake within the scale gives. */
const LEAST_COUNT = 200;
const TIMES_TARGET = 3;
/** Below half, a percentage may be growth, which has no limit. */
const MOSTLY = 50;

/** @returns whether a result is about as large as its target. */
export const isNear = (ratio: number): boolean => ratio >= NEAR.low && ratio <= NEAR.high;
const isFraction = (value: number): boolean => value > 0 && value < 1;

/** @returns an achievement in the scale in which it is compared with its target; null for words. */
export function heldValue(one: FiguresOfOne, figure: Figure): number | null {
  const { address } = placeOf(figure);
  const observation = figure.row.observations.find(({ source }) => source.address === address);
  if (observation && one.indicator.target !== null)
    return observation.amount.kind === 'number' ? observation.amount.value : null;
  const bound = comparedTarget(one, figure)?.bound ?? 0;
  return figure.percent && bound > LARGE_SHARE ? figure.value * 100 : figure.value;
}

/** Per cent by the cells, the unit or the titles. */
function isInPerCent(
  { indicator: { unit, name } }: FiguresOfOne,
  target: Figure,
  figure: Figure,
): boolean {
  if (target.percent || figure.percent) return true;
  return unit === null ? figure.column.percent || isShareNamed({ name }) : isPercentUnit(unit);
}

/** "0.9" beside "84.5": without a unit only where the one is part of 1 and the other of 100. */
function isBareShare({ indicator }: FiguresOfOne, a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return indicator.unit === null && isFraction(small) && large > LARGE_SHARE && large <= 100;
}

/** Growth of 0.1 % beside a plan of 10 % may be; 0.105 beside 10 has more digits than anyone prints of it. */
const isSmallGrowth = (
  { indicator: { name } }: FiguresOfOne,
  bound: number,
  value: number,
): boolean =>
  (canBeNegative(name) || canBeAboveWhole(name)) &&
  writtenDecimals(value) < writtenDecimals(bound) + 2;

function hundredfold(
  one: FiguresOfOne,
  target: Figure,
  figure: Figure,
  bound: number,
  value: number,
): Mismatch | null {
  if (bound <= 0 || value <= 0) return null;
  if (!isInPerCent(one, target, figure) && !isBareShare(one, bound, value)) return null;
  const ratio = value / bound;
  const factor = isNear(ratio * 100) ? 100 : isNear(ratio / 100) ? 0.01 : null;
  if (factor === null || (factor > 1 && isSmallGrowth(one, bound, value))) return null;
  return { target: bound, achieved: value, fits: cleanNumber(value * factor) };
}

/** "84.5 %" where 400 people are to be reached. */
function shareOfCount(
  { indicator }: FiguresOfOne,
  target: Figure,
  figure: Figure,
): Mismatch | null {
  const { unit } = indicator;
  const isCounted =
    unit === null ? isCount(indicator) : !isPercentUnit(unit) && !isShareNamed({ name: unit });
  if (!figure.percent || target.percent || target.value <= LARGE_SHARE || !isCounted) return null;
  if (isShareNamed(indicator)) return null;
  return {
    target: target.value,
    achieved: figure.value,
    fits: cleanNumber(figure.value * target.value),
  };
}

/** 338 where 90 % is to be reached. */
function countOfShare(one: FiguresOfOne, target: Figure, figure: Figure): Mismatch | null {
  const { name, unit } = one.indicator;
  const isPercent =
    unit === null
      ? target.percent || saysPercentInName(name)
      : isPercentUnit(unit) || target.percent;
  const bound = target.percent ? target.value * 100 : target.value;
  const isCounted =
    !figure.percent &&
    Number.isInteger(figure.value) &&
    figure.value >= Math.max(LEAST_COUNT, TIMES_TARGET * bound);
  if (!isPercent || !isCounted || bound <= 0 || bound > 100) return null;
  const isPart =
    isShareOfWhole(one.indicator) ||
    (bound >= MOSTLY && !canBeAboveWhole(name) && !canBeNegative(name));
  return isPart ? { target: target.value, achieved: figure.value, fits: null } : null;
}

/** A quick look: figures of one size, marked alike, are in one scale. */
const isAlike = (target: Figure, figure: Figure): boolean =>
  target.percent === figure.percent &&
  figure.value * 10 > target.value &&
  figure.value < target.value * TIMES_TARGET;

/** 0.85 typed as text into a cell that is formatted as per cent: its scale is known, and only its kind is wrong. */
function isShareAsText({ table, row, column, cell, percent }: Figure): boolean {
  const format = numberFormatAt(table.found.sheet, row.row, column.column);
  return cell.kind === 'text' && !percent && isPercentFormat(format);
}

/** 0.686 as text beside 70.4 %: it stood in a format too, and only its kind is wrong. */
const hasLostFormat = (target: Figure, figure: Figure): boolean =>
  (target.cell.kind === 'text' || figure.cell.kind === 'text') &&
  target.percent !== figure.percent &&
  isNear(figure.value / target.value);

/**
 * @returns how an achievement's scale is not its target's, as read: formats and units were asked first; null where the
 * two go together, or where the figure would be no likelier on the target's scale
 */
export function mismatchOf(one: FiguresOfOne, figure: Figure): Mismatch | null {
  if (figure.column.role !== 'achieved') return null;
  const compared = comparedTarget(one, figure);
  if (!compared || isAlike(compared.figure, figure)) return null;
  const { figure: target, bound } = compared;
  if (truncationOf(figure) !== null || hasLostFormat(target, figure)) return null;
  if (isShareAsText(figure) || isShareAsText(target)) return null;
  const value = heldValue(one, figure);
  if (value === null) return null;
  return (
    shareOfCount(one, target, figure) ??
    hundredfold(one, target, figure, bound, value) ??
    countOfShare(one, target, figure)
  );
}
