import { numberOfKey } from '../../model/own';
import type { ReadTable } from '../tables/tables';
import { textOf } from '../tables/visibleCells';

/** @returns the sheet's column of ours that holds the table's keys: the first at or after its start. */
function keyColumn(table: ReadTable): number | null {
  const { headerRow, area } = table.found;
  const columns = table.view.own
    .filter((own) => own.isKey && own.headerRow === headerRow && own.column >= area.column)
    .map((own) => own.column);
  return columns.length === 0 ? null : Math.min(...columns);
}

/** @returns the key that is written for a row, or null. */
export function writtenKey(table: ReadTable, row: number): string | null {
  const column = keyColumn(table);
  if (column === null) return null;
  const key = textOf(table.view.ownAt(row, column)).trim();
  return key === '' ? null : key;
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
