import type { Check, Found } from '../check';
import { figuresOf, onlyOne, placeOf, type Figure, type FiguresOfOne } from './figures';
import { saysPercentInName } from '../../reading/indicators/accumulation';
import { isPartOfCounted, isPlainPercent, isShareOfWhole } from './natures';
import { mismatchOf } from './scaleMismatch';
import { truncationOf } from './truncation';

type Code = 'over-hundred';

/** Sums of rounded parts print as 100.1. */
const ROUNDING = 0.0015;
const VALUES = ['target', 'achieved'];

/** A figure as a share; null where nothing says that it is per cent. */
function shareIn({ indicator: { unit, name } }: FiguresOfOne, figure: Figure): number | null {
  if (figure.column.role === 'numerator' || figure.column.role === 'denominator') return null;
  if (figure.percent) return figure.value;
  const inPerCent =
    unit === null ? figure.column.percent || saysPercentInName(name) : isPlainPercent(unit);
  return inPerCent ? figure.value / 100 : null;
}

/** Below half a percentage without a word for share may be growth, and at 100 % that of a plan. */
const LIKELY = { least: 0.5, below: 1 };

/** The name says share, or of whom, and then the target is one. */
function isWholeKnown(one: FiguresOfOne): boolean {
  if (isShareOfWhole(one.indicator)) return true;
  const target = one.figures.find(({ column }) => column.role === 'target');
  const share = target ? shareIn(one, target) : null;
  const isLikely = share !== null && share >= LIKELY.least && share < LIKELY.below;
  return isLikely && isPartOfCounted(one.indicator);
}

/** Another check says what is wrong with the figure. */
const isExplained = (one: FiguresOfOne, figure: Figure): boolean =>
  mismatchOf(one, figure) !== null || truncationOf(figure) !== null;

function check(one: FiguresOfOne): readonly Found<Code>[] {
  const isOver = (figure: Figure) => (shareIn(one, figure) ?? 0) > 1 + ROUNDING;
  if (!one.figures.some(isOver) || !isWholeKnown(one)) return [];
  const figure = onlyOne(one.figures, isOver);
  if (!figure || !VALUES.includes(figure.column.role) || isExplained(one, figure)) return [];
  const args = { name: one.indicator.name, share: shareIn(one, figure) ?? 0 };
  return [{ code: 'over-hundred', at: placeOf(figure), args }];
}

/**
 * A share of a whole is above 100 %. Growth, per cent of a plan, ratios of two sums and indices may be, and so may an
 * indicator of which another figure is above 100 % too.
 * args: `name`, `share` (1.2 for 120 %).
 */
export const overHundred: Check<Code> = {
  code: 'over-hundred',
  run: (input) => figuresOf(input).flatMap(check),
};
