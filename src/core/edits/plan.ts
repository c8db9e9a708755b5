import type { Place } from '../model/address';
import type { Edit } from '../model/edit';
import type { Journal } from './ownPart';

/** Everything that a run will write, in order, with what is to be recorded and what is to be read back. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Our part without the journal: what the workbook is to remember. */
  readonly ownPart: string | null;
  /** As recorded before the first edit; ids of new sheets and columns are filled in afterwards. */
  readonly journal: Journal;
  readonly expectations: readonly Expectation[];
  readonly sheets: { readonly review: string; readonly annex: string };
}

/** What Excel must compute from a formula of ours. */
export interface Expectation extends Place {
  readonly expected: string | number;
}
