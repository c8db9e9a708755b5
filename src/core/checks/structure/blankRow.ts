import { area, areaA1 } from '../../model/address';
import type { Check, Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { runsOf } from './runs';

/** A row that cells merged from above reach into is part of a tall row, and not empty. */
const isCovered = ({ found, view }: TypedTable, row: number): boolean =>
  found.columns.some(({ column }) => (view.mergeAt(row, column)?.row ?? row) < row);

function blankRowsIn(table: TypedTable): readonly Found<'blank-row'>[] {
  const { found, rows } = table;
  const blank = rows.filter(({ row, kind }) => kind === 'blank' && !isCovered(table, row));
  return runsOf(blank.map(({ row }) => row)).map(({ first, count }) => ({
    code: 'blank-row',
    at: {
      sheet: found.sheet.name,
      address: areaA1(area(first, found.area.column, count, found.area.columns)),
    },
    args: { row: first + 1 },
  }));
}

/** An empty row between the rows of a table; several that follow each other are one finding, at the first's number. */
export const blankRow: Check<'blank-row'> = {
  code: 'blank-row',
  run: ({ tables }) => tables.flatMap(blankRowsIn),
};
