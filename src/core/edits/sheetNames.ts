import type { WorkbookSnapshot } from '../model/snapshot';
import type { Words } from '../wording/words';
import type { Located } from './locateOwn';

/** @returns the names of our sheets: as they are called now, else new ones that step aside for the user's. */
export function chooseSheetNames(
  snapshot: WorkbookSnapshot,
  located: Located,
  words: Words,
): { readonly review: string; readonly annex: string } {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const free = (name: string): string => {
    let candidate = name;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name} ${n}`;
    return candidate;
  };
  return {
    review: located.review?.name ?? free(words('sheet.review')),
    annex: located.annex?.name ?? free(words('sheet.annex')),
  };
}
