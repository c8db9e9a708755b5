import { area, overlaps, type Area } from '../core/model/address';
import { readPieces, TOO_MUCH, type Reading, type SheetArea } from './readPieces';

/**
 * Excel does not give more than 512 merged areas at once. Which error it gives instead is not
 * documented, so that halves are tried after each that does not tell of something else.
 */
const TOO_MANY: ReadonlySet<string> = new Set([
  ...TOO_MUCH,
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'UnsupportedOperation',
]);

/**
 * The areas are loaded one by one: `address` holds no more than 8,192 characters on the web, and some
 * versions name only the first cell of each there (office-js #1590).
 */
const MERGES: Reading<Excel.RangeAreas, readonly Area[]> = {
  load: (range) =>
    range
      .getMergedAreasOrNullObject()
      .load(
        'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
      ),
  take: (merged) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
          area(rowIndex, columnIndex, rowCount, columnCount),
        ),
  bytesPerRow: () => 0,
};

/**
 * Reads the merged areas that touch the used ranges of sheets, by row and column. One request, and two
 * more for every 512 areas.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
): Promise<Area[][]> {
  const pieces = await readPieces(context, sheets.map(fromFirstCell), MERGES, TOO_MANY);
  const merges = sheets.map((): Area[] => []);
  for (const { index, taken } of pieces) {
    merges[index]!.push(...taken.filter((merge) => overlaps(merge, sheets[index]!.at)));
  }
  return merges.map((found) => found.sort((a, b) => a.row - b.row || a.column - b.column));
}

/** Excel leaves out merged areas that only reach into the range: their first cell must lie in it (office-js #3611). */
const fromFirstCell = ({ sheet, at }: SheetArea): SheetArea => ({
  sheet,
  at: at.rows === 0 ? at : area(0, 0, at.row + at.rows, at.column + at.columns),
});
