import { OPTIONAL_COLUMNS } from './presentation';

/**
 * What in a workbook is ours, as the journal knows it, so that reading leaves it out.
 * Sheets and columns are known by id and place, never by their names.
 */
export interface OwnParts {
  readonly sheetIds: readonly string[];
  readonly columns: readonly OwnColumn[];
  /** The highest number of a key that any row had, also one that is gone: a new row gets a higher one. */
  readonly highestKey: number;
}

/** The columns that a review adds beside a target table, from the left; the key is always the last. */
export const OWN_COLUMN_KINDS = [...OPTIONAL_COLUMNS, 'key'] as const;

export type OwnColumnKind = (typeof OWN_COLUMN_KINDS)[number];

/** A column of ours beside a user's table. `isKey` marks the one that holds the fixed keys of its rows. */
export interface OwnColumn {
  readonly sheetId: string;
  /** Column of the sheet, from zero. */
  readonly column: number;
  /** Rows of the sheet, from zero: the header's, and one past the last. */
  readonly headerRow: number;
  readonly endRow: number;
  readonly isKey: boolean;
}

export const NOTHING_OWN: OwnParts = { sheetIds: [], columns: [], highestKey: 0 };

/** @returns the number in a row's key, such as 12 for `K12`; 0 for what is none. */
export const numberOfKey = (key: string | null): number =>
  Number(/^K(\d+)$/.exec(key ?? '')?.[1] ?? 0);

/**
 * Tells which block of ours belongs to which table where several stand side by side: each to the nearest table at
 * its left that has none yet, from the left to the right. So a table without room beside it has its block behind
 * that of its neighbour.
 * @param tables columns of the sheet at which the tables begin, and `blocks` those at which the blocks stand
 * @returns the block of each table, both by their index
 */
export function blocksOfTables(
  tables: readonly number[],
  blocks: readonly number[],
): ReadonlyMap<number, number> {
  const inOrder = (columns: readonly number[]): { index: number; column: number }[] =>
    columns.map((column, index) => ({ index, column })).sort((a, b) => a.column - b.column);
  const waiting = inOrder(tables);
  const found = new Map<number, number>();
  for (const { index, column } of inOrder(blocks)) {
    const left = waiting.filter((table) => table.column < column).at(-1);
    if (!left) continue;
    found.set(left.index, index);
    waiting.splice(waiting.indexOf(left), 1);
  }
  return found;
}
