import type { Check, Found } from '../check';
import { formulaLines, type FormulaLine, type LineCell } from './formulaLines';
import { cellsAt } from './formulaPattern';

type Lone = 'formula-in-constant-column';

const LEAST_TYPED = 3;
/** One formula, or one in twenty: more are a habit of the table. */
const MOST_SHARE = 0.05;

/** A parent that adds up the rows below it. */
const addsRowsBelow = ({ row, column, formula }: LineCell): boolean =>
  formula!.pattern.references.some((reference) => {
    const cells = cellsAt(reference, row.row, column);
    return reference.sheet === null && cells.left === column && cells.top > row.row;
  });

function loneFormulas({ table, direction, cells, formulas }: FormulaLine): readonly Found<Lone>[] {
  if (direction === 'across' || cells.length - formulas.length < LEAST_TYPED) return [];
  if (formulas.length > Math.max(1, MOST_SHARE * cells.length)) return [];
  return formulas
    .filter((cell) => !addsRowsBelow(cell))
    .map(({ row, column, formula }) => ({
      code: 'formula-in-constant-column',
      at: table.placeOf(row.row, column),
      args: { formula: formula!.formula },
    }));
}

/** One figure is computed where its neighbours are typed. */
export const formulaInConstantColumn: Check<Lone> = {
  code: 'formula-in-constant-column',
  run: (input) => formulaLines(input).flatMap(loneFormulas),
};
