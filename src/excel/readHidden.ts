import { area } from '../core/model/address';
import type { Grid } from './readGrids';
import { readPieces, type Reading, type SheetArea } from './readPieces';

/** `{"rowHidden":false}`, and as much again for what a version of Excel may add. */
const BYTES_PER_LINE = 40;

const ROWS: Reading<OfficeExtension.ClientResult<Excel.RowProperties[]>, readonly number[]> = {
  load: (range) => range.getRowProperties({ rowHidden: true }),
  take: ({ value }, at) =>
    value.flatMap(({ rowHidden }, index) => (rowHidden === true ? at.row + index : [])),
  bytesPerRow: () => BYTES_PER_LINE,
};

const COLUMNS: Reading<
  OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
  readonly number[]
> = {
  load: (range) => range.getColumnProperties({ columnHidden: true }),
  take: ({ value }, at) =>
    value.flatMap(({ columnHidden }, index) => (columnHidden === true ? at.column + index : [])),
  bytesPerRow: ({ columns }) => columns * BYTES_PER_LINE,
};

/** A used range, and whether its columns are hidden: all, none, or null for some. */
export interface SheetColumns extends SheetArea {
  readonly columnHidden: boolean | null;
}

/**
 * @returns the hidden columns of each used range, in order. No request where all or none are, else one
 *   for all sheets.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export async function readHiddenColumns(
  context: Excel.RequestContext,
  sheets: readonly SheetColumns[],
): Promise<number[][]> {
  const hidden = sheets.map(({ at, columnHidden }) =>
    columnHidden === true ? linesFrom(at.column, at.columns) : [],
  );
  const mixed = indexesWhere(sheets, ({ columnHidden }) => columnHidden === null);
  const firstRows = mixed.map((index) => {
    const { sheet, at } = sheets[index]!;
    return { sheet, at: area(at.row, at.column, 1, at.columns) };
  });
  for (const { index, taken } of await readPieces(context, firstRows, COLUMNS)) {
    hidden[mixed[index]!]!.push(...taken);
  }
  return hidden;
}

/**
 * @returns the hidden rows of each used range, in order. Bands of which all or none are hidden cost
 *   nothing; the others take a request for every 60,000 rows. Halving ranges until they are uniform
 *   would take as many ranges as there are rows where a filter left every other one.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly (SheetArea & { readonly grid: Grid })[],
): Promise<number[][]> {
  const bands = sheets.flatMap(({ sheet, grid }, index) =>
    grid.bands.map(({ at, rowHidden }) => ({ sheet, at, rowHidden, index })),
  );
  const mixed = bands.filter(({ rowHidden }) => rowHidden === null);
  const firstColumns = mixed.map(({ sheet, at }) => ({
    sheet,
    at: area(at.row, at.column, at.rows, 1),
  }));
  const hidden = sheets.map((): number[] => []);
  for (const { rowHidden, at, index } of bands) {
    if (rowHidden === true) hidden[index]!.push(...linesFrom(at.row, at.rows));
  }
  for (const { index, taken } of await readPieces(context, firstColumns, ROWS)) {
    const rows = hidden[mixed[index]!.index]!;
    taken.forEach((row) => rows.push(row));
  }
  return hidden.map((rows) => rows.sort((a, b) => a - b));
}

const linesFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

const indexesWhere = <T>(items: readonly T[], holds: (item: T) => boolean): number[] =>
  items.flatMap((item, index) => (holds(item) ? index : []));
