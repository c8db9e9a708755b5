import { lineAt, spanOf, stepFrom, type Axis } from './axis';
import { owner, type Place } from './cursor';
import type { SheetPicture } from './SheetPicture';

/** A step of the selection; counts are of visible rows and columns. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Whether a cell holds something. */
type IsFilled = (place: Place) => boolean;

/** @returns where a step from a cell leads; out of a merged area it leads beyond its far side */
export function moved({ rows, columns, merges }: SheetPicture, from: Place, move: Move): Place {
  const merge = merges.at(from.row, from.column);
  const lastRow = from.row + (merge?.rows ?? 1) - 1;
  const lastColumn = from.column + (merge?.columns ?? 1) - 1;
  const row = stepFrom(rows, move.rows > 0 ? lastRow : from.row, move.rows);
  const column = stepFrom(columns, move.columns > 0 ? lastColumn : from.column, move.columns);
  return owner({ row, column }, merges);
}

/**
 * @returns where Ctrl and an arrow lead: to the last filled cell before a gap, over a gap to the next
 * filled one, else to the edge
 */
export function jumped(picture: SheetPicture, from: Place, move: Move, isFilled: IsFilled): Place {
  let place = from;
  const step = (): Place => moved(picture, place, move);
  const inside = isFilled(from) && isFilled(step());
  for (let next = step(); !isSame(next, place); next = step()) {
    if (inside && !isFilled(next)) return place;
    place = next;
    if (!inside && isFilled(next)) return place;
  }
  return place;
}

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** @returns the row a screen further down, or up for a negative height; in pixels */
export function pageFrom(rows: Axis, row: number, height: number): number {
  return lineAt(rows, Math.max(0, spanOf(rows, row).start + height));
}
