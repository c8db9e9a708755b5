import type { ReadTable } from '../tables/tables';
import { textOf } from '../tables/visibleCells';

const NUMBERED = /^K(\d+)$/;

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
 */
export function keysFor(written: readonly (string | null)[]): readonly string[] {
  const numbers = written.map((key) => Number(NUMBERED.exec(key ?? '')?.[1] ?? 0));
  let highest = numbers.reduce((most, number) => Math.max(most, number), 0);
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
