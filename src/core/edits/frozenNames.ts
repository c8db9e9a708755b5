import type { WorkbookSnapshot } from '../model/snapshot';

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;
/** Characters that no sheet's name may have; a date is printed with the first of them. */
const FORBIDDEN = /[/\\?*[\]:]/g;

/**
 * @param sheets names of sheets that are to be frozen.
 * @param date printed; null where a review has none.
 * @returns what they are called from then on: their name and the date, as no sheet is called yet.
 */
export function frozenNames(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
  date: string | null,
): readonly string[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const ending = date === null ? '' : ` ${date.replace(FORBIDDEN, '-')}`;
  return sheets.map((sheet) => {
    let name = joined(sheet, ending);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = joined(sheet, `${ending} (${n})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What is too long is cut from the sheet's own name; no name may end in an apostrophe. */
const joined = (sheet: string, ending: string): string =>
  `${sheet.slice(0, LONGEST - ending.length).trimEnd()}${ending}`.replace(/'$/, '’');
