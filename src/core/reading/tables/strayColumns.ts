import type { SheetView } from './visibleCells';

/** A column with fewer figures than one in so many rows is none; a single figure is none in two rows. */
const ROWS_PER_STRAY = 4;
const ROWS_PER_SINGLE = 2;

/** The rows of a body, and what stands over its columns. */
interface Body {
  readonly view: SheetView;
  readonly firstRow: number;
  readonly endRow: number;
  readonly titles: ReadonlyMap<number, readonly string[]>;
}

/** Whether no title stands over a column, and only a few figures stand in it. */
function isStray({ view, firstRow, endRow, titles }: Body, column: number): boolean {
  if ((titles.get(column) ?? []).length > 0) return false;
  const rows = endRow - firstRow;
  let figures = 0;
  for (let row = firstRow; row < endRow; row += 1) {
    const { kind } = view.at(row, column);
    if (kind === 'blank') continue;
    figures += 1;
    if (kind !== 'number' || figures * ROWS_PER_SINGLE > rows) return false;
  }
  return figures === 1 || (figures > 1 && figures * ROWS_PER_STRAY <= rows);
}

/** @returns the columns of a table without one at either edge in which only stray figures stand. */
export function withoutStray(body: Body, columns: readonly number[]): readonly number[] {
  const edges = [columns[0], columns.at(-1)];
  return columns.filter((column) => !edges.includes(column) || !isStray(body, column));
}
