import { area, type Area } from '../core/model/address';
import { SAFE_BYTES } from './excelRun';

/** A sheet and the part of it that is read. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly at: Area;
}

/** What was read of one band of rows of an area. */
export interface Piece<Taken> {
  /** Index of the area among those that were asked for. */
  readonly index: number;
  readonly at: Area;
  readonly taken: Taken;
}

/** Something that can be read of a range. */
export interface Reading<Loaded, Taken> {
  /** Queues the loading. */
  readonly load: (range: Excel.Range) => Loaded;
  /** Takes over what was loaded. */
  readonly take: (loaded: Loaded, at: Area) => Taken;
  /** How much a row of an area takes in a response, rather too much than too little; 0 where rows do not matter. */
  readonly bytesPerRow: (at: Area) => number;
}

interface Part extends SheetArea {
  readonly index: number;
}

/** Addressing a range and identifying it in the response takes less than this. */
const BYTES_PER_RANGE = 700;

/** Excel answers so where a request asks for too much; asking for less helps. */
export const TOO_MUCH: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/**
 * Reads something of areas, cut into bands of rows, in as few requests as the 5 MB limit of a response
 * allows. What Excel finds too large all the same is read in halves.
 * @param tooMuch the errors after which halves are tried
 * @returns the pieces, by area and from the top down
 * @throws OfficeExtension.Error as Excel gives it, also where a single row is too much
 */
export async function readPieces<Loaded, Taken>(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  reading: Reading<Loaded, Taken>,
  tooMuch: ReadonlySet<string> = TOO_MUCH,
): Promise<Piece<Taken>[]> {
  const parts = areas.flatMap(({ sheet, at }, index) =>
    rowBands(at, reading.bytesPerRow(at)).map((band): Part => ({ sheet, at: band, index })),
  );
  const pieces: Piece<Taken>[] = [];
  for (const batch of inBatches(parts, reading.bytesPerRow)) {
    for (const piece of await readParts(context, batch, reading, tooMuch)) pieces.push(piece);
  }
  return pieces;
}

async function readParts<Loaded, Taken>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  reading: Reading<Loaded, Taken>,
  tooMuch: ReadonlySet<string>,
): Promise<Piece<Taken>[]> {
  const ranges = parts.map(({ sheet, at }) =>
    sheet.getRangeByIndexes(at.row, at.column, at.rows, at.columns),
  );
  const loaded = ranges.map(reading.load);
  try {
    await context.sync();
  } catch (error) {
    const halves = halve(parts);
    const mayHelp = error instanceof OfficeExtension.Error && tooMuch.has(error.code);
    if (!mayHelp || !halves) throw error;
    const [first, second] = halves;
    const above = await readParts(context, first, reading, tooMuch);
    return [...above, ...(await readParts(context, second, reading, tooMuch))];
  }
  return parts.map(({ index, at }, i) => ({ index, at, taken: reading.take(loaded[i]!, at) }));
}

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

function rowBands(at: Area, bytesPerRow: number): Area[] {
  if (at.rows === 0) return [];
  const most = Math.floor((SAFE_BYTES - BYTES_PER_RANGE) / Math.max(1, bytesPerRow));
  const rowsEach = bytesPerRow === 0 ? at.rows : Math.max(1, most);
  return Array.from({ length: Math.ceil(at.rows / rowsEach) }, (_, index) =>
    area(
      at.row + index * rowsEach,
      at.column,
      Math.min(rowsEach, at.rows - index * rowsEach),
      at.columns,
    ),
  );
}

function inBatches(parts: readonly Part[], bytesPerRow: (at: Area) => number): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const bytes = BYTES_PER_RANGE + part.at.rows * bytesPerRow(part.at);
    if (bytes > room) {
      batches.push([]);
      room = SAFE_BYTES;
    }
    batches.at(-1)!.push(part);
    room -= bytes;
  }
  return batches;
}
