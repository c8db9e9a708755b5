import type { NameSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { chooseNames, type ReviewNames } from '../review/names';
import type { Located } from './locateOwn';

/**
 * @param homes the names of the sheets on which formulas of ours stand.
 * @returns the names that are taken, in lower case: Excel Tables and defined names share theirs. A name of a
 *   single sheet is taken where it would stand before ours: on another sheet, as on a copy of ours, it does not.
 */
export function takenNames(
  { names, sheets }: WorkbookSnapshot,
  homes: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = ({ sheet }: NameSnapshot): boolean => sheet === null || homes.has(sheet);
  const taken = [...names.filter(counts), ...sheets.flatMap(({ tables }) => tables)];
  return new Set(taken.map(({ name }) => name.toLowerCase()));
}

/** @returns the defined names of the review in this workbook: those that are free of the user's own. */
export function namesOf(
  snapshot: WorkbookSnapshot,
  located: Located,
  homes: ReadonlySet<string> = homesOf(located),
): ReviewNames {
  const names = snapshot.names.filter(
    ({ name, sheet }) => sheet !== null || !located.names.has(name),
  );
  return chooseNames(takenNames({ ...snapshot, names }, homes));
}

/** @returns the sheets on which formulas of ours stand now. */
export function homesOf({ review, annex, columns }: Located): ReadonlySet<string> {
  const own = [review, annex].filter((sheet) => sheet !== null);
  return new Set([...own, ...columns.map(({ sheet }) => sheet)].map(({ name }) => name));
}
