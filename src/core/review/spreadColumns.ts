import type { FoundTable, TableColumn } from '../model/table';

/** @returns whether two columns hold figures of the same period, branch or total. */
export const isSameSlot = (a: TableColumn, b: TableColumn): boolean =>
  a.when?.start === b.when?.start &&
  a.when?.end === b.when?.end &&
  a.order === b.order &&
  a.branch === b.branch &&
  a.isTotal === b.isTotal;

/** @returns whether a row's achievements stand in several columns: one for each period or branch. */
export function hasSpreadAchievements({ columns }: FoundTable): boolean {
  const [first, ...others] = columns.filter(
    ({ role }) => role === 'achieved' || role === 'numerator',
  );
  return first !== undefined && others.some((other) => !isSameSlot(first, other));
}
