import { lettersOf } from './address';
import { recalculated } from './recalculate';
import type { Cell, Column, Range, Role, Row, Sheet, Table, Workbook } from './workbook';

/** A cell of a table: where it stands and what it is about. */
export interface Spot {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell | null;
}

export const sheetNamed = ({ sheets }: Workbook, name: string): Sheet =>
  sheets.find((sheet) => sheet.name === name)!;

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | null =>
  sheet.cells[row]?.[column] ?? null;

/** @returns the workbook with another sheet in the place of the one of that name. */
export const withSheet = (
  workbook: Workbook,
  name: string,
  change: (sheet: Sheet) => Sheet,
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

function withCellIn(sheet: Sheet, row: number, column: number, cell: Cell | null): Sheet {
  const cells = [...sheet.cells];
  while (cells.length <= row) cells.push([]);
  const line = [...cells[row]!];
  while (line.length <= column) line.push(null);
  line[column] = cell;
  cells[row] = line;
  return { ...sheet, cells };
}

/** @returns the workbook with one cell changed and every formula computed anew. */
export const withCell = (
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
  cell: Cell | null,
): Workbook =>
  recalculated(withSheet(workbook, sheet, (one) => withCellIn(one, row, column, cell)));

export const withSpot = (workbook: Workbook, { table, row, column }: Spot, cell: Cell | null) =>
  withCell(workbook, table.sheet, row.at, column.at, cell);

const movedRange = (range: Range, from: number, by: number): Range => ({
  ...range,
  top: range.top >= from ? range.top + by : range.top,
  bottom: range.bottom >= from ? range.bottom + by : range.bottom,
});

/** An Excel Table also takes in what is written right below it. */
const movedTable = (range: Range, from: number, by: number): Range =>
  by > 0 && range.bottom === from - 1
    ? { ...range, bottom: range.bottom + by }
    : movedRange(range, from, by);

const movedFormula = (formula: string, from: number, by: number): string =>
  formula.replace(/([A-Z]+\$?)(\d+)/g, (whole, letters: string, digits: string) =>
    Number(digits) - 1 >= from ? `${letters}${Number(digits) + by}` : whole,
  );

const movedRow = <T extends { readonly at: number }>(row: T, from: number, by: number): T =>
  row.at >= from ? { ...row, at: row.at + by } : row;

/** Moves everything from a row on, as Excel does when rows are inserted or deleted. */
function moved(workbook: Workbook, name: string, from: number, by: number): Workbook {
  const changed = withSheet(workbook, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        cell?.formula ? { ...cell, formula: movedFormula(cell.formula, from, by) } : cell,
      ),
    ),
    merges: sheet.merges.map((range) => movedRange(range, from, by)),
    excelTables: sheet.excelTables.map((table) => ({
      ...table,
      range: movedTable(table.range, from, by),
    })),
  }));
  const tables = workbook.tables.map((table) =>
    table.sheet === name
      ? {
          ...table,
          headerTop: table.headerTop >= from ? table.headerTop + by : table.headerTop,
          headerRow: table.headerRow >= from ? table.headerRow + by : table.headerRow,
          rows: table.rows.map((row) => movedRow(row, from, by)),
        }
      : table,
  );
  return { ...changed, tables };
}

/** @returns the workbook with a row of these cells before the given row of a sheet. */
export function withRowBefore(
  workbook: Workbook,
  name: string,
  at: number,
  cells: readonly (Cell | null)[],
): Workbook {
  const changed = withSheet(moved(workbook, name, at, 1), name, (sheet) => ({
    ...sheet,
    cells: [...sheet.cells.slice(0, at), cells, ...sheet.cells.slice(at)],
  }));
  return recalculated(changed);
}

/** @returns the workbook without a row of a sheet. */
export function withoutRow(workbook: Workbook, name: string, at: number): Workbook {
  const tables = workbook.tables.map((table) =>
    table.sheet === name ? { ...table, rows: table.rows.filter((row) => row.at !== at) } : table,
  );
  const cut = withSheet({ ...workbook, tables }, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((_, row) => row !== at),
  }));
  return recalculated(moved(cut, name, at + 1, -1));
}

