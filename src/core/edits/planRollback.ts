import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { followMoves } from './followMoves';
import { locateOwn } from './locateOwn';
import { readJournal, type Journal } from './ownPart';
import { withJournal } from './ownPartXml';
import { possibleEdits } from './possibleEdits';
import { remarksBeside } from './remarksBeside';
import type { Typed } from './typed';

/** How to get back to a state in which nothing is half-written. */
export interface Rollback {
  /** Recorded first: what a person typed into what was half-written. */
  readonly start: Edit;
  readonly edits: readonly Edit[];
  /** Our part as it is at the end, for those who go no further. */
  readonly end: Edit;
  /** What a person typed meanwhile. */
  readonly typed: Typed;
  /** Our part as it was before the run that was cut short. */
  readonly part: string | null;
}

/** @returns how to take back a run that was cut short, from wherever it stopped; null where none was. */
export function planRollback(snapshot: WorkbookSnapshot): Rollback | null {
  const journal = readJournal(snapshot.ownPart);
  if (journal?.state !== 'writing' || !journal.undo) return null;
  const { edits, part } = journal.undo;
  const typed = typedMeanwhile(snapshot, journal);
  return {
    start: { kind: 'set-own-part', xml: withJournal(snapshot.ownPart, { ...journal, typed }) },
    edits: possibleEdits(followMoves(edits, journal, snapshot), snapshot),
    end: { kind: 'set-own-part', xml: withTyped(part, typed) },
    typed,
    part,
  };
}

/**
 * @param after the workbook after the edits of a rollback.
 * @returns it with our part as if the run had not begun, but for the choices that it was given.
 */
export const asBefore = (after: WorkbookSnapshot, { part }: Rollback): WorkbookSnapshot => ({
  ...after,
  ownPart: withJournal(after.ownPart, readJournal(part)),
});

/**
 * A half-written annex has remarks as they were before the run or as the run writes them: for a key these are the
 * same. Any other was typed since.
 */
function typedMeanwhile(snapshot: WorkbookSnapshot, journal: Journal): Typed {
  const { annex } = locateOwn(snapshot);
  const found = annex ? remarksBeside(annex) : [];
  return {
    ...journal.typed,
    ...Object.fromEntries(found.filter(([key, remark]) => journal.remarks[key] !== remark)),
  };
}

/** A review that is there again keeps what was typed for its next run. */
function withTyped(part: string | null, typed: Typed): string | null {
  const journal = readJournal(part);
  if (!journal || Object.keys(typed).length === 0) return part;
  return withJournal(part, { ...journal, typed: { ...journal.typed, ...typed } });
}
