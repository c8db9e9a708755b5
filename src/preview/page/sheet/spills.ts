import { PADDING, type CellPicture } from './cellPicture';

/** A text that reaches beyond its cell, and how far, in pixels. */
export interface Spill {
  readonly column: number;
  /** The columns that it covers. */
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** What finding spills needs of a row. */
export interface SpillRow {
  /** The visible columns in their order. */
  readonly columns: readonly number[];
  widthOf(column: number): number;
  isEmpty(column: number): boolean;
  pictureOf(column: number): CellPicture | null;
}

/** @returns the texts of a row that reach into empty cells beside theirs */
export function spillsIn(row: SpillRow): readonly Spill[] {
  return row.columns.flatMap((column, at) => {
    if (row.isEmpty(column)) return [];
    const picture = row.pictureOf(column);
    if (picture === null || !picture.canSpill) return [];
    const missing = picture.textWidth + picture.inset + PADDING - row.widthOf(column);
    return missing <= 0 ? [] : [spill(row, at, missing, picture)];
  });
}

function spill(row: SpillRow, at: number, missing: number, { side }: CellPicture): Spill {
  const column = row.columns[at] ?? 0;
  const [left, right] =
    side === 'left' ? [0, missing] : side === 'right' ? [missing, 0] : [missing / 2, missing / 2];
  const before = reach(row, at, -1, left);
  const after = reach(row, at, 1, right);
  return {
    column,
    first: before.column,
    last: after.column,
    left: before.room,
    right: after.room,
  };
}

/** How far there are empty cells to one side, at most as far as is needed. */
function reach(row: SpillRow, at: number, step: 1 | -1, needed: number) {
  let room = 0;
  let index = at;
  while (room < needed) {
    const next = row.columns[index + step];
    if (next === undefined || !row.isEmpty(next)) break;
    room += row.widthOf(next);
    index += step;
  }
  return { column: row.columns[index] ?? 0, room: Math.min(room, needed) };
}
