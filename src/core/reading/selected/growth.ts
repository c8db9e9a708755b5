import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import { isTail } from '../tables/footnotes';
import type { Frame } from '../tables/frame';
import { isHeaderRow } from '../tables/headerWords';
import { namesColumns } from '../tables/namesColumns';
import { headerRepetition } from '../tables/repeatedHeaders';
import { titleText } from '../tables/titleCells';
import { filledIn, type SheetView } from '../tables/visibleCells';

/** @returns the first text of a row in some columns, by which the row is known again; null for a blank row. */
export function rowMark(view: SheetView, row: number, columns: readonly number[]): string | null {
  const texts = filledIn(view, row, columns).map((column) => titleText(view.at(row, column)));
  return texts.find((text) => text !== '') ?? null;
}

/**
 * @param frame as a person selected it once; rows may have been put in since
 * @param until what stood right below it then, or undefined where nothing did
 * @returns one past its last row now: above the row that stood below it, else below the rows that follow it
 *   without a gap. Notes and other headers that follow are none of its rows.
 */
export function* endNow(frame: Frame, until: string | undefined): Steps<number> {
  return until === undefined ? yield* grown(frame) : yield* endAbove(frame, until);
}

/** Of rows that begin alike, the one nearest to where the table ended counts. */
function* endAbove({ view, firstRow, endRow, columns }: Frame, until: string): Steps<number> {
  let nearest = endRow;
  let distance = Infinity;
  for (let row = firstRow + 1; row < endOfSheet(view); row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (Math.abs(row - endRow) >= distance || rowMark(view, row, columns) !== until) continue;
    nearest = row;
    distance = Math.abs(row - endRow);
  }
  while (nearest > firstRow + 1 && filledIn(view, nearest - 1, columns).length === 0) nearest -= 1;
  return nearest;
}

function* grown(frame: Frame): Steps<number> {
  const { view, columns, endRow } = frame;
  const names = namesColumns(view, frame, columns);
  const isRepeated = headerRepetition(view, frame, columns);
  const goesOn = (row: number) =>
    row < endOfSheet(view) &&
    filledIn(view, row, columns).length > 0 &&
    (isRepeated(row) || !isHeaderRow(view, row, columns));
  let end = endRow;
  while (goesOn(end)) {
    if (end % ROWS_PER_STEP === 0) yield;
    end += 1;
  }
  while (end > endRow && isTail(view, end - 1, columns, names)) end -= 1;
  return end;
}

const endOfSheet = ({ sheet }: SheetView): number => sheet.area.row + sheet.area.rows;
