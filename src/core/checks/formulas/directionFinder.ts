import type { FormulaLine, LineCell } from './formulaLines';
import type { FormulaPattern } from './formulaPattern';

const reach = ({ references }: FormulaPattern): string =>
  references
    .map(({ prefix, first, last }) => JSON.stringify([prefix, first, last]))
    .sort()
    .join(' ');

const comparatorOf = ({ row }: LineCell): string | null =>
  row.about?.indicator.target?.comparator ?? null;

/** By comparator: how often each pattern stands among a line's formulas. */
type Counts = ReadonlyMap<string | null, ReadonlyMap<FormulaPattern, number>>;

function countsOf({ formulas }: FormulaLine): Counts {
  const counts = new Map<string | null, Map<FormulaPattern, number>>();
  for (const cell of formulas) {
    const comparator = comparatorOf(cell);
    const patterns = counts.get(comparator) ?? new Map<FormulaPattern, number>();
    const { pattern } = cell.formula!;
    counts.set(comparator, patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1));
  }
  return counts;
}

/**
 * @returns for a line whether a formula, by its index, computes the same cells otherwise because its indicator is to be
 * kept low (or in a range) and its neighbours not: most others of its kind are then not computed as these are, either
 */
export function directionFinder(line: FormulaLine) {
  let counts: Counts | null = null;
  return (at: number, expected: FormulaPattern): boolean => {
    const cell = line.formulas[at]!;
    const other = line.formulas[at - 1] ?? line.formulas[at + 1];
    const own = comparatorOf(cell);
    if (!other || own === comparatorOf(other)) return false;
    const alike = (counts ??= countsOf(line)).get(own)!;
    const others = [...alike.values()].reduce((sum, count) => sum + count, 0) - 1;
    if ((alike.get(expected) ?? 0) * 2 > others) return false;
    return reach(cell.formula!.pattern) === reach(expected);
  };
}
