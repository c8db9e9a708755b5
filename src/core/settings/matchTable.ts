import type { FoundTable, TableKey } from '../model/table';
import { comparable, sameText } from './sameText';

/** What of a table in the workbook tells it from the others. */
export interface TableCandidate {
  readonly sheet: string;
  readonly sheetId: string;
  /** The name of the Excel Table it is, or null for a plain range. */
  readonly excelTable: string | null;
  /** From the left, without blank ones. */
  readonly headers: readonly string[];
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

/** @returns the key by which a table is found again; `tables` are all that were found, in order. */
export function keyOf(table: FoundTable, tables: readonly FoundTable[]): TableKey {
  const headers = headersOf(table);
  const alike = tables.filter(
    (other) =>
      other.sheet.id === table.sheet.id &&
      isSubset(headerSet(headers), headerSet(headersOf(other))) &&
      isSubset(headerSet(headersOf(other)), headerSet(headers)),
  );
  const nth = alike.indexOf(table) + 1;
  return {
    sheet: table.sheet.name,
    sheetId: table.sheet.id,
    ...(table.excelTable && { table: table.excelTable.name }),
    headers,
    ...(nth > 1 && { nth }),
  };
}

/** @returns what a found table is recognised by. */
export const candidateOf = (table: FoundTable): TableCandidate => ({
  sheet: table.sheet.name,
  sheetId: table.sheet.id,
  excelTable: table.excelTable?.name ?? null,
  headers: headersOf(table),
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
      const own = headerSet(table.headers);
      return isSubset(headers, own) && isSubset(own, headers);
    });
  return onlyOne(equal);
}

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
