import { cellA1 } from '../../src/core/model/address';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { CellContent, SheetFile } from '../../src/preview/file/types';

/** @returns the cells of a sheet that are not blank, by their A1 address. */
export function cellsOf(sheet: SheetFile): ReadonlyMap<string, CellContent> {
  const used = sheet.usedRange(true);
  const cells = new Map<string, CellContent>();
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell.value !== null || cell.formula !== null) cells.set(cellA1(row, column), cell);
    }
  }
  return cells;
}

/** @returns everything in a saved workbook that a run may add to: what it is called, and how often. */
export function partsOf(xlsx: Uint8Array) {
  const file = openWorkbookFile(xlsx);
  return {
    sheets: file.sheets().map((sheet) => sheet.name()),
    names: file.names().map(({ name }) => name),
    columns: file
      .sheets()
      .flatMap((sheet) =>
        sheet.tables().flatMap((table) => table.columns().map((column) => column.name())),
      ),
    charts: file
      .sheets()
      .flatMap((sheet) => sheet.charts().map((chart) => chart.definition().name)),
    conditionalFormats: file.sheets().map((sheet) => sheet.conditionalFormats().length),
    customXml: file.customXmlParts().map(({ namespace }) => namespace),
    merges: file.sheets().map((sheet) => sheet.merges().length),
  };
}

/** @returns the cells of every sheet of a saved workbook, by sheet and address. */
export const allCells = (
  xlsx: Uint8Array,
): Readonly<Record<string, ReadonlyMap<string, CellContent>>> =>
  Object.fromEntries(
    openWorkbookFile(xlsx)
      .sheets()
      .map((sheet) => [sheet.name(), cellsOf(sheet)]),
  );
