import { isFigure } from './cellFigures';
import { tidy } from '../words/text';
import { isTitle } from './titleCells';
import type { SheetView } from './visibleCells';

const ROWS_ABOVE = 12;
const MOST_TEXTS = 12;

/** A text belongs to the columns below it, or to those right of it if it is alone in its row or merged over them. */
function textsIn(view: SheetView, row: number, first: number, last: number): readonly string[] {
  const { column, columns } = view.sheet.area;
  const filled = Array.from({ length: columns }, (_, at) => column + at).filter(
    (at) => view.at(row, at).kind === 'text',
  );
  const reaches = (at: number): boolean => {
    const merge = view.mergeAt(row, at);
    const end = merge ? merge.column + merge.columns - 1 : at;
    return at <= last && (end >= first || filled.length === 1);
  };
  return filled.filter(reaches).flatMap((at) => {
    const cell = view.at(row, at);
    return cell.kind === 'text' ? [tidy(cell.value)] : [];
  });
}

const hasFigures = (view: SheetView, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => isFigure(view.at(row, column)) && !isTitle(view.at(row, column)));

/** @returns the texts above a table that may belong to it, the nearest row first, and then the sheet's name. */
export function captionsOf(
  view: SheetView,
  headerTop: number,
  columns: readonly number[],
): readonly string[] {
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const texts: string[] = [];
  const top = Math.max(view.sheet.area.row, headerTop - ROWS_ABOVE);
  for (let row = headerTop - 1; row >= top && !hasFigures(view, row, columns); row -= 1) {
    texts.push(...textsIn(view, row, first, last));
  }
  return [...texts.slice(0, MOST_TEXTS), view.sheet.name];
}
