import { openNumbersIn } from '../../reading/cells/numbers';
import { sideOfName } from '../../reading/indicators/directions';
import type { Check, Found } from '../check';
import { comparedTarget, type ComparedTarget } from './comparedTarget';
import { figuresOf, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isShareOfWhole } from './natures';
import { heldValue, mismatchOf } from './scaleMismatch';
import { truncationOf } from './truncation';

type Code = 'implausible-attainment';

const MOST = 10;
/** Of one or two, or of less than two per cent, ten times as many is soon done. */
const TINY = 2;
/** The achievement is mostly this one figure. */
const MOSTLY = 0.5;

/** What most exceeds the target that it is compared with. */
interface Excess {
  readonly figure: Figure;
  readonly target: ComparedTarget;
  readonly value: number;
}

function largest(one: FiguresOfOne): Excess | null {
  let best: Excess | null = null;
  for (const figure of one.figures) {
    if (figure.column.role !== 'achieved') continue;
    const target = comparedTarget(one, figure);
    const value = target && heldValue(one, figure);
    if (target === null || value === null) continue;
    if (value / target.bound > (best ? best.value / best.target.bound : 0))
      best = { figure, target, value };
  }
  return best;
}

const isTiny = ({ bound, figure }: ComparedTarget): boolean =>
  (figure.percent ? bound * (bound <= 1 ? 100 : 1) : bound) < TINY;

/** How large the attainment is for one figure alone, or with the little that others add to it. */
function ratioOf({ assessment }: FiguresOfOne, value: number, bound: number): number {
  const { achieved, attainment } = assessment;
  const isMost = achieved.kind === 'number' && value >= MOSTLY * achieved.value;
  return Math.max(value / bound, isMost ? (attainment ?? 0) : 0);
}

/** Another check says what is wrong with the figure. */
const isExplained = (one: FiguresOfOne, figure: Figure): boolean =>
  (figure.cell.kind === 'text' && openNumbersIn(figure.cell.value).length > 0) ||
  truncationOf(figure) !== null ||
  mismatchOf(one, figure) !== null ||
  isShareOfWhole(one.indicator);

/** Of the branches' own targets only the name says which side is good. */
const isFloor = ({ target, name }: FiguresOfOne['indicator']): boolean =>
  target === null ? sideOfName(name) !== 'atMost' : target.comparator === 'atLeast';

/** Rough, and before the cells are looked at closely: hardly any indicator comes near. */
function mayBe({ figures, assessment, indicator: { target } }: FiguresOfOne): boolean {
  const bounds = figures.flatMap(({ column: { role }, value }) =>
    role === 'target' ? [value] : [],
  );
  const bound = target === null ? Math.min(...bounds) : (target.low ?? Infinity);
  return (
    (assessment.attainment ?? 0) > MOST ||
    figures.some(({ value, percent }) => (percent ? 100 : 1) * value > MOST * bound)
  );
}

function check(one: FiguresOfOne): readonly Found<Code>[] {
  if (!isFloor(one.indicator) || !mayBe(one)) return [];
  const excess = largest(one);
  if (!excess || isTiny(excess.target)) return [];
  const { figure, target, value } = excess;
  const computed = ratioOf(one, value, target.bound);
  if (computed <= MOST || isExplained(one, figure)) return [];
  const behind = one.figures.filter(({ column }) => column.role === 'target').map(placeOf);
  const args = { name: one.indicator.name, computed };
  return [{ code: 'implausible-attainment', at: placeOf(figure), args, behind }];
}

/**
 * The attainment is above 1,000 %: not of a ceiling, nor of a tiny target.
 * args: `name`, `computed` (a share).
 */
export const implausibleAttainment: Check<Code> = {
  code: 'implausible-attainment',
  run: (input) => figuresOf(input).flatMap(check),
};
