import { indexOfLine } from './axis';
import type { SheetPicture } from './SheetPicture';

/** Visible columns of a window, by their positions among the visible ones; the end is left out. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * @returns which cells of a row are drawn: those in the window that no merged area covers, and those left
 * of it from which a text or a merged area reaches into it
 */
export function drawnColumns(
  picture: SheetPicture,
  row: number,
  { from, to }: ColumnWindow,
): readonly number[] {
  const { lines } = picture.columns;
  const window = lines.slice(from, to);
  const [first = 0, last = -1] = [window[0], window.at(-1)];
  const reaching = [
    ...picture.spills(row).filter((spill) => spill.first <= last && spill.last >= first),
    ...picture.merges
      .inRow(row)
      .filter((merge) => merge.column <= last && merge.column + merge.columns > first)
      .map(({ column, columns }) => ({ column: visibleIn(picture, column, columns) })),
  ].map(({ column }) => column);
  return [...new Set([...reaching, ...window])].filter((column) => isDrawn(picture, row, column));
}

/** A merged area is drawn at its first visible cell. */
export function isDrawn(picture: SheetPicture, row: number, column: number): boolean {
  const merge = picture.merges.at(row, column);
  if (merge === null) return true;
  return (
    row === firstVisible(picture.rows.lines, indexOfLine(picture.rows, merge.row)) &&
    column === visibleIn(picture, merge.column, merge.columns)
  );
}

const firstVisible = (lines: readonly number[], index: number): number => lines[index] ?? -1;

const visibleIn = ({ columns }: SheetPicture, column: number, count: number): number => {
  const first = firstVisible(columns.lines, indexOfLine(columns, column));
  return first < column + count ? first : -1;
};
