import { blocksOfTables, numberOfKey } from '../../model/own';
import type { ReadTable } from '../tables/tables';
import { textOf } from '../tables/visibleCells';

/** @returns a finder of the key that is written for a row of one of these tables, or null. */
export function writtenKeys(
  tables: readonly ReadTable[],
): (table: ReadTable, row: number) => string | null {
  const columns = new Map(tables.map((table) => [table, keyColumn(table, tables)]));
  return (table, row) => {
    const column = columns.get(table) ?? null;
    const key = column === null ? '' : textOf(table.view.ownAt(row, column)).trim();
    return key === '' ? null : key;
  };
}

/** The sheet's column of ours that holds the table's keys. Tables side by side have one each. */
function keyColumn(table: ReadTable, tables: readonly ReadTable[]): number | null {
  const beside = tables.filter(
    ({ view, found }) => view === table.view && found.headerRow === table.found.headerRow,
  );
  const keys = table.view.own.filter(
    ({ isKey, headerRow }) => isKey && headerRow === table.found.headerRow,
  );
  const block = blocksOfTables(
    beside.map(({ found }) => found.area.column),
    keys.map(({ column }) => column),
  ).get(beside.indexOf(table));
  return block === undefined ? null : keys[block]!.column;
}

/**
 * Gives each row a key for good: the one written for it, else a new one above the highest in use.
 * @param written what is written for each row, in sheet and row order; of two alike the first keeps it
 * @param given the highest number of a key that was ever given: those of rows that are gone are not given again
 */
export function keysFor(written: readonly (string | null)[], given: number): readonly string[] {
  let highest = written.reduce((most, key) => Math.max(most, numberOfKey(key)), given);
  const used = new Set<string>();
  return written.map((key) => {
    if (key !== null && !used.has(key)) {
      used.add(key);
      return key;
    }
    highest += 1;
    return `K${highest}`;
  });
}
