import type { FoundTable } from '../../model/table';
import { textOf, type SheetView } from '../../reading/tables/visibleCells';

/** A title of a header, and the cell in which it stands. */
export interface OwnTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * @returns the lowest title that a column has for itself: in a cell of its own, or merged downwards over its own; null
 * where only titles over several columns stand above it.
 */
export function ownTitle(view: SheetView, table: FoundTable, column: number): OwnTitle | null {
  for (let row = table.headerRow; row >= table.headerTop; row -= 1) {
    const merge = view.mergeAt(row, column);
    const top = merge?.row ?? row;
    const text = textOf(view.at(top, merge?.column ?? column)).trim();
    const isOver = merge !== null && merge.columns > 1 && hasTitlesBelow(view, table, row, column);
    if (text !== '') return isOver ? null : { row: top, column: merge?.column ?? column, text };
  }
  return null;
}

/** Whether a title merged over several columns has titles below it, so that it is none of a column alone. */
function hasTitlesBelow(view: SheetView, table: FoundTable, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge === null) return false;
  for (let below = merge.row + merge.rows; below <= table.headerRow; below += 1) {
    for (let at: number = merge.column; at < merge.column + merge.columns; at += 1) {
      if (view.at(below, at).kind !== 'blank') return true;
    }
  }
  return false;
}
