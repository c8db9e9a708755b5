import type { Check, Found } from '../check';
import { figuresOf, onlyOne, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isCount, isUnknownUnit } from './counts';

type Code = 'fractional-count';

/** Further off than what sums of doubles leave. */
const BEYOND_DOUBLES = 1e-6;
/** As many whole figures of a unit that nobody knows say that it is counted. */
const ENOUGH = 3;

const isFractional = ({ value, percent }: Figure): boolean =>
  !percent && Math.abs(value - Math.round(value)) > BEYOND_DOUBLES;

/** Of one unit: how many figures there are, and how many indicators with one that is not whole, entered or derived. */
interface Unit {
  figures: number;
  entered: number;
  derived: number;
}

const NONE: Readonly<Unit> = { figures: 0, entered: 0, derived: 0 };

type Units = ReadonlyMap<string, Readonly<Unit>>;

/** A rate has decimals whatever its unit: "doctors per 10,000 people" says nothing of doctors. */
const isOfUnit = ({ indicator }: FiguresOfOne): boolean =>
  isCount(indicator) || isUnknownUnit(indicator);

function unitsOf(all: readonly FiguresOfOne[]): Units {
  const units = new Map<string, Unit>();
  for (const one of all) {
    const unit = one.indicator.unit ?? '';
    const known = units.get(unit) ?? { ...NONE };
    units.set(unit, known);
    known.figures += one.figures.length;
    const fractional = one.figures.filter(isFractional);
    if (fractional.length === 0 || !isOfUnit(one)) continue;
    known[fractional.every(({ derived }) => derived) ? 'derived' : 'entered'] += 1;
  }
  return units;
}

/** Beside one that was entered, what is derived in another row carries its decimals on. */
function isOnlyOfUnit({ derived }: Figure, unit: Readonly<Unit>): boolean {
  return derived ? unit.entered === 0 && unit.derived === 1 : unit.entered === 1;
}

function isCounted({ indicator }: FiguresOfOne, figure: Figure, units: Units): boolean {
  const unit = units.get(indicator.unit ?? '') ?? NONE;
  if (isCount(indicator)) return indicator.unit === null || isOnlyOfUnit(figure, unit);
  return unit.figures > ENOUGH && isOnlyOfUnit(figure, unit) && isUnknownUnit(indicator);
}

function check(one: FiguresOfOne, units: Units): readonly Found<Code>[] {
  const figure = onlyOne(one.figures, isFractional);
  if (!figure || !isCounted(one, figure, units)) return [];
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
