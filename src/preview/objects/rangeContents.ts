import { format } from 'numfmt';
import { HostError } from '../file/hostError';
import type { CellContent, CellScalar } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { Json } from '../protocol/messages';
import { eachCell, grid, isWholeColumns, isWholeRows, type Place } from './area';
import type { Book } from './book';
import { requireWritable } from './protection';
import { enter } from './typedInput';

/** More cells than this come back as null instead of a grid. */
const READ_LIMIT = 5_000_000;

type Read = (place: Place, row: number, column: number) => Json;

/** @returns one entry a cell, row by row; null for whole rows or columns and beyond Excel's limit. */
function read(place: Place, of: Read): Json {
  const { area } = place;
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (area.rows * area.columns > READ_LIMIT) return null;
  return grid(area, (row, column) => of(place, row, column));
}

const valueOf = ({ value }: CellContent): CellScalar => value ?? '';

export function readValues(book: Book, place: Place): Json {
  book.beforeReading();
  return read(place, ({ sheet }, row, column) => valueOf(sheet.cell(row, column)));
}

/** Formulas with their `=`, and the values of all other cells. */
export function readFormulas(place: Place): Json {
  return read(place, ({ sheet }, row, column) => {
    const cell = sheet.cell(row, column);
    return cell.formula === null ? valueOf(cell) : `=${cell.formula}`;
  });
}

export function readValueTypes(book: Book, place: Place): Json {
  book.beforeReading();
  return read(place, ({ sheet }, row, column) => typeOf(sheet.cell(row, column)));
}

function typeOf({ value, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What a cell shows, were its column wide enough. */
export function readText(book: Book, place: Place): Json {
  book.beforeReading();
  return read(place, ({ sheet }, row, column) =>
    shown(sheet.cell(row, column), sheet.style(row, column).numberFormat),
  );
}

export function shown({ value, isError }: CellContent, numberFormat: string): string {
  if (value === null) return '';
  if (isError) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(numberFormat, value, { throws: false });
}

export function readNumberFormats(place: Place): Json {
  return read(place, ({ sheet }, row, column) => sheet.style(row, column).numberFormat);
}

/**
 * Writes values or formulas; both are entered alike. A single value goes to every cell, null leaves a cell
 * alone, an empty text clears it.
 * @throws HostError InvalidArgument where the shape differs, AccessDenied where a cell is protected
 */
export function writeContents(book: Book, place: Place, input: Json): void {
  const { area } = place;
  requireWritable(place);
  const entry = shape(place, input);
  eachCell(area, (r, c) => {
    const value = entry(r, c);
    if (value !== null) writeCell(place, area.row + r, area.column + c, scalar(value));
  });
  place.sheet.contentsEntered(area);
  book.entered();
  book.changed(place);
}

function writeCell({ sheet }: Place, row: number, column: number, value: CellScalar): void {
  const { numberFormat } = sheet.style(row, column);
  const { content, format: implied } = enter(value, numberFormat);
  sheet.setCell(row, column, content);
  if (implied !== null && numberFormat === 'General') {
    sheet.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: implied });
  }
}

/** A single format goes to every cell; null leaves a cell's format alone. */
export function writeNumberFormats(place: Place, input: Json): void {
  const { sheet, area } = place;
  requireWritable(place);
  if (!Array.isArray(input)) {
    sheet.setStyle(area, { numberFormat: formatText(input) });
    return;
  }
  const entry = shape(place, input);
  for (const block of blocks(place, entry)) {
    if (block.value === null) continue;
    sheet.setStyle(block, { numberFormat: formatText(block.value) });
  }
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: Json;
}

/** Runs of equal entries within a column, top to bottom: formats mostly go by column. */
function blocks({ area }: Place, entry: (row: number, column: number) => Json): Block[] {
  const found: Block[] = [];
  for (let c = 0; c < area.columns; c += 1) {
    for (let start = 0, end = 0; start < area.rows; start = end) {
      const value = entry(start, c);
      for (end = start + 1; end < area.rows && entry(end, c) === value;) end += 1;
      const [row, column] = [area.row + start, area.column + c];
      found.push({ row, column, rows: end - start, columns: 1, value });
    }
  }
  return found;
}

function formatText(value: Json): string {
  if (typeof value !== 'string') throw invalid('A number format is text.');
  return value;
}

/** @returns the entry for each position: from a grid of the place's shape, or one value for all. */
function shape({ area }: Place, input: Json): (row: number, column: number) => Json {
  if (!isList(input)) return () => input;
  const rows = input.map((row) => (isList(row) ? row : refuseShape()));
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return () => first[0] ?? null;
  const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) refuseShape();
  return (row, column) => rows[row]?.[column] ?? null;
}

function refuseShape(): never {
  throw invalid("The number of rows or columns in the input array doesn't match the range.");
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function scalar(value: Json): CellScalar {
  if (typeof value === 'object') {
    throw new HostError('NotImplemented', 'Range.values of a data type is not implemented.');
  }
  return value;
}
