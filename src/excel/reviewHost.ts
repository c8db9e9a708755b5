import type { Difference } from '../core/edits/compareReadBack';
import type { OwnSheets } from '../core/edits/ownSheets';
import type { Failure } from '../core/wording/failureSentence';
import type { CellChange } from '../core/model/fix';
import type { CheckedWorkbook } from '../core/checkWorkbook';
import type { SelectedTable } from '../core/reading/selected/tableInSelection';
import type { WritingAhead } from '../core/planWriting';
import type { PlanDescription } from '../core/model/planDescription';
import type { Evaluation } from '../core/model/review';
import type { Settings } from '../core/model/settings';
import type { Language } from '../core/model/language';
import type { NewSheet } from '../core/model/newSheet';
import type { Place } from '../core/model/address';
import type { Choices } from '../core/settings/choices';
import type { ReadingWatch } from './readingWatch';

/** What the shells (pane, ribbon, command line) can ask of a workbook. */
export interface ReviewHost {
  /**
   * Reads the workbook and computes; writes nothing. What the workbook remembers is in force, what is given
   * comes before it piece by piece, and the settings before both.
   * @param watch is told how far it has come, and can stop it: then the failure is `cancelled`.
   */
  readonly survey: (
    settings: Settings,
    given?: Choices,
    watch?: ReadingWatch,
  ) => Promise<Outcome<Survey>>;
  /**
   * Takes back a run that was cut short, then reads, computes, writes the review and reads back what Excel made of the formulas. The workbook remembers
   * the choices that are given, besides those that it remembers already; the settings are for this run.
   */
  readonly write: (
    settings: Settings,
    given?: Choices,
    options?: WriteOptions,
  ) => Promise<Outcome<Written>>;
  /**
   * Takes a run that was cut short back to where it began. Where none was, takes away everything that is ours, but
   * for what a person chose: that stays remembered.
   */
  readonly takeBack: () => Promise<Outcome<{ readonly removed: number }>>;
  /**
   * Makes the changes of one fix, and nothing else. Nothing is changed where a cell no longer is what the fix was
   * offered for.
   * @returns what takes the fix back.
   */
  readonly changeCells: (
    changes: readonly CellChange[],
  ) => Promise<Outcome<{ readonly undo: readonly CellChange[] }>>;
  /**
   * Adds sheets with cells, which belong to the person from then on, and shows the first of them. Names that are
   * taken get a number.
   * @returns what the sheets are called.
   */
  readonly addSheets: (sheets: readonly NewSheet[]) => Promise<Outcome<readonly string[]>>;
  /** From now on the workbook remembers exactly these choices. No cell is written. */
  readonly remember: (choices: Choices) => Promise<Outcome<{ readonly changed: boolean }>>;
  /** The workbook remembers no choices any more. */
  readonly forget: () => Promise<Outcome<{ readonly changed: boolean }>>;
  /** Selects cells in their sheet, so that a person sees them. */
  readonly show: (place: Place) => Promise<Outcome<void>>;
  /** @returns the cells that a person selected: of several areas the first. */
  readonly selection: () => Promise<Outcome<Place>>;
  /**
   * Tells from now on when a person changed the workbook, here or elsewhere; not what the add-in does itself.
   * Several changes at once may be told one by one.
   */
  readonly watch: (onChange: () => void) => Promise<Outcome<WatchUnderWay>>;
}

/** A watch under way. */
export interface WatchUnderWay {
  /** Looks whether a sheet was added, deleted or renamed; where Excel refuses to tell, nothing is noticed. */
  readonly compareSheets: () => Promise<void>;
}

export interface WriteOptions {
  /** The review that is there stays, frozen as values under its date, and a new one is written. */
  readonly anew?: boolean;
}

/** A result, or the reason why there is none: failures that are expected are values, not exceptions. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** Why Excel, or the state of the workbook, did not allow a step. The words are in the wording catalogues. */
export type HostFailure = Failure;

/** What is known of the workbook before the checks have run. */
export interface Surveyed extends OwnSheets {
  readonly evaluation: Evaluation;
  /** Those in force: remembered and given. */
  readonly choices: Choices;
  /** The workbook cannot be saved under its name. */
  readonly readOnly: boolean;
}

export interface Survey extends Surveyed {
  /** Runs the checks on what was read. They are loaded when they are needed: a pane shows its card before. */
  readonly check: () => Promise<CheckedWorkbook>;
  /** Says what a run would write, or what forbids it. Loaded when it is needed, as the checks are. */
  readonly plan: (options?: WriteOptions) => Promise<WritingAhead>;
  /** Understands cells of what was read as a table that the search did not take for one. */
  readonly tableIn: (place: Place) => Promise<SelectedTable>;
  /** Computes again from what was read, as if the workbook remembered exactly these choices. Nothing is remembered by it. */
  readonly reconsider: (settings: Settings, choices: Choices) => Promise<Survey>;
}

export interface Written extends Surveyed {
  readonly findings: CheckedWorkbook;
  readonly language: Language;
  readonly sheets: { readonly review: string; readonly annex: string };
  /** What was written, as it would have been told beforehand. */
  readonly description: PlanDescription;
  /** Number of edits that were applied. */
  readonly edits: number;
  readonly differences: readonly Difference[];
  /** Formulas of ours that the host has not computed, so that nothing can be said about them. */
  readonly uncomputed: number;
}
export type { Difference };
