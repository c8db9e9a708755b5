import { overlaps } from '../../file/a1';
import type { Rectangle } from '../../file/types';
import type { Mark } from './Cell';
import { owner, type Place } from './cursor';
import type { SheetPicture } from './SheetPicture';

/** @returns how a cell is marked as selected, null where it is not */
export function markOf(
  { merges }: SheetPicture,
  selected: Rectangle | null,
  active: Place,
  place: Place,
): Mark | null {
  const { row, column } = owner(place, merges);
  const merge = merges.at(row, column);
  const [rows, columns] = [merge?.rows ?? 1, merge?.columns ?? 1];
  if (selected === null || !overlaps(selected, { row, column, rows, columns })) return null;
  return {
    top: row <= selected.row,
    left: column <= selected.column,
    bottom: row + rows >= selected.row + selected.rows,
    right: column + columns >= selected.column + selected.columns,
    isActive: row === active.row && column === active.column,
  };
}
