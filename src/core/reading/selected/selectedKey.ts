import type { TableSettings } from '../../model/settings';
import type { SheetSnapshot } from '../../model/snapshot';
import type { FoundTable, TableKey } from '../../model/table';
import { isSameKey } from '../../settings/sameKey';
import { comparable } from '../../settings/sameText';

/** The key of a selected table, and the keys by which the same table was known before. */
export interface SelectedKey {
  readonly key: TableKey;
  readonly before: readonly TableKey[];
}

/**
 * @param headers of the table, from the left
 * @param touched the tables that share cells with it
 * @returns the key of one of these that has the same headers, or of one that was left out, so that what was chosen
 *   about it goes on; else a key that is no other table's.
 */
export function keyForSelected(
  { id, name }: SheetSnapshot,
  headers: readonly string[],
  touched: readonly FoundTable[],
  {
    found,
    chosen,
  }: { readonly found: readonly FoundTable[]; readonly chosen: readonly TableSettings[] },
): SelectedKey {
  const isAlike = (key: TableKey) => signature(key.headers ?? []) === signature(headers);
  const before = touched.map(({ keys }) => keys).find((keys) => keys.some(isAlike));
  const known = before?.find(({ headers: own }) => own !== undefined);
  if (before && known) return { key: known, before };
  const taken = [...found.flatMap(({ keys }) => keys), ...chosen.map(({ table }) => table)];
  const isFound = (key: TableKey) =>
    found.some(({ keys }) => keys.some((one) => isSameKey(one, key)));
  const leftOut = chosen.find(
    ({ table, exclude }) =>
      exclude === true && table.sheetId === id && isAlike(table) && !isFound(table),
  );
  if (leftOut) return { key: leftOut.table, before: [leftOut.table] };
  return { key: freeKey({ sheet: name, sheetId: id, headers }, taken), before: [] };
}

const signature = (headers: readonly string[]): string =>
  JSON.stringify(headers.map(comparable).filter((header) => header !== ''));

function freeKey(key: TableKey, taken: readonly TableKey[]): TableKey {
  const isTaken = (one: TableKey) => taken.some((other) => isSameKey(one, other));
  let nth = 1;
  let free = key;
  while (isTaken(free)) {
    nth += 1;
    free = { ...key, nth };
  }
  return free;
}
