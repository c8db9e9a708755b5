import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { TypedTable } from '../input/typedTables';
import { oddFormulas } from './oddFormulas';
import { rangeDifference, type RangeDifference } from './rangeDifference';
import type { FormulaCell } from './sheetFormulas';
import { missedBranches } from './missedBranches';
import { missedRows } from './missedRows';

export interface MissedRange {
  readonly table: TypedTable;
  readonly difference: RangeDifference;
}

/** @returns the sums whose range differs from their neighbours', or does not fit the rows, by their cell. */
export const missedRanges: (input: CheckInput) => ReadonlyMap<FormulaCell, MissedRange> = perInput(
  (input) => {
    const found = new Map<FormulaCell, MissedRange>();
    for (const { line, cell, expected } of oddFormulas(input)) {
      const { row, column, pattern } = cell.formula!;
      const difference = rangeDifference(pattern, expected, row, column);
      if (difference) found.set(cell.formula!, { table: line.table, difference });
    }
    for (const table of input.tables)
      for (const [cell, difference] of [...missedRows(table), ...missedBranches(table)])
        if (!found.has(cell)) found.set(cell, { table, difference });
    return found;
  },
);
