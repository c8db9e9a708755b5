import type { Check, Found } from '../check';
import { figuresOf, onlyOne, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isCount, isUnknownUnit } from './natures';

type Code = 'fractional-count';

/** Further off than what sums of doubles leave. */
const BEYOND_DOUBLES = 1e-6;
/** As many whole figures of a unit that nobody knows say that it is counted. */
const ENOUGH = 3;

const isFractional = ({ value, percent }: Figure): boolean =>
  !percent && Math.abs(value - Math.round(value)) > BEYOND_DOUBLES;

/** By unit: how many figures there are, and how many indicators with one that is not whole. */
type Units = ReadonlyMap<string, { figures: number; fractional: number }>;

function unitsOf(all: readonly FiguresOfOne[]): Units {
  const units = new Map<string, { figures: number; fractional: number }>();
  for (const { indicator, figures } of all) {
    const unit = indicator.unit ?? '';
    const known = units.get(unit) ?? { figures: 0, fractional: 0 };
    units.set(unit, known);
    known.figures += figures.length;
    if (figures.some(isFractional)) known.fractional += 1;
  }
  return units;
}

function isCounted({ indicator }: FiguresOfOne, units: Units): boolean {
  const { figures = 0, fractional = 0 } = units.get(indicator.unit ?? '') ?? {};
  if (isCount(indicator)) return indicator.unit === null || fractional === 1;
  return fractional === 1 && figures > ENOUGH && isUnknownUnit(indicator);
}

function check(one: FiguresOfOne, units: Units): readonly Found<Code>[] {
  const figure = onlyOne(one.figures, isFractional);
  if (!figure || !isCounted(one, units)) return [];
  const { name, unit } = one.indicator;
  const args = { name, value: figure.value, unit: unit ?? '' };
  return [{ code: 'fractional-count', at: placeOf(figure), args }];
}

/**
 * A count of people or things has decimals, where all else of its indicator and of its unit is whole.
 * args: `name`, `value`, `unit` (`''` without).
 */
export const fractionalCount: Check<Code> = {
  code: 'fractional-count',
  run(input) {
    const all = figuresOf(input);
    const units = unitsOf(all);
    return all.flatMap((one) => check(one, units));
  },
};
