import { area, areaA1, type Area } from '../core/model/address';
import type { NewCell, NewFormat, NewSheet } from '../core/model/newSheet';
import { plainText } from '../core/edits/plainText';
import type { ExcelRun } from './excelRun';

/**
 * Adds sheets with their cells in two requests, whatever their number, and shows the first of them.
 * @returns what the sheets are called.
 * @throws OfficeExtension.Error as Excel gives it; where it refuses the first sheet nothing is added.
 */
export function addSheets(run: ExcelRun, sheets: readonly NewSheet[]): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    await context.sync();
    const freeSheet = namer(worksheets.items, ' ');
    // A table may not be called as a defined name either.
    const freeTable = namer([...tables.items, ...names.items], '_');
    const added = sheets.map(({ name }) => freeSheet(name));
    sheets.forEach((sheet, index) => addSheet(worksheets.add(added[index]), sheet, freeTable));
    if (added[0] !== undefined) worksheets.getItem(added[0]).activate();
    await context.sync();
    return added;
  });
}

/** @returns a chooser of names that are not taken, in any case: the wanted one, or with the next number. */
function namer(
  taken: readonly { readonly name: string }[],
  between: string,
): (wanted: string) => string {
  const used = new Set(taken.map(({ name }) => name.toLowerCase()));
  return (wanted) => {
    let name = wanted;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${wanted}${between}${n}`;
    used.add(name.toLowerCase());
    return name;
  };
}

/** Number formats come before values: Excel reads a typed value by its cell's format. */
function addSheet(
  sheet: Excel.Worksheet,
  { cells, widths, formats, merges, tables }: NewSheet,
  freeTable: (wanted: string) => string,
): void {
  const rangeOf = (at: Area): Excel.Range => sheet.getRange(areaA1(at));
  formats.forEach((format) => applyFormat(rangeOf(format.at), format));
  const columns = cells[0]?.length ?? 0;
  const all = area(0, 0, cells.length, columns);
  if (columns > 0) rangeOf(all).values = cells.map((line) => line.map(valueOf));
  merges.forEach((at) => rangeOf(at).merge());
  widths.forEach((width, column) => {
    rangeOf(area(0, column)).format.columnWidth = width;
  });
  tables.forEach(({ name, at }) => {
    const table = sheet.tables.add(rangeOf(at), true);
    table.name = freeTable(name);
  });
}

function applyFormat(range: Excel.Range, format: NewFormat): void {
  if (format.numberFormat !== undefined) {
    const line = Array.from({ length: format.at.columns }, () => format.numberFormat);
    range.numberFormat = Array.from({ length: format.at.rows }, () => line);
  }
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
}

const valueOf = (cell: NewCell): string | number =>
  typeof cell === 'string' ? plainText(cell) : (cell ?? '');
