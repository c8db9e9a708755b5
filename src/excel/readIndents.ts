import { area, type Area } from '../core/model/address';
import type { Indent } from '../core/model/snapshot';
import type { Band, Grid } from './readGrids';
import { readPieces, type Reading, type SheetArea } from './readPieces';

/** `[{"format":{"indentLevel":0}}]`, and as much again for what a version of Excel may add. */
const BYTES_PER_CELL = 60;

type CellProperties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

const COMMON: Reading<Excel.Range, number | null> = {
  load: (range) => range.load('format/indentLevel') as Excel.Range,
  take: (range) => range.format.indentLevel as number | null,
  bytesPerRow: () => 0,
};

const EACH: Reading<CellProperties, readonly number[]> = {
  load: (range) => range.getCellProperties({ format: { indentLevel: true } }),
  take: ({ value }) => value.map(([cell]) => cell?.format?.indentLevel ?? 0),
  bytesPerRow: () => BYTES_PER_CELL,
};

/** A column of a band that holds text, and what its cells have in common. */
interface TextColumn extends SheetArea {
  /** Index of the sheet. */
  readonly index: number;
  readonly isText: (row: number) => boolean;
}

/**
 * Reads the indents of the cells that hold text; on numbers an indent says nothing. A band whose cells
 * have one level costs nothing, which is nearly all. In the others the columns with text are asked first,
 * in one request, and then the cells of those that differ within themselves, in a request for every
 * 40,000: reading each cell of a large sheet would take as long as reading its values.
 * @returns the indents of each sheet, by row and column
 * @throws OfficeExtension.Error as Excel gives it.
 */
export async function readIndents(
  context: Excel.RequestContext,
  sheets: readonly (SheetArea & { readonly grid: Grid })[],
): Promise<Indent[][]> {
  const columns = sheets.flatMap(({ sheet, grid }, index) =>
    grid.bands
      .filter(({ indentLevel }) => indentLevel !== 0)
      .flatMap((band) => textColumns(sheet, band, index)),
  );
  const common = await readPieces(context, columns, COMMON);
  const indents = sheets.map((): Indent[] => []);
  const mixed: TextColumn[] = [];
  for (const { index, taken } of common) {
    const column = columns[index]!;
    if (taken === null) mixed.push(column);
    else addIndents(indents[column.index]!, column, column.at, () => taken);
  }
  for (const { index, at, taken } of await readPieces(context, mixed, EACH)) {
    const column = mixed[index]!;
    addIndents(indents[column.index]!, column, at, (row) => taken[row - at.row]!);
  }
  return indents.map((found) => found.sort((a, b) => a.row - b.row || a.column - b.column));
}

function textColumns(sheet: Excel.Worksheet, { at, kinds }: Band, index: number): TextColumn[] {
  return Array.from({ length: at.columns }, (_, c): TextColumn => ({
    sheet,
    index,
    at: area(at.row, at.column + c, at.rows, 1),
    isText: (row) => kinds[row - at.row]![c] === 'String',
  })).filter((_, c) => kinds.some((line) => line[c] === 'String'));
}

function addIndents(
  found: Indent[],
  { isText }: TextColumn,
  at: Area,
  levelOf: (row: number) => number,
): void {
  for (let row: number = at.row; row < at.row + at.rows; row += 1) {
    const level = levelOf(row);
    if (level > 0 && isText(row)) found.push({ row, column: at.column, level });
  }
}
