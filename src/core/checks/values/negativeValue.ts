import { isPercentUnit } from '../../reading/cells/scales';
import type { Check, Found } from '../check';
import { figuresOf, onlyOne, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isCount, isUnknownUnit } from './counts';
import { saysPercentInName } from '../../reading/indicators/accumulation';
import { canBeNegative, isPartOfCounted, isShareNamed } from './natures';
import { truncationOf } from './truncation';

type Code = 'negative-value';

const MINUS = /[-\u2010-\u2015\u2212(]/;

/** A reduction in words ("giảm 5") is a change, and not a figure below nothing. */
const isBelowNothing = ({ value, cell }: Figure): boolean =>
  value < 0 && (cell.kind !== 'text' || MINUS.test(cell.value));

/** As many whole figures of a unit that nobody knows say that it is counted. */
const ENOUGH = 3;

/** Without a unit or with one that nobody knows, what is whole throughout is counted. */
function isWhole({ indicator, figures }: FiguresOfOne): boolean {
  const isOpen = indicator.unit === null || (figures.length > ENOUGH && isUnknownUnit(indicator));
  return isOpen && figures.every(({ value, percent }) => !percent && Number.isInteger(value));
}

function isCountOrShare(one: FiguresOfOne): boolean {
  const { indicator, figures } = one;
  if (canBeNegative(indicator.name)) return false;
  if (isCount(indicator)) return true;
  const isPercent =
    indicator.unit === null
      ? figures.some(({ percent, column }) => percent || column.percent) ||
        saysPercentInName(indicator.name)
      : isPercentUnit(indicator.unit);
  if (isPercent || isShareNamed(indicator))
    return isPercent && (isShareNamed(indicator) || isPartOfCounted(indicator));
  return isWhole(one);
}

function check(one: FiguresOfOne): readonly Found<Code>[] {
  const figure = onlyOne(one.figures, isBelowNothing);
  if (!figure || truncationOf(figure) !== null || !isCountOrShare(one)) return [];
  const args = { name: one.indicator.name, value: figure.value };
  return [{ code: 'negative-value', at: placeOf(figure), args }];
}

/**
 * A count or a share is negative. Changes, balances and whatever has a second figure below nothing may be.
 * args: `name`, `value`.
 */
export const negativeValue: Check<Code> = {
  code: 'negative-value',
  run: (input) => figuresOf(input).flatMap(check),
};
