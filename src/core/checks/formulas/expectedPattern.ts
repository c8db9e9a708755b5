import { LEAST_EQUAL, type FormulaLine, type LineCell } from './formulaLines';
import type { FormulaPattern } from './formulaPattern';

/** A pattern with this share of a line's formulas counts where the nearest ones disagree. */
const CLEAR_MAJORITY = 0.75;

const patternOf = (cell: LineCell | undefined): FormulaPattern | null =>
  cell?.formula?.pattern ?? null;

/** One side alone tells only where no section begins between. */
function fromOneSide(near: LineCell, far: LineCell | undefined, isApart: boolean) {
  return !isApart && patternOf(near) === patternOf(far) ? patternOf(near) : null;
}

function nearestPattern(
  { formulas }: FormulaLine,
  cell: LineCell,
  before: number,
  after: number,
): FormulaPattern | null {
  const [left, right] = [formulas[before], formulas[after]];
  if (left && right) return patternOf(left) === patternOf(right) ? patternOf(left) : null;
  if (left) return fromOneSide(left, formulas[before - 1], cell.isFirst);
  if (right) return fromOneSide(right, formulas[after + 1], right.isFirst);
  return null;
}

function commonPattern({ counts, formulas }: FormulaLine): FormulaPattern | null {
  for (const [pattern, count] of counts)
    if (count >= CLEAR_MAJORITY * formulas.length) return pattern;
  return null;
}

/** A formula that looks back along its line has nothing to look at in the line's first cell. */
const looksBack = ({ references }: FormulaPattern, { direction }: FormulaLine): boolean =>
  references.some(({ sheet, first }) =>
    sheet !== null
      ? false
      : direction === 'down'
        ? !first.isRowFixed && first.row < 0
        : !first.isColumnFixed && first.column < 0 && first.row === 0,
  );

/**
 * What the neighbours of a cell say that should stand there: the pattern of the nearest formulas on both sides, or the
 * one that nearly all of the line have.
 * @param before index of the nearest formula before the cell among the line's formulas; `after`: the nearest one after
 * @returns null where they do not agree, are too few, or look back from a line's first cell
 */
export function expectedPattern(
  line: FormulaLine,
  cell: LineCell,
  before: number,
  after: number,
): FormulaPattern | null {
  const pattern = nearestPattern(line, cell, before, after) ?? commonPattern(line);
  if (!pattern || (line.counts.get(pattern) ?? 0) < LEAST_EQUAL) return null;
  return cell.isFirst && looksBack(pattern, line) ? null : pattern;
}
