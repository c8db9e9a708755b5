import type { WorkbookSnapshot } from '../model/snapshot';
import { locateOwn } from './locateOwn';

/** What of ours stands in a workbook, by the names that the sheets have now. */
export interface OwnSheets {
  /** Whether there is a review, and whether its writing was finished. */
  readonly existing: 'none' | 'done' | 'interrupted';
  /** null for a sheet that is gone or was never written. */
  readonly own: { readonly review: string | null; readonly annex: string | null };
  /** Sheets of former reviews and their annexes, kept as values. */
  readonly frozen: readonly string[];
  /** Sheets that a person copied from ours: they are left as they are, and are not read. */
  readonly copies: readonly string[];
}

/** @returns what of ours a snapshot holds. */
export function ownSheetsIn(snapshot: WorkbookSnapshot): OwnSheets {
  const { journal, review, annex, frozen, copies } = locateOwn(snapshot);
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return {
    existing: journal === null ? 'none' : journal.state === 'done' ? 'done' : 'interrupted',
    own: { review: review?.name ?? null, annex: annex?.name ?? null },
    frozen: frozen.map(nameOf),
    copies: copies.map(nameOf),
  };
}
