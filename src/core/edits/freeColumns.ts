import { area, cellA1, overlaps, type Area } from '../model/address';
import { formulaAt } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import type { FoundTable } from '../model/table';
import { endColumn } from '../review/tablePlaces';
import type { LocatedColumn } from './locateOwn';

/** As many as a sheet has. */
const MOST_COLUMNS = 16_384;

/** What of a sheet new columns of ours must not take. */
export interface Taken {
  readonly sheet: SheetSnapshot;
  /** Tables, merged cells and what other columns of ours have or will have. */
  readonly areas: readonly Area[];
  /** Columns of ours that the table has already: they may be written over. */
  readonly existing: readonly LocatedColumn[];
}

/** @returns what of a table's sheet is taken, `claimed` being the places of other columns of ours. */
export function takenBeside(
  table: FoundTable,
  tables: readonly FoundTable[],
  existing: readonly LocatedColumn[],
  claimed: readonly Area[],
): Taken {
  const { sheet } = table;
  const onSheet = tables.filter((one) => one.sheet.id === sheet.id);
  return {
    sheet,
    existing,
    areas: [
      ...onSheet.map((one) => one.area),
      ...sheet.tables.map((one) => one.area),
      ...sheet.merges,
      ...claimed,
    ],
  };
}

/** @returns the first column, of the sheet, of a free stretch in these rows; null where the sheet has none. */
export function findFreeColumns(
  taken: Taken,
  table: FoundTable,
  width: number,
): { readonly column: number } | null {
  const isFree = (first: number, columns: number): boolean =>
    first + columns <= MOST_COLUMNS && firstTaken(taken, rowsOf(table, first, columns)) === null;
  const { existing } = taken;
  const end = endColumn(table.area);
  const before = Math.min(...existing.map(({ column }) => column));
  if (existing.length > 0 && isFree(before, width)) return { column: before };
  if (isFree(end, width)) return { column: end };
  return findBehind(taken, end, (gap) => isFree(gap, width + 1));
}

/** Apart from what stands before, since columns that touch it would be taken for a part of it. */
function findBehind(
  { sheet, areas }: Taken,
  from: number,
  isFree: (gap: number) => boolean,
): { readonly column: number } | null {
  const hidden = sheet.hiddenColumns.map((column) => column + 1);
  const last = Math.max(from, ...hidden, ...[sheet.area, ...areas].map(endColumn));
  for (let gap = from; gap <= last; gap += 1) if (isFree(gap)) return { column: gap + 1 };
  return null;
}

/** @returns the cells of columns beside a table, from its header to its last row. */
export const rowsOf = (
  { headerRow, endRow }: Pick<FoundTable, 'headerRow' | 'endRow'>,
  first: number,
  columns: number,
): Area => area(headerRow, first, endRow - headerRow, columns);

/** @returns the first cell of an area that is taken, or null. Hidden columns are: nobody would see ours. */
export function firstTaken(taken: Taken, needed: Area): string | null {
  const { sheet, existing, areas } = taken;
  const isOurs = (r: number, c: number): boolean =>
    existing.some((own) => own.column === c && r >= own.headerRow && r < own.endRow);
  const isInTheWay = (r: number, c: number): boolean =>
    sheet.hiddenColumns.includes(c) ||
    isFilled(sheet, r, c) ||
    areas.some((one) => overlaps(one, area(r, c)));
  for (let r: number = needed.row; r < needed.row + needed.rows; r += 1) {
    for (let c: number = needed.column; c < endColumn(needed); c += 1) {
      if (!isOurs(r, c) && isInTheWay(r, c)) return cellA1(r, c);
    }
  }
  return null;
}

/** Spaces alone are content of the user's, too. */
function isFilled(sheet: SheetSnapshot, r: number, c: number): boolean {
  const value = sheet.values[r - sheet.area.row]?.[c - sheet.area.column] ?? '';
  return value !== '' || formulaAt(sheet, r, c) !== null;
}

/** @returns the column from which on the table's rows are empty, or null beyond the sheet. */
export function emptyFrom(
  { sheet, areas }: Taken,
  table: FoundTable,
  width: number,
): number | null {
  const rows = rowsOf(table, 0, MOST_COLUMNS);
  const tables = areas.filter((one) => overlaps(one, rows)).map(endColumn);
  let column = Math.max(endColumn(sheet.area), ...tables);
  const isBlank = (c: number): boolean => {
    for (let r: number = rows.row; r < rows.row + rows.rows; r += 1) {
      if (isFilled(sheet, r, c)) return false;
    }
    return true;
  };
  while (column > Math.max(0, ...tables) && isBlank(column - 1)) column -= 1;
  return column + width <= MOST_COLUMNS ? column : null;
}
