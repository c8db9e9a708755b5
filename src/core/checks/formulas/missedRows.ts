import { columnLetters } from '../../model/address';
import { textOf } from '../../reading/tables/visibleCells';
import type { TypedTable } from '../input/typedTables';
import { referenceAt } from './formulaPattern';
import type { RangeDifference } from './rangeDifference';
import { rangeBeyond } from './rangesBeyond';
import { sheetFormulas, type FormulaCell } from './sheetFormulas';
import { shortRange } from './shortRanges';
import { sumsOf, type Extent, type Sum } from './sums';

/** A total that names its rows: `(1+2+4)`, `I + III`. */
const NAMES_ROWS = /[\divx]\s*\+\s*[\divx]/i;
const namesRows = (table: TypedTable, row: number): boolean =>
  table
    .columnsOf('indicator', 'code', 'number')
    .some(({ column }) => NAMES_ROWS.test(textOf(table.at(row, column))));

function differenceOf(sum: Sum): RangeDifference | null {
  const { reference, cell, range } = sum;
  const written = (extent: Extent): string => {
    const letters = columnLetters(range.left);
    return `${reference.prefix}${letters}${extent.top + 1}:${letters}${extent.bottom + 1}`;
  };
  const said = (what: RangeDifference['what'], extent: Extent): RangeDifference => ({
    what,
    range: referenceAt(reference, cell.row, cell.column),
    expected: written(extent),
  });
  const beyond = rangeBeyond(sum);
  if (beyond) return said('beyond', beyond);
  if (namesRows(sum.table, cell.row)) return null;
  const short = shortRange(sum);
  return short && said('short', short);
}

/** @returns the sums in and right below a table whose range does not fit its rows, each with what would. */
export function* missedRows(table: TypedTable): Generator<readonly [FormulaCell, RangeDifference]> {
  const { sheet, firstRow, endRow } = table.found;
  for (const cell of sheetFormulas(sheet).cells) {
    if (cell.row < firstRow || cell.row > endRow + 1 || table.view.isOwn(cell.row, cell.column))
      continue;
    for (const sum of sumsOf(table, cell)) {
      const difference = differenceOf(sum);
      if (!difference) continue;
      yield [cell, difference];
      break;
    }
  }
}
