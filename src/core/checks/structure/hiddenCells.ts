import { area, areaA1, type Area } from '../../model/address';
import type { Check, Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { filledRows } from './filledCells';
import { runsOf } from './runs';

const finding = (
  { found }: TypedTable,
  what: 'rows' | 'columns',
  place: Area,
): Found<'hidden-cells'> => ({
  code: 'hidden-cells',
  at: { sheet: found.sheet.name, address: areaA1(place) },
  args: { what, count: what === 'rows' ? place.rows : place.columns },
});

function hiddenRows(table: TypedTable): readonly Found<'hidden-cells'>[] {
  const { found, rows } = table;
  const { hidden, firstRow } = found;
  const filled = hidden.rows.filter((row) => rows[row - firstRow]?.kind !== 'blank');
  return runsOf(filled).map(({ first, count }) =>
    finding(table, 'rows', area(first, found.area.column, count, found.area.columns)),
  );
}

function hiddenColumns(table: TypedTable): readonly Found<'hidden-cells'>[] {
  const { found } = table;
  const own = new Set(found.columns.map(({ column }) => column));
  const filled = found.hidden.columns.filter(
    (column) => own.has(column) && filledRows(table, column).length > 0,
  );
  return runsOf(filled).map(({ first, count }) =>
    finding(table, 'columns', area(found.area.row, first, found.area.rows, count)),
  );
}

/** Rows or columns of a table that are hidden or filtered away and hold data: they are read and counted. */
export const hiddenCells: Check<'hidden-cells'> = {
  code: 'hidden-cells',
  run: ({ tables }) => tables.flatMap((table) => [...hiddenRows(table), ...hiddenColumns(table)]),
};
