import { parseA1 } from '../../../src/core/model/address';
import type { Settings } from '../../../src/core/model/settings';
import type { ColumnRole, FoundTable, Reading } from '../../../src/core/model/table';
import type { GridCell, GridSheet } from '../grid';
import type { ReadableSheets } from './readFixtureSheets';

/** Maps the cells of a sheet, told row and column of the sheet. */
function mapCells(
  sheet: GridSheet,
  map: (cell: GridCell, row: number, column: number) => GridCell,
): GridSheet {
  const corner = parseA1(sheet.from ?? 'A1');
  return {
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((cell, c) => map(cell, corner.row + r, corner.column + c)),
    ),
  };
}

const tablesOn = (sheet: GridSheet, { tables }: Reading): readonly FoundTable[] =>
  tables.filter((table) => table.sheet.name === sheet.name);

/**
 * @returns the sheets with the body rows of every table in another order.
 * @param order for a number of rows, which row comes at each place
 */
export function permuted(
  sheets: readonly GridSheet[],
  reading: Reading,
  order: (rows: number) => readonly number[],
): readonly GridSheet[] {
  return sheets.map((sheet) =>
    tablesOn(sheet, reading).reduce((before, { area, firstRow, endRow }) => {
      const places = order(endRow - firstRow);
      const corner = parseA1(before.from ?? 'A1');
      return mapCells(before, (cell, row, column) => {
        const inside = column >= area.column && column < area.column + area.columns;
        if (!inside || row < firstRow || row >= endRow) return cell;
        const from = firstRow + (places[row - firstRow] ?? 0);
        return before.cells[from - corner.row]?.[column - corner.column] ?? '';
      });
    }, sheet),
  );
}

const FIGURES: readonly ColumnRole[] = [
  'baseline',
  'target',
  'milestone',
  'achieved',
  'numerator',
  'denominator',
  'weight',
  'stated-attainment',
];

const DIGIT = '[\\d๐-๙０-９]';
const MARK = new RegExp(`(?<=${DIGIT})[.,](?=${DIGIT})`, 'g');
const swapMarks = (text: string): string =>
  text.replace(MARK, (mark) => (mark === '.' ? ',' : '.'));

function swapCell(cell: GridCell): GridCell {
  if (typeof cell === 'string') return swapMarks(cell);
  const isText = typeof cell === 'object' && cell !== null && typeof cell.v === 'string';
  return isText ? { ...cell, v: swapMarks(String(cell.v)) } : cell;
}

const isFigure = (table: FoundTable, row: number, column: number): boolean =>
  row >= table.firstRow &&
  row < table.endRow &&
  table.columns.some((one) => one.column === column && FIGURES.includes(one.role));

/** Maps the cells in the bodies of tables that stand in columns of figures. */
const mapFigures = (
  sheets: readonly GridSheet[],
  reading: Reading,
  map: (cell: GridCell) => GridCell,
): readonly GridSheet[] =>
  sheets.map((sheet) => {
    const tables = tablesOn(sheet, reading);
    return mapCells(sheet, (cell, row, column) =>
      tables.some((table) => isFigure(table, row, column)) ? map(cell) : cell,
    );
  });

/** The choice of a cell holds as long as the cell has the text that was decided upon. */
const swapSettings = (settings: Partial<Settings>, culture: string): Partial<Settings> => ({
  ...settings,
  culture,
  cells: (settings.cells ?? []).map((choice) => ({ ...choice, text: swapMarks(choice.text) })),
});

const usesComma = (culture: string): boolean =>
  new Intl.NumberFormat(culture).formatToParts(1.5).some(({ value }) => value === ',');

/** @returns the same workbook as somebody of the other decimal convention would have typed it. */
export function otherConvention(
  { sheets, settings }: ReadableSheets,
  reading: Reading,
): ReadableSheets {
  const culture = usesComma(reading.culture) ? 'en-GB' : 'de-DE';
  return {
    culture,
    settings: swapSettings(settings, culture),
    sheets: mapFigures(sheets, reading, swapCell),
  };
}

function typed(cell: GridCell, culture: string): GridCell {
  return typeof cell === 'number'
    ? new Intl.NumberFormat(culture, { maximumFractionDigits: 9 }).format(cell)
    : cell;
}

/** @returns the workbook with the plain numbers of its figures stored as text, as its culture writes them. */
export const storedAsText = (
  { sheets, settings }: ReadableSheets,
  reading: Reading,
  culture: string,
): ReadableSheets => ({
  culture,
  settings: { ...settings, culture },
  sheets: mapFigures(sheets, reading, (cell) => typed(cell, culture)),
});
