import type { Check, Found } from '../check';
import { figuresOf, placeOf, type Figure, type FiguresOfOne } from './figures';
import { plainAmongPercents } from './plainAmongPercents';
import { mismatchOf, type Mismatch } from './scaleMismatch';

type Code = 'unit-mismatch';
type Mismatched = readonly [Figure, Mismatch];

/** Where most achievements do not fit, it is the target that is off: the last of them says so for all. */
function pointedAt(found: readonly Mismatched[], of: number): readonly Mismatched[] {
  return found.length > 1 && 2 * found.length > of ? found.slice(-1) : found;
}

function check(one: FiguresOfOne, plain: ReadonlyMap<Figure, Mismatch>): readonly Found<Code>[] {
  const achieved = one.figures.filter(({ column }) => column.role === 'achieved');
  const found = achieved.flatMap((figure): Mismatched[] => {
    const mismatch = mismatchOf(one, figure) ?? plain.get(figure);
    return mismatch ? [[figure, mismatch]] : [];
  });
  const { name } = one.indicator;
  return pointedAt(found, achieved.length).map(([figure, mismatch]) => ({
    code: 'unit-mismatch',
    at: placeOf(figure),
    args: { name, ...mismatch },
    behind: one.figures.filter(({ column }) => column.role === 'target').map(placeOf),
  }));
}

/**
 * Target and achievement are in different scales: 0.9 beside 84.5, people beside per cent. What cells' formats and units
 * explain was put right in reading, and is found only where one cell is typed unlike all others of its column.
 * args: `name`, `target`, `achieved`, `fits` (the achievement on the target's scale, or null).
 */
export const unitMismatch: Check<Code> = {
  code: 'unit-mismatch',
  run(input) {
    const all = figuresOf(input);
    const plain = plainAmongPercents(all);
    return all.flatMap((one) => check(one, plain));
  },
};
