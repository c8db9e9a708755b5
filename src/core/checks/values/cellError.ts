import { area, areaA1 } from '../../model/address';
import type { Check, Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { isCarriedOn } from './carriedErrors';

type Code = 'cell-error';

/** The rows of an Excel Table's totals stand below its body. */
function endOf({ found: { sheet, excelTable, endRow } }: TypedTable): number {
  const whole = sheet.tables.find(({ id }) => id === excelTable?.id)?.area;
  return whole ? Math.max(endRow, whole.row + whole.rows) : endRow;
}

function inTable(table: TypedTable): readonly Found<Code>[] {
  const { sheet, headerTop, columns } = table.found;
  const found: Found<Code>[] = [];
  for (let row = headerTop; row < endOf(table); row += 1) {
    const kinds = sheet.kinds[row - sheet.area.row];
    for (const { column } of columns) {
      if (kinds?.[column - sheet.area.column] !== 'Error') continue;
      const cell = table.at(row, column);
      if (cell.kind !== 'error' || isCarriedOn(table, row, column)) continue;
      const at = { sheet: sheet.name, address: areaA1(area(row, column)) };
      found.push({ code: 'cell-error', at, args: { error: cell.value } });
    }
  }
  return found;
}

/**
 * A cell of a table shows an error, in its header, its body or its totals; one that only follows from another cell's
 * fault goes with that.
 * args: `error` (`#DIV/0!`).
 */
export const cellError: Check<Code> = {
  code: 'cell-error',
  run: ({ tables }) => tables.flatMap(inTable),
};
