import { recalculated } from './recalculate';
import type { Cell, Range, Sheet, Workbook } from './workbook';

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
