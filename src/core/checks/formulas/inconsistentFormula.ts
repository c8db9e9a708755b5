import type { Check } from '../check';
import { formulaOf } from './formulaPattern';
import { missedRanges } from './missedRanges';
import { oddFormulas } from './oddFormulas';

/** A formula is not that of its neighbours, and more than the extent of a sum's range differs. */
export const inconsistentFormula: Check<'inconsistent-formula'> = {
  code: 'inconsistent-formula',
  run: (input) => {
    const known = missedRanges(input);
    return oddFormulas(input)
      .filter(({ cell }) => !known.has(cell.formula!))
      .map(({ line, cell: { row, column, formula }, expected }) => ({
        code: 'inconsistent-formula',
        at: line.table.placeOf(row.row, column),
        args: { formula: formula!.formula, expected: formulaOf(expected, row.row, column) },
      }));
  },
};
