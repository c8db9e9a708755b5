import type { SheetView } from './visibleCells';
import { titleText } from './titleCells';

/** A title of a header row, as one of the columns under it sees it. */
export interface TitleSpan {
  readonly text: string;
  /** The column in which it stands. */
  readonly column: number;
  readonly merged: boolean;
}

/**
 * @returns for each column the title that stands over it in a row: its own; that of a merged area; else the
 * nearest at its left with blanks between, unless that one is merged. A cell that continues a merged area from
 * above has none.
 */
export function spansIn(
  view: SheetView,
  row: number,
  columns: readonly number[],
): ReadonlyMap<number, TitleSpan> {
  const spans = new Map<number, TitleSpan>();
  let open: TitleSpan | null = null;
  for (const column of columns) {
    const merge = view.mergeAt(row, column);
    const stands = merge?.column ?? column;
    const isContinued = merge !== null && merge.row < row;
    const text = isContinued ? '' : titleText(view.at(row, stands));
    if (text !== '') {
      open = { text, column: stands, merged: merge !== null };
      spans.set(column, open);
    } else if (merge !== null) open = null;
    else if (open && !open.merged) spans.set(column, open);
  }
  return spans;
}

/** The rows of a header, from the top one to that of the lowest titles. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

const hasTitle = (view: SheetView, row: number, column: number): boolean =>
  view.at(row, column).kind !== 'blank';

/** @returns whether a column has a title of its own in one of the rows. */
export function hasOwnTitle(view: SheetView, from: number, to: number, column: number): boolean {
  for (let row = from; row <= to; row += 1) if (hasTitle(view, row, column)) return true;
  return false;
}

/**
 * A title that is not merged stands over the columns at its right only where both have titles below.
 */
function reaches(
  view: SheetView,
  span: TitleSpan,
  column: number,
  row: number,
  last: number,
): boolean {
  if (span.merged || span.column === column) return true;
  return [column, span.column].every((at) => hasOwnTitle(view, row + 1, last, at));
}

/**
 * @param last the last row whose cells show over which columns a title stands: that of the units below, or `bottom`
 * @returns for each column its titles from top to bottom, without repetitions.
 */
export function titlesOf(
  view: SheetView,
  { top, bottom }: HeaderBlock,
  columns: readonly number[],
  last: number,
): ReadonlyMap<number, readonly string[]> {
  const titles = new Map(columns.map((column): [number, string[]] => [column, []]));
  for (let row = top; row <= bottom; row += 1) {
    const spans = spansIn(view, row, columns);
    for (const [column, parts] of titles) {
      const span = spans.get(column);
      if (!span || parts.includes(span.text)) continue;
      if (reaches(view, span, column, row, last)) parts.push(span.text);
    }
  }
  return titles;
}
