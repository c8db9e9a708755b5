import type { Day } from './day';

export type Change = 'added' | 'updated' | 'removed';

/** What a run will write, for people to read before it does. */
export interface PlanDescription {
  /** The date of the review; null where it has none. */
  readonly reviewDate: Day | null;
  readonly sheets: readonly { readonly name: string; readonly change: Change }[];
  /** Sheets of the former review, which will stay as values. */
  readonly frozen: readonly FrozenSheet[];
  /** Our columns beside each target table, in the order in which they are recorded. */
  readonly columns: readonly DescribedColumns[];
  readonly charts: readonly DescribedChart[];
  /** Defined names that will be added. */
  readonly names: readonly string[];
  /** Filled cells of the user's own whose content would change, as Excel names them: there must be none. */
  readonly userCells: readonly string[];
}

/** A sheet before and after it is frozen. */
export interface FrozenSheet {
  readonly name: string;
  readonly as: string;
}

export interface DescribedColumns {
  /** As a formula names the place, or the name of an Excel Table. */
  readonly place: string;
  readonly added: readonly string[];
  readonly updated: readonly string[];
}

export interface DescribedChart {
  readonly sheet: string;
  /** Its name where it will be removed. */
  readonly title: string;
  readonly change: Change;
}
