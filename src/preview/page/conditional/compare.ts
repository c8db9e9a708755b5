import type { CellScalar, Computed } from '../../file/types';

/** Excel's order of kinds: every number is less than every text, and that less than a truth value. */
const KINDS = ['number', 'string', 'boolean'];

const kindOf = (value: CellScalar): number => KINDS.indexOf(typeof value);

function order(a: CellScalar, b: CellScalar): number {
  if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b);
  if (typeof a === 'string') return a.localeCompare(String(b), 'en', { sensitivity: 'accent' });
  return Number(a) - Number(b);
}

/** Whether a cell's value stands to other values as an operator of OOXML says. Errors stand to nothing. */
export function meets(
  operator: string,
  value: CellScalar | null,
  operands: readonly Computed[],
): boolean {
  const [first, second] = operands;
  if (first === undefined || operands.some(({ isError }) => isError)) return false;
  const low = first.value ?? 0;
  // A blank cell counts as what it is compared with would be if it were nothing.
  const tested = value ?? (typeof low === 'string' ? '' : 0);
  const to = order(tested, low);
  const high = second?.value ?? low;
  const toHigh = order(tested, high);
  switch (operator) {
    case 'equal':
      return to === 0;
    case 'notEqual':
      return to !== 0;
    case 'lessThan':
      return to < 0;
    case 'lessThanOrEqual':
      return to <= 0;
    case 'greaterThan':
      return to > 0;
    case 'greaterThanOrEqual':
      return to >= 0;
    case 'between':
      return isBetween(to, toHigh);
    case 'notBetween':
      return !isBetween(to, toHigh);
    default:
      return false;
  }
}

/** The bounds may be given in either order. */
const isBetween = (toFirst: number, toSecond: number): boolean =>
  (toFirst >= 0 && toSecond <= 0) || (toFirst <= 0 && toSecond >= 0);

/** Whether what a formula gives counts as true. */
export const isTrue = ({ value, isError }: Computed): boolean =>
  !isError && (value === true || (typeof value === 'number' && value !== 0));
