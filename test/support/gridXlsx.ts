import { parseA1, columnIndex } from '../../src/core/model/address';
import { newWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { SheetFile, WorkbookFile } from '../../src/preview/file/types';
import type { GridCell, GridSheet } from './grid';

/** @returns an .xlsx file of grids, with formats, tables, merges, and what is hidden; its formulas are computed. */
export function gridXlsx(sheets: readonly GridSheet[]): Uint8Array {
  const workbook = newWorkbookFile();
  sheets.forEach((sheet, index) => writeSheet(sheetFor(workbook, sheet.name, index), sheet));
  workbook.recalculate();
  return workbook.save();
}

/** A new workbook has one sheet already. */
function sheetFor(workbook: WorkbookFile, name: string, index: number): SheetFile {
  if (index > 0) return workbook.addSheet(name);
  const first = workbook.sheets()[0]!;
  first.setName(name);
  return first;
}

function writeSheet(file: SheetFile, sheet: GridSheet): void {
  const corner = parseA1(sheet.from ?? 'A1');
  sheet.cells.forEach((line, r) =>
    line.forEach((cell, c) => writeCell(file, corner.row + r, corner.column + c, cell)),
  );
  for (const { name, at } of sheet.tables ?? []) file.addTable(parseA1(at), true).setName(name);
  for (const address of sheet.merges ?? []) file.merge(parseA1(address));
  for (const number of sheet.hiddenRows ?? [])
    file.setRowHidden({ first: number - 1, count: 1 }, true);
  for (const letters of sheet.hiddenColumns ?? []) {
    file.setColumnHidden({ first: columnIndex(letters), count: 1 }, true);
  }
  if (sheet.visible === false) file.setVisibility('hidden');
}

function writeCell(file: SheetFile, row: number, column: number, cell: GridCell): void {
  const { v, format, formula } = typeof cell === 'object' && cell !== null ? cell : { v: cell };
  if (format !== undefined) {
    file.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
  }
  file.setCell(row, column, formula ?? contentOf(v));
}

/** An error is the result of a formula; text that begins as a formula does is text. */
function contentOf(value: string | number | boolean | null): string | number | boolean | null {
  if (typeof value !== 'string') return value;
  return value.startsWith('#') ? `=${value}` : value;
}
