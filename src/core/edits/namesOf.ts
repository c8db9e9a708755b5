import type { WorkbookSnapshot } from '../model/snapshot';
import { chooseNames, type ReviewNames } from '../review/names';
import type { Located } from './locateOwn';

/** @returns the names that are taken, in lower case: Excel Tables and defined names share theirs. */
export const takenNames = ({ names, sheets }: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(
    [...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name.toLowerCase()),
  );

/**
 * @returns the defined names of the review in this workbook: those that are free of the user's own. A name of
 *   a single sheet counts as taken, since on that sheet it would stand before ours.
 */
export function namesOf(snapshot: WorkbookSnapshot, located: Located): ReviewNames {
  const names = snapshot.names.filter(
    ({ name, sheet }) => sheet !== null || !located.names.has(name),
  );
  return chooseNames(takenNames({ ...snapshot, names }));
}
