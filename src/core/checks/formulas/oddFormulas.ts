import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import { expectedPattern } from './expectedPattern';
import { formulaLines, type FormulaLine, type LineCell } from './formulaLines';
import { cellsAt, type FormulaPattern } from './formulaPattern';
import { directionFinder } from './directionFinder';

/** A formula that is not what its neighbours are. */
export interface OddFormula {
  readonly line: FormulaLine;
  readonly cell: LineCell;
  readonly expected: FormulaPattern;
}

/** A second pattern that is a tenth as frequent as the first is another way to compute, not a slip. */
const MOST_SLIPS = 0.1;

/** A parent or subtotal that adds up rows of its own column, among formulas that go along the row. */
const addsOwnColumn = ({ row, column, formula }: LineCell): boolean => {
  const { references } = formula!.pattern;
  return (
    references.length > 0 &&
    references.every((reference) => {
      const { left, right } = cellsAt(reference, row.row, column);
      return reference.sheet === null && left === column && right === column;
    })
  );
};

/** A section of one row may refer to a cell of its own section, as the others do to theirs. */
function isAloneInSection(
  { formulas }: FormulaLine,
  at: number,
  expected: FormulaPattern,
): boolean {
  const isAlone = formulas[at]!.isFirst && (formulas[at + 1]?.isFirst ?? true);
  return isAlone && expected.references.some(({ first }) => first.isRowFixed);
}

function oddAt(
  line: FormulaLine,
  at: number,
  suitsDirection: ReturnType<typeof directionFinder>,
): readonly OddFormula[] {
  const cell = line.formulas[at]!;
  const { pattern } = cell.formula!;
  const expected = expectedPattern(line, cell, at - 1, at + 1);
  if (!expected || expected === pattern) return [];
  const [own, usual] = [line.counts.get(pattern)!, line.counts.get(expected)!];
  if (own > 1 && own > MOST_SLIPS * usual) return [];
  if (line.direction === 'down' && addsOwnColumn(cell)) return [];
  if (line.direction === 'down' && isAloneInSection(line, at, expected)) return [];
  return suitsDirection(at, expected) ? [] : [{ line, cell, expected }];
}

function oddIn(line: FormulaLine): readonly OddFormula[] {
  if (line.counts.size === 1) return [];
  const suitsDirection = directionFinder(line);
  return line.formulas.flatMap((_, at) => oddAt(line, at, suitsDirection));
}

/** @returns the formulas that differ from those around them, by line. */
export const oddFormulas: (input: CheckInput) => readonly OddFormula[] = perInput((input) =>
  formulaLines(input).flatMap(oddIn),
);
