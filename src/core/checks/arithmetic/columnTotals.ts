import { area, areaA1 } from '../../model/address';
import type { TableColumn } from '../../model/table';
import type { Found } from '../check';
import { placeName } from '../check';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { addsUp, addUpTo, isAddedColumn, sumOf } from './addingUp';
import type { Figure, FigureReader } from './figures';

/** A column of totals, and the columns of branches or periods that it may be the total of. */
interface TotalColumn {
  readonly table: TypedTable;
  readonly total: TableColumn;
  readonly parts: readonly TableColumn[];
}

/** A row with the total as it is stated and its parts; blank ones are left out. */
interface Line {
  readonly row: TypedRow;
  readonly stated: Figure;
  readonly parts: readonly Figure[];
  readonly agrees: boolean;
}

/** Branches beside each other, or the periods of one branch; not both at once. */
function partsOf(table: TypedTable, total: TableColumn): readonly TableColumn[] {
  const others = table.found.columns.filter(
    (one) => one.role === total.role && !one.isTotal && isAddedColumn(one),
  );
  const branches = others.filter(({ branch }) => branch !== null);
  const periods = others.filter(({ branch }) => branch === total.branch);
  if (total.branch === null && branches.length > 0 && branches.length < others.length) return [];
  return total.branch === null && branches.length > 0 ? branches : periods;
}

const totalColumns = (table: TypedTable): readonly TotalColumn[] =>
  table.found.columns
    .filter((column) => column.isTotal && isAddedColumn(column))
    .map((total) => ({ table, total, parts: partsOf(table, total) }))
    .filter(({ parts }) => parts.length >= 2);

function lineOf(
  { table, total, parts }: TotalColumn,
  row: TypedRow,
  read: FigureReader,
): readonly Line[] {
  const indicator = row.about?.indicator ?? null;
  const stated = read(table, row.row, total.column);
  const figures = parts.flatMap(({ column }) => read(table, row.row, column) ?? []);
  if (stated === null || figures.length < 2 || figures.some(({ isPercent }) => isPercent))
    return [];
  if (indicator !== null && !addsUp(indicator)) return [];
  const agrees = addUpTo(figures, stated, indicator?.unit ?? null);
  return [{ row, stated, parts: figures, agrees }];
}

/** Of running totals the last is the whole, of levels the last or the mean: no sum at all. */
function isOtherwise({ stated, parts }: Line): boolean {
  const mean = sumOf(parts) / parts.length;
  const others = [parts.at(-1)!.value, Math.max(...parts.map(({ value }) => value))];
  return others.includes(stated.value) || Math.abs(stated.value - mean) <= Math.abs(mean) / 100;
}

/** So many rows at least, and this share of all, show that the column adds up the others. */
const FEWEST = 2;
const MOSTLY = 0.6;

function inColumn(column: TotalColumn, read: FigureReader): readonly Found<'total-differs'>[] {
  const lines = column.table.rows.flatMap((row) => lineOf(column, row, read));
  const agreeing = lines.filter(({ agrees }) => agrees).length;
  if (agreeing < FEWEST || agreeing < MOSTLY * lines.length) return [];
  return lines
    .filter((line) => !line.agrees && !isOtherwise(line))
    .map((line) => found(column, line));
}

function found({ table, total, parts }: TotalColumn, line: Line): Found<'total-differs'> {
  const { row } = line.row;
  const columns = parts.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const rows = placeName({
    sheet: table.found.sheet.name,
    address: areaA1(area(row, first, 1, last - first + 1)),
  });
  return {
    code: 'total-differs',
    at: table.placeOf(row, total.column),
    args: { value: line.stated.value, sum: sumOf(line.parts), rows },
  };
}

/** @returns the figures in columns of totals that are not the sum of the branches or periods in their row. */
export const wrongColumnTotals = (
  table: TypedTable,
  read: FigureReader,
): readonly Found<'total-differs'>[] =>
  totalColumns(table).flatMap((column) => inColumn(column, read));
