import { parseArea, sheetPrefix } from '../file/a1';
import type { SheetFile } from '../file/types';
import { invalid } from '../protocol/arguments';
import { areaAddress, withinSheet, type Place } from './area';
import type { Book } from './book';

export const address = ({ sheet, area }: Place): string =>
  `${sheetPrefix(sheet.name())}!${areaAddress(area)}`;

/** @returns the place as a reference in formulas: `'Sheet'!$A$1:$B$2`. */
export function absoluteReference({ sheet, area }: Place): string {
  const absolute = areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `${sheetPrefix(sheet.name())}!${absolute}`;
}

/**
 * Reads an address, with or without a sheet, or the name of a range.
 * @param sheet where an address without a sheet lies; null where there is no such sheet
 * @throws HostError InvalidArgument
 */
export function locateText(book: Book, sheet: SheetFile | null, text: string): Place {
  const place = findReference(book, sheet, text) ?? findNamed(book, sheet, text);
  if (!place) throw invalid(`There is no range ${text}.`);
  return { ...place, area: withinSheet(place.area) };
}

/** @returns the place of a reference such as `'My sheet'!$A$1:B2`, or null if it is none. */
export function findReference(book: Book, sheet: SheetFile | null, text: string): Place | null {
  const at = text.lastIndexOf('!');
  const area = parseArea(text.slice(at + 1));
  const on = at < 0 ? sheet : findSheet(book, unquote(text.slice(0, at)));
  return area && on ? { sheet: on, area } : null;
}

function findNamed(book: Book, sheet: SheetFile | null, text: string): Place | null {
  const named = book.file
    .names()
    .filter(({ name }) => name.toLowerCase() === text.toLowerCase())
    .find((each) => each.sheet === null || each.sheet.id === sheet?.id);
  return named ? findReference(book, sheet, named.formula()) : null;
}

/** @returns the sheet of a name, in any case, or of an id; null if there is none. */
export function findSheet(book: Book, key: string): SheetFile | null {
  const sheets = book.file.sheets();
  const wanted = key.toLowerCase();
  return (
    sheets.find((sheet) => sheet.name().toLowerCase() === wanted) ??
    sheets.find(({ id }) => id === key) ??
    null
  );
}

const unquote = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
