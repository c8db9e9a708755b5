import type { FoundTable, TableKey } from '../model/table';
import { isSameKey } from './sameKey';
import { comparable, sameText } from './sameText';

/** What of a table in the workbook tells it from the others. */
export interface TableCandidate {
  readonly sheet: string;
  readonly sheetId: string;
  /** The name of the Excel Table it is, or null for a plain range. */
  readonly excelTable: string | null;
  /** From the left, without blank ones. */
  readonly headers: readonly string[];
  /** Those that mean it for sure, where they are known. */
  readonly keys?: readonly TableKey[];
  /** A person selected its cells: no other key means it. */
  readonly isSelected?: boolean;
}

/** A table that a key means. */
export interface TableMatch {
  /** Index of the table among the candidates. */
  readonly index: number;
  /** Its headers are no longer those of the key: columns were inserted, deleted or renamed. */
  readonly changed: boolean;
}

/** So much of a key's headers must still be there, for a table on its sheet to be the same one. */
const LEAST_SHARED = 0.5;

/**
 * Finds a table again by its key: by the name of the Excel Table; else on the sheet of the key's id or name,
 * where most headers agree; else, its sheet having another name, where all headers agree and one table alone
 * has them. A key that names only a sheet means the one table there.
 * @returns null where nothing fits, or where it cannot be told which one is meant.
 */
export function matchTable(
  key: TableKey,
  candidates: readonly TableCandidate[],
): TableMatch | null {
  const known = candidates.findIndex(({ keys }) => keys?.some((one) => isSameKey(one, key)));
  if (known >= 0) return { index: known, changed: false };
  const named = key.table;
  if (named !== undefined) {
    const index = candidates.findIndex(
      ({ excelTable }) => excelTable?.toLowerCase() === named.toLowerCase(),
    );
    if (index >= 0) return { index, changed: false };
    if (key.headers === undefined) return null;
  }
  const headers = headerSet(key.headers ?? []);
  if (headers.size === 0) return onlyOne(onSheetOf(key, candidates));
  return closestOnSheet(key, headers, candidates) ?? elsewhere(key, headers, candidates);
}

/**
 * @returns for each place where a table may stand the key by which it is found again; of places with the same headers
 *   on one sheet those without a key are counted from the top, past the numbers that are in use.
 */
export function keysOf(candidates: readonly TableCandidate[]): readonly TableKey[] {
  const alike = candidates.map(({ sheetId, headers }) =>
    JSON.stringify([sheetId, [...headerSet(headers)].sort()]),
  );
  const used = new Set(
    candidates.flatMap(({ keys = [] }, at) => keys.map(({ nth = 1 }) => `${nth} ${alike[at]!}`)),
  );
  return candidates.map(({ sheet, sheetId, excelTable, headers, keys: [given] = [] }, at) => {
    if (given) return given;
    let nth = 1;
    while (used.has(`${nth} ${alike[at]!}`)) nth += 1;
    used.add(`${nth} ${alike[at]!}`);
    return {
      sheet,
      sheetId,
      ...(excelTable !== null && { table: excelTable }),
      headers,
      ...(nth > 1 && { nth }),
    };
  });
}

/** @returns what a found table is recognised by. */
export const candidateOf = (table: FoundTable): TableCandidate => ({
  sheet: table.sheet.name,
  sheetId: table.sheet.id,
  excelTable: table.excelTable?.name ?? null,
  headers: headersOf(table),
  keys: table.keys,
  isSelected: table.isSelected,
});

const headersOf = ({ columns }: FoundTable): readonly string[] =>
  columns.map(({ header }) => header).filter((header) => header.trim() !== '');

const headerSet = (headers: readonly string[]): ReadonlySet<string> =>
  new Set(headers.map(comparable).filter((header) => header !== ''));

interface Placed extends TableCandidate {
  readonly index: number;
}

function onSheetOf(key: TableKey, candidates: readonly TableCandidate[]): readonly Placed[] {
  return candidates
    .map((candidate, index) => ({ ...candidate, index }))
    .filter(({ isSelected }) => !isSelected)
    .filter(({ sheet, sheetId }) => sheetId === key.sheetId || sameText(sheet, key.sheet));
}

function onlyOne(tables: readonly Placed[]): TableMatch | null {
  const [only, another] = tables;
  return only && !another ? { index: only.index, changed: false } : null;
}

/** Tables that agree equally well are counted from the top of the sheet, unless one is on the sheet of the id. */
function closestOnSheet(
  key: TableKey,
  headers: ReadonlySet<string>,
  candidates: readonly TableCandidate[],
): TableMatch | null {
  const ranked = onSheetOf(key, candidates).flatMap((table) => {
    const own = headerSet(table.headers);
    const shared = [...headers].filter((header) => own.has(header)).length;
    if (shared < headers.size * LEAST_SHARED) return [];
    return [{ table, likeness: (2 * shared) / (headers.size + own.size) }];
  });
  const best = Math.max(...ranked.map(({ likeness }) => likeness));
  const closest = ranked.filter(({ likeness }) => likeness === best).map(({ table }) => table);
  const byId = closest.filter(({ sheetId }) => sheetId === key.sheetId);
  const meant = (byId.length > 0 ? byId : closest)[(key.nth ?? 1) - 1];
  return meant ? { index: meant.index, changed: best < 1 } : null;
}

/** The sheet was renamed, or this is a copy of the workbook. */
function elsewhere(
  key: TableKey,
  headers: ReadonlySet<string>,
  candidates: readonly TableCandidate[],
): TableMatch | null {
  if (key.nth !== undefined) return null;
  const equal = candidates
    .map((candidate, index) => ({ ...candidate, index }))
    .filter((table) => {
      if (table.isSelected) return false;
      const own = headerSet(table.headers);
      return isSubset(headers, own) && isSubset(own, headers);
    });
  return onlyOne(equal);
}

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
