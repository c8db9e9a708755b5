import { areaA1, overlaps, area, type Area } from '../../model/address';
import type { Check, Found } from '../check';
import type { TypedRow, TypedRowKind, TypedTable } from '../input/typedTables';

/** Rows without figures of their own: a merged title there hides nothing. */
const TITLES: readonly TypedRowKind[] = ['section', 'header', 'blank'];

/** In lists of achievements sections are told by what they lack: anything but a number before the title. */
function isTitleAlone({ found, at }: TypedTable, { row }: TypedRow, merge: Area): boolean {
  const others = found.columns.filter(
    ({ column, role }) =>
      column !== merge.column && role !== 'number' && at(row, column).kind !== 'blank',
  );
  return merge.columns > 2 && at(row, merge.column).kind === 'text' && others.length === 0;
}

/** The words "total" merged over the columns of numbers, codes, names and units. */
function isTotalsLabel({ columnsOf }: TypedTable, { kind }: TypedRow, merge: Area): boolean {
  const labels = columnsOf('number', 'code', 'indicator', 'unit', 'group', 'other');
  const isLabel = (column: number) => labels.some((one) => one.column === column);
  const columns = Array.from({ length: merge.columns }, (_, index) => merge.column + index);
  return kind === 'total' && columns.every(isLabel);
}

function isTitle(table: TypedTable, merge: Area): boolean {
  const row = table.rows[merge.row - table.found.firstRow];
  if (merge.rows > 1 || row === undefined) return false;
  return (
    TITLES.includes(row.kind) || isTitleAlone(table, row, merge) || isTotalsLabel(table, row, merge)
  );
}

function mergesIn(table: TypedTable): readonly Found<'merged-cells'>[] {
  const { found, view } = table;
  const { firstRow, endRow } = found;
  const body = area(firstRow, found.area.column, endRow - firstRow, found.area.columns);
  return view.sheet.merges
    .filter((merge) => overlaps(merge, body) && !isTitle(table, merge))
    .map((merge) => ({
      code: 'merged-cells',
      at: { sheet: found.sheet.name, address: areaA1(merge) },
      args: { count: merge.rows * merge.columns },
    }));
}

/** Cells of a table's body are merged, so that all but the first of them are empty; titles of sections may be. */
export const mergedCells: Check<'merged-cells'> = {
  code: 'merged-cells',
  run: ({ tables }) => tables.flatMap(mergesIn),
};
