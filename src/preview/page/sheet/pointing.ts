import { MAX_COLUMNS, MAX_ROWS } from '../../file/a1';
import type { Rectangle } from '../../file/types';
import { lineAt, spanOf } from './axis';
import { owner, type Place } from './cursor';
import type { SheetPicture } from './SheetPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from './sizes';

/** A pointer over the sheet: where it is in the window, and how far the sheet is scrolled, in pixels. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

export interface Pointed {
  readonly place: Place;
  /** The whole row or column whose heading is pointed at, the whole sheet at the corner, or null. */
  readonly whole: Rectangle | null;
}

/** @returns the cell under a pointer, the nearest one where there is none */
export function pointed(picture: SheetPicture, pointer: Pointer): Pointed {
  const { rows, columns, frozen, merges } = picture;
  const inRows = { at: pointer.y - HEADING_HEIGHT, scroll: pointer.scrollTop };
  const inColumns = { at: pointer.x - HEADING_WIDTH, scroll: pointer.scrollLeft };
  const row = lineAt(rows, along(inRows, spanOf(rows, 0, frozen.rows).size));
  const column = lineAt(columns, along(inColumns, spanOf(columns, 0, frozen.columns).size));
  const whole = wholeOf(inRows.at < 0, inColumns.at < 0, row, column);
  return { place: whole === null ? owner({ row, column }, merges) : { row, column }, whole };
}

/** Frozen lines stay where they are when the sheet is scrolled. */
function along({ at, scroll }: { at: number; scroll: number }, frozen: number): number {
  return at < frozen ? Math.max(0, at) : at + scroll;
}

function wholeOf(
  overTop: boolean,
  overLeft: boolean,
  row: number,
  column: number,
): Rectangle | null {
  if (!overTop && !overLeft) return null;
  return {
    row: overTop ? 0 : row,
    column: overLeft ? 0 : column,
    rows: overTop ? MAX_ROWS : 1,
    columns: overLeft ? MAX_COLUMNS : 1,
  };
}
