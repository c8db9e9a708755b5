import { area, type Area } from '../core/model/address';
import type { RawValue, SheetSnapshot, ValueKind } from '../core/model/snapshot';
import { SAFE_BYTES } from './excelRun';

/** The cells of a sheet's used range. */
export type Grid = Pick<SheetSnapshot, 'area' | 'values' | 'kinds' | 'formulas' | 'numberFormats'>;

/** A sheet and the part of it that is read. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly at: Area;
}

interface Part extends SheetArea {
  /** Index of the sheet among those that are read. */
  readonly index: number;
}

interface LoadedPart extends Part {
  readonly range: Excel.Range;
}

/** Values, formulas, formats and kinds of a cell rarely take more than this in a response. */
const BYTES_PER_CELL = 120;
const CELLS_PER_REQUEST = Math.floor(SAFE_BYTES / BYTES_PER_CELL);

/**
 * Reads the cells of sheets, in as few requests as the 5 MB limit of a response allows.
 * @throws OfficeExtension.Error as Excel gives it; ResponsePayloadSizeLimitExceeded where a single row is
 *   too large.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
): Promise<Grid[]> {
  const parts = sheets.flatMap(({ sheet, at }, index) =>
    rowBands(at).map((band): Part => ({ sheet, at: band, index })),
  );
  const loaded: LoadedPart[] = [];
  for (const batch of inBatches(parts)) loaded.push(...(await readParts(context, batch)));
  return sheets.map(({ at }, index) =>
    joinParts(
      at,
      loaded.filter((part) => part.index === index),
    ),
  );
}

/** Long texts and formulas take more than was estimated: what Excel finds too large is read in halves. */
async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<LoadedPart[]> {
  const loaded = parts.map((part): LoadedPart => ({ ...part, range: loadRange(part) }));
  try {
    await context.sync();
    return loaded;
  } catch (error) {
    const halves = halve(parts);
    if (!isTooLarge(error) || !halves) throw error;
    const [first, second] = halves;
    return [...(await readParts(context, first)), ...(await readParts(context, second))];
  }
}

function loadRange({ sheet, at }: Part): Excel.Range {
  const range = sheet.getRangeByIndexes(at.row, at.column, at.rows, at.columns);
  return range.load('values,formulas,numberFormat,valueTypes') as Excel.Range;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** @returns two halves of what was to be read, or null where it is one row. */
function halve(parts: readonly Part[]): readonly [Part[], Part[]] | null {
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const part = parts[0]!;
  if (part.at.rows < 2) return null;
  const { row, column, rows, columns } = part.at;
  const half = Math.ceil(rows / 2);
  return [
    [{ ...part, at: area(row, column, half, columns) }],
    [{ ...part, at: area(row + half, column, rows - half, columns) }],
  ];
}

function rowBands(at: Area): Area[] {
  const rowsEach = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, at.columns)));
  const count = Math.ceil(at.rows / rowsEach);
  return Array.from({ length: count }, (_, index) =>
    area(
      at.row + index * rowsEach,
      at.column,
      Math.min(rowsEach, at.rows - index * rowsEach),
      at.columns,
    ),
  );
}

function inBatches(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const cells = part.at.rows * part.at.columns;
    if (cells > room) {
      batches.push([]);
      room = CELLS_PER_REQUEST;
    }
    batches.at(-1)!.push(part);
    room -= cells;
  }
  return batches;
}

function joinParts(at: Area, parts: readonly LoadedPart[]): Grid {
  return {
    area: at,
    values: parts.flatMap(({ range }) => range.values as RawValue[][]),
    formulas: parts.flatMap(({ range }) => range.formulas as RawValue[][]),
    numberFormats: parts.flatMap(({ range }) => range.numberFormat as string[][]),
    kinds: parts.flatMap(({ range }) => range.valueTypes.map((line) => line.map(kindOf))),
  };
}

function kindOf(type: Excel.RangeValueType | string): ValueKind {
  switch (type) {
    case 'Empty':
    case 'Error':
    case 'Boolean':
    case 'Double':
      return type;
    case 'Integer':
      return 'Double';
    default:
      return 'String';
  }
}
