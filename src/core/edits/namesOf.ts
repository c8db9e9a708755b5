import type { WorkbookSnapshot } from '../model/snapshot';
import { chooseNames, type ReviewNames } from '../review/names';
import type { Located } from './locateOwn';

/** @returns the defined names of the review in this workbook: those that are free of the user's own. */
export function namesOf({ names }: WorkbookSnapshot, located: Located): ReviewNames {
  const theirs = names.map(({ name }) => name).filter((name) => !located.names.has(name));
  return chooseNames(new Set(theirs));
}
