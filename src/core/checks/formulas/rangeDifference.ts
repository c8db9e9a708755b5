import {
  cellsAt,
  referenceAt,
  type Cells,
  type CellsReference,
  type FormulaPattern,
} from './formulaPattern';

/** How a formula's range differs from the one that it should have. */
export interface RangeDifference {
  readonly what: 'short' | 'beyond';
  readonly range: string;
  readonly expected: string;
}

const AGGREGATES = new Set(
  'SUM AVERAGE COUNT COUNTA MIN MAX SUBTOTAL AGGREGATE SUMPRODUCT PRODUCT MEDIAN'.split(' '),
);

/** @returns whether a formula adds up or otherwise sums up a range. */
export const sumsUp = ({ functions }: FormulaPattern): boolean =>
  functions.some((name) => AGGREGATES.has(name));

const isInside = (inner: Cells, outer: Cells): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

const sharesCells = (a: Cells, b: Cells): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const isRun = ({ top, left, bottom, right }: Cells): boolean => top === bottom || left === right;

/** The only range in which two formulas of one wording differ; null where they differ otherwise. */
function onlyDifference(one: FormulaPattern, other: FormulaPattern) {
  if (one.parts.length !== other.parts.length) return null;
  const pairs = one.parts.map((part, at) => [part, other.parts[at]!] as const);
  const different: (readonly [CellsReference, CellsReference])[] = [];
  for (const [a, b] of pairs) {
    if (typeof a === 'string' || typeof b === 'string') {
      if (a !== b) return null;
    } else if (JSON.stringify(a) !== JSON.stringify(b)) different.push([a, b]);
  }
  return different.length === 1 ? different[0]! : null;
}

/**
 * @returns how the one range in which a formula at a place differs from the expected one stops short or runs past;
 * null where the formulas differ in anything else, or the ranges have nothing in common (another row or column)
 */
export function rangeDifference(
  pattern: FormulaPattern,
  expected: FormulaPattern,
  row: number,
  column: number,
): RangeDifference | null {
  if (!sumsUp(pattern) || !sumsUp(expected)) return null;
  const [range, wanted] = onlyDifference(pattern, expected) ?? [];
  if (!range || !wanted || wanted.isSingle || range.prefix !== wanted.prefix) return null;
  const [is, due] = [cellsAt(range, row, column), cellsAt(wanted, row, column)];
  if (!isRun(is) || !isRun(due) || !sharesCells(is, due)) return null;
  if (is.left === is.right && due.left === due.right ? is.left !== due.left : is.top !== due.top)
    return null;
  return {
    what: isInside(due, is) ? 'beyond' : 'short',
    range: referenceAt(range, row, column),
    expected: referenceAt(wanted, row, column),
  };
}
