import type { Area } from '../core/model/address';
import type { RawValue, SheetSnapshot, ValueKind } from '../core/model/snapshot';
import { stopIfCancelled, type ReadingWatch } from './readingWatch';
import { readPieces, type Piece, type Reading, type SheetArea } from './readPieces';

/** The cells of a sheet's used range, and what is known of its bands of rows. */
export interface Grid {
  readonly cells: Pick<SheetSnapshot, 'area' | 'values' | 'kinds' | 'formulas' | 'numberFormats'>;
  readonly bands: readonly Band[];
}

/** A band of rows that was read in one piece: what its rows and cells have in common, null where they differ. */
export interface Band {
  readonly at: Area;
  readonly rowHidden: boolean | null;
  readonly indentLevel: number | null;
  readonly kinds: readonly (readonly ValueKind[])[];
}

interface GridPiece extends Omit<Band, 'at'> {
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Values, formulas, formats and kinds of a cell rarely take more than this in a response. */
const BYTES_PER_CELL = 120;

const CELLS: Reading<Excel.Range, GridPiece> = {
  load: (range) =>
    range.load(
      'values,formulas,numberFormat,valueTypes,rowHidden,format/indentLevel',
    ) as Excel.Range,
  take: (range) => ({
    values: range.values as RawValue[][],
    formulas: sharing(range.formulas as RawValue[][], range.values as RawValue[][]),
    numberFormats: range.numberFormat as string[][],
    kinds: range.valueTypes.map((line) => line.map(kindOf)),
    rowHidden: range.rowHidden as boolean | null,
    indentLevel: range.format.indentLevel as number | null,
  }),
  bytesPerRow: ({ columns }) => columns * BYTES_PER_CELL,
};

/**
 * Reads the cells of sheets, in as few requests as the 5 MB limit of a response allows.
 * @throws OfficeExtension.Error as Excel gives it; ResponsePayloadSizeLimitExceeded where a single row is
 *   too large; Cancelled where the person stopped it.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
  watch: ReadingWatch,
): Promise<Grid[]> {
  const pieces = await readPieces(context, sheets, watched(sheets, watch));
  const bySheet = sheets.map((): Piece<GridPiece>[] => []);
  for (const piece of pieces) bySheet[piece.index]!.push(piece);
  return sheets.map(({ at }, index) => joinPieces(at, bySheet[index]!));
}

/** @returns the reading of cells, which tells how many of them were taken. */
function watched(sheets: readonly SheetArea[], watch: ReadingWatch): typeof CELLS {
  const all = sheets.reduce((sum, { at }) => sum + at.rows * at.columns, 0);
  let taken = 0;
  return {
    ...CELLS,
    take: (range, at) => {
      stopIfCancelled(watch);
      taken += at.rows * at.columns;
      watch.onProgress(taken / all);
      return CELLS.take(range, at);
    },
  };
}

function joinPieces(at: Area, pieces: readonly Piece<GridPiece>[]): Grid {
  return {
    cells: {
      area: at,
      values: pieces.flatMap(({ taken }) => taken.values),
      formulas: pieces.flatMap(({ taken }) => taken.formulas),
      numberFormats: pieces.flatMap(({ taken }) => taken.numberFormats),
      kinds: pieces.flatMap(({ taken }) => taken.kinds),
    },
    bands: pieces.map(({ at: band, taken: { rowHidden, indentLevel, kinds } }) => ({
      at: band,
      rowHidden,
      indentLevel,
      kinds,
    })),
  };
}

/** The host sends every text twice; most cells have no formula, so one of the two is let go. */
const sharing = (
  formulas: readonly (readonly RawValue[])[],
  values: readonly (readonly RawValue[])[],
): RawValue[][] =>
  formulas.map((line, r) =>
    line.map((formula, c) => {
      const value = values[r]![c]!;
      return formula === value ? value : formula;
    }),
  );

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
