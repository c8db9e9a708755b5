import { openNumbersIn } from '../../reading/cells/numbers';
import type { Check, Found } from '../check';
import { figuresOf, placeOf, type Figure, type FiguresOfOne } from './figures';
import { isShareOfWhole } from './natures';
import { isReference } from './references';
import { heldValue, mismatchOf } from './scaleMismatch';
import { truncationOf } from './truncation';

type Code = 'implausible-attainment';

const MOST = 10;
/** Of one or two, or of less than two per cent, ten times as many is soon done. */
const TINY = 2;
/** The achievement is mostly this one figure. */
const MOSTLY = 0.5;

function largest(one: FiguresOfOne): readonly [Figure, number] | null {
  let best: readonly [Figure, number] | null = null;
  for (const figure of one.figures) {
    if (figure.column.role !== 'achieved') continue;
    const value = heldValue(one, figure);
    if (value !== null && value > (best?.[1] ?? 0)) best = [figure, value];
  }
  return best;
}

const isTiny = (bound: number, target: Figure | undefined): boolean =>
  (target?.percent ? bound * (bound <= 1 ? 100 : 1) : bound) < TINY;

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

/** Rough, and before the cells are looked at closely: hardly any indicator comes near. */
const mayBe = ({ figures, assessment }: FiguresOfOne, bound: number): boolean =>
  (assessment.attainment ?? 0) > MOST ||
  figures.some(({ value, percent }) => (percent ? 100 : 1) * value > MOST * bound);

function check(one: FiguresOfOne): readonly Found<Code>[] {
  const { target, name } = one.indicator;
  const bound = target?.comparator === 'atLeast' && !isReference(target) ? target.low : null;
  const bounds = one.figures.filter(({ column }) => column.role === 'target');
  if (bound === null || !mayBe(one, bound) || isTiny(bound, bounds[0])) return [];
  const [figure, value] = largest(one) ?? [];
  if (figure === undefined || value === undefined) return [];
  const computed = ratioOf(one, value, bound);
  if (computed <= MOST || isExplained(one, figure)) return [];
  return [
    {
      code: 'implausible-attainment',
      at: placeOf(figure),
      args: { name, computed },
      behind: bounds.map(placeOf),
    },
  ];
}

/**
 * The attainment is above 1,000 %: not of a ceiling, nor of a tiny target.
 * args: `name`, `computed` (a share).
 */
export const implausibleAttainment: Check<Code> = {
  code: 'implausible-attainment',
  run: (input) => figuresOf(input).flatMap(check),
};
