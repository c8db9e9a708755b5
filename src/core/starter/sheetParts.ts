import { area, type Area } from '../model/address';
import { parseIsoDay } from '../model/day';
import type { NewCell, NewFormat, NewSheet } from '../model/newSheet';

/** Rows of cells; a row may end early. */
export type Lines = readonly (readonly NewCell[])[];

/** In points: a letter, and the edges of a cell with the button of a filter. */
const LETTER = 5.8;
const EDGES = 26;
const NARROWEST = 40;
/** A longer text is wrapped. */
const WIDEST = 260;

/** Thai vowels above and below, and tone marks, take no width of their own. */
const lettersIn = (cell: NewCell): number =>
  cell === null
    ? 0
    : String(cell)
        .normalize('NFC')
        .replace(/\p{Mn}/gu, '').length;

/**
 * @param above lines over the table, which lend no column its width: the first is the title.
 * @param table headers and rows, as long as each other.
 * @returns the cells of a sheet, with an empty line between what stands above and the table, and where the table is.
 */
export function withTable(
  above: readonly string[],
  table: Lines,
): Pick<NewSheet, 'cells' | 'widths' | 'formats'> & { readonly at: Area } {
  const columns = Math.max(...table.map((line) => line.length));
  const filled = (line: readonly NewCell[]): NewCell[] =>
    Array.from({ length: columns }, (_, column) => line[column] ?? null);
  const top = above.length + 1;
  return {
    cells: [...above.map((text) => filled([text])), filled([]), ...table.map(filled)],
    widths: widthsOf(table, columns),
    formats: headings(above),
    at: area(top, 0, table.length, columns),
  };
}

const widthsOf = (table: Lines, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) => {
    const letters = Math.max(...table.map((line) => lettersIn(line[column] ?? null)));
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + EDGES)));
  });

const headings = (above: readonly string[]): readonly NewFormat[] =>
  above.map((_, row) =>
    row === 0 ? { at: area(0, 0), bold: true, fontSize: 14 } : { at: area(row, 0), italic: true },
  );

/** @returns the cells of one column below a table's header. */
export const columnBelow = (table: Area, column: number): Area =>
  area(table.row + 1, table.column + column, table.rows - 1, 1);

/** @returns the day of `YYYY-MM-DD`. @throws Error for another text: the samples have none */
export function dayIn(text: NewCell): number {
  const day = typeof text === 'string' ? parseIsoDay(text) : null;
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