/** @returns the workbook without a column of a table that stands alone on its sheet; formulas are not moved. */
export function withoutColumn(workbook: Workbook, name: string, at: number): Workbook {
  const left = (column: number) => (column > at ? column - 1 : column);
  return withSheet(workbook, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.filter((_, column) => column !== at)),
    merges: sheet.merges.map((one) => ({ ...one, left: left(one.left), right: left(one.right) })),
    excelTables: sheet.excelTables.map((table) => ({
      ...table,
      range: { ...table.range, right: table.range.right - 1 },
    })),
  }));
}

export const columnsOf = ({ columns }: Table, ...roles: readonly Role[]): readonly Column[] =>
  columns.filter(({ role }) => roles.includes(role));

/** @returns the cells of a workbook's tables in columns of some roles, for which a condition holds. */
export function spotsOf(
  workbook: Workbook,
  roles: readonly Role[],
  fits: (spot: Spot) => boolean = () => true,
): readonly Spot[] {
  return workbook.tables.flatMap((table) => {
    const sheet = sheetNamed(workbook, table.sheet);
    return columnsOf(table, ...roles).flatMap((column) =>
      table.rows
        .map((row): Spot => ({ table, row, column, cell: cellAt(sheet, row.at, column.at) }))
        .filter(fits),
    );
  });
}

/** @returns the range from a table's first to its last column in one row. */
export const rowRange = ({ columns }: Table, row: number): Range => ({
  top: row,
  bottom: row,
  left: columns[0]!.at,
  right: columns.at(-1)!.at,
});

/** @returns whether a formula of the sheet refers to a cell, alone or within a range. */
export function feedsFormula(workbook: Workbook, { table, row, column }: Spot): boolean {
  const refers = (formula: string): boolean =>
    [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].some((match) => {
      const [, from = '', top = '', to = from, bottom = top] = match;
      const letters = lettersOf(column.at).padStart(3);
      const inColumns = from.padStart(3) <= letters && letters <= to.padStart(3);
      return inColumns && Number(top) <= row.at + 1 && row.at + 1 <= Number(bottom);
    });
  return sheetNamed(workbook, table.sheet).cells.some((line) =>
    line.some((cell) => cell?.formula !== undefined && refers(cell.formula)),
  );
}

const isSubRow = (row: Row | undefined): boolean =>
  row !== undefined && (row.kind === 'part' || row.kind === 'division');

/** @returns whether a row has sub-rows below it, or is one. */
export function hasFamily({ rows }: Table, row: Row): boolean {
  const at = rows.indexOf(row);
  const below = rows[at + 1]?.kind === 'section' ? rows[at + 2] : rows[at + 1];
  return isSubRow(row) || isSubRow(below);
}

/**
 * @returns whether something typed elsewhere rests on a figure: a stated percentage, status or headline, a total, a
 * parent, a share; such a figure cannot change without a second contradiction
 */
export function isRestedOn(workbook: Workbook, { table, row }: Spot): boolean {
  if (workbook.headline || hasFamily(table, row)) return true;
  const sheet = sheetNamed(workbook, table.sheet);
  const typed = (one: Column, at: number) => {
    const cell = cellAt(sheet, at, one.at);
    return cell !== null && cell.value !== '' && cell.formula === undefined;
  };
  const stated = columnsOf(table, 'attainment', 'status').some((one) => typed(one, row.at));
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  const values = columnsOf(table, 'target', 'achieved', 'numerator', 'denominator');
  const steps = columnsOf(table, 'milestone');
  return (
    stated ||
    totals.some(({ at }) => values.some((one) => typed(one, at))) ||
    (columnsOf(table, 'numerator').length > 0 &&
      columnsOf(table, 'achieved').some((one) => typed(one, row.at))) ||
    steps.length > 1
  );
}
