/** What every sample has: sheets that print lying on A4, a title, tables as Excel Tables or plain ranges. */
import type { CellValue, Workbook, Worksheet } from '@cj-tech-master/excelts';

/** A cell as the readable data has it. */
export type Datum = string | number | null;
export type Rows = readonly (readonly Datum[])[];

/** A sheet of a sample; widths are those of its columns, in characters. */
export interface SheetFacts {
  readonly sheet: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly font?: string;
}

const SIZE = 12;
const TITLE_SIZE = 14;

/** Adds a sheet with its title in the first cell. */
export function addSheet(workbook: Workbook, facts: SheetFacts): Worksheet {
  const sheet = workbook.addWorksheet(facts.sheet, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  facts.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const cell = sheet.getCell('A1');
  cell.value = facts.title;
  cell.font = { ...fontOf(facts), size: TITLE_SIZE, bold: true };
  return sheet;
}

/** @returns the font of a sheet's cells: Times New Roman unless the sheet has its own. */
export const fontOf = ({ font = 'Times New Roman' }: SheetFacts) => ({ name: font, size: SIZE });

/** Writes a line of text that is no part of a table. */
export function addLine(sheet: Worksheet, at: string, text: string, facts: SheetFacts): void {
  const cell = sheet.getCell(at);
  cell.value = text;
  cell.font = { ...fontOf(facts), italic: true };
}

/** Adds an Excel Table with its header at a cell. */
export function addTable(
  sheet: Worksheet,
  at: string,
  table: { readonly table: string; readonly headers: readonly string[] },
  rows: readonly (readonly (Datum | Date)[])[],
): void {
  sheet.addTable({
    name: table.table,
    ref: at,
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows: rows.map((row) => [...row]) as never,
  });
}

/** Adds a plain range with a bold header; `top` is the header's row, from one. */
export function addRange(
  sheet: Worksheet,
  top: number,
  rows: Rows,
  facts: SheetFacts & { readonly headerRows?: number },
): void {
  const { headerRows = 1 } = facts;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      const cell = sheet.getCell(top + r, c + 1);
      cell.value = value as CellValue;
      cell.font = { ...fontOf(facts), bold: r < headerRows };
      if (typeof value === 'number' && value >= 1000) cell.numFmt = '#,##0';
    }),
  );
}

const LINE_HEIGHT = 17;

/** Accents and the vowels above Thai letters take no room. */
const printedLength = (value: unknown): number =>
  typeof value === 'string' ? value.normalize('NFD').replace(/\p{M}/gu, '').length : 1;

/** A row has as many lines as its longest text needs in the width of its column. */
function fitHeight(sheet: Worksheet, row: number, columns: number): void {
  const lines = Array.from({ length: columns }, (_, index) => {
    const cell = sheet.getCell(row, index + 1);
    const width = sheet.getColumn(index + 1).width ?? 10;
    return Math.ceil(printedLength(cell.value) / width);
  });
  sheet.getRow(row).height = LINE_HEIGHT * Math.max(1, ...lines);
}

/** The rows and columns of a range; the header's rows come first. */
export interface RangeSize {
  readonly top: number;
  readonly headerRows: number;
  readonly rows: number;
  readonly columns: number;
}

/** Draws thin lines around the cells of a range, gives its texts room to wrap, and centres its header. */
export function rule(sheet: Worksheet, { top, headerRows, rows, columns }: RangeSize): void {
  const side = { style: 'thin' as const, color: { argb: 'FF7F7F7F' } };
  for (let row = top; row < top + rows; row++) {
    if (row >= top + headerRows || headerRows === 1) fitHeight(sheet, row, columns);
    for (let column = 1; column <= columns; column++) {
      const cell = sheet.getCell(row, column);
      cell.border = { top: side, left: side, bottom: side, right: side };
      const isHeader = row < top + headerRows;
      const horizontal = isHeader ? ('center' as const) : undefined;
      cell.alignment = { vertical: 'middle', wrapText: true, ...(horizontal && { horizontal }) };
    }
  }
}
