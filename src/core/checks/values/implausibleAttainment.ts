import { openNumbersIn } from '../../reading/cells/numbers';
import { measuresChange, sideOfName } from '../../reading/indicators/directions';
import type { Check, Found } from '../check';
import { comparedTarget, type ComparedTarget } from './comparedTarget';
import { figuresOf, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isPlainPercent, isShareOfWhole } from './natures';
import { heldValue, mismatchOf } from './scaleMismatch';
import { truncationOf } from './truncation';

type Code = 'implausible-attainment';

const MOST = 10;
/** Of one or two, or of less than two per cent, many times as many is soon done; of a few, ten times as many. */
const TINY = 2;
const FEW = 5;
const MOST_OF_FEW = 100;
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

/** How large an attainment may be. */
function mostOf({ bound, figure }: ComparedTarget): number {
  const size = figure.percent && bound <= 1 ? bound * 100 : bound;
  if (size < TINY) return Infinity;
  return size <= FEW ? MOST_OF_FEW : MOST;
}

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

/** Of the branches' own targets only the name says which side is good. A growth in per cent can have any size. */
function isFloor({ indicator: { target, name, unit }, figures }: FiguresOfOne): boolean {
  const isPercent = unit === null ? figures.some(({ percent }) => percent) : isPlainPercent(unit);
  if (isPercent && measuresChange(name)) return false;
  return target === null ? sideOfName(name) !== 'atMost' : target.comparator === 'atLeast';
}

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
  if (!mayBe(one) || !isFloor(one)) return [];
  const excess = largest(one);
  if (!excess) return [];
  const { figure, target, value } = excess;
  const computed = ratioOf(one, value, target.bound);
  if (computed <= mostOf(target) || isExplained(one, figure)) return [];
  const behind = one.figures.filter(({ column }) => column.role === 'target').map(placeOf);
  const args = { name: one.indicator.name, computed };
  return [{ code: 'implausible-attainment', at: placeOf(figure), args, behind }];
}

/**
 * The attainment is above 1,000 %: not of a ceiling, nor of a tiny target, nor of a growth rate.
 * args: `name`, `computed` (a share).
 */
export const implausibleAttainment: Check<Code> = {
  code: 'implausible-attainment',
  run: (input) => figuresOf(input).flatMap(check),
};
