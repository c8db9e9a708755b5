import type { Rectangle } from '../../file/types';
import { bound } from '../../objects/area';
import type { Merges } from './merges';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Two corners of the selected area: the one that it began at, whose cell is typed into, and the one that moves. */
export interface Cursor {
  readonly anchor: Place;
  readonly head: Place;
}

const cell = ({ row, column }: Place): Rectangle => ({ row, column, rows: 1, columns: 1 });

export const at = (place: Place): Cursor => ({ anchor: place, head: place });

/** @returns the area that is selected, with all of the merged cells that it meets */
export const areaOf = ({ anchor, head }: Cursor, merges: Merges): Rectangle =>
  merges.grown(bound(cell(anchor), cell(head)));

/** @returns the cursor of an area that was selected otherwise than here */
export const cursorOf = ({ row, column, rows, columns }: Rectangle): Cursor => ({
  anchor: { row, column },
  head: { row: row + rows - 1, column: column + columns - 1 },
});

/** @returns the cell that a place belongs to: that of the merged area around it */
export function owner(place: Place, merges: Merges): Place {
  const merge = merges.at(place.row, place.column);
  return merge === null ? place : { row: merge.row, column: merge.column };
}
