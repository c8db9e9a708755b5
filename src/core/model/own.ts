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
export const OWN_COLUMN_KINDS = ['achieved', 'attainment', 'gap', 'status', 'pace', 'key'] as const;

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
