import { overlaps } from '../model/address';
import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { changedEdits } from './changedEdits';
import { factPlaces } from './factPlaces';
import { placeAfter, withFormerState } from './formerState';
import { invertEdits } from './invertEdits';
import type { FactPlaces, Facts } from './lookFacts';
import { readJournal, type Journal, type Undo } from './ownPart';
import { withJournal } from './ownPartXml';
import type { Plan } from './plan';
import { NOTHING_TYPED, type Typed } from './typed';
import { undoOf } from './undoOf';

export interface Start {
  readonly part: string | null;
  readonly typed: Typed;
}

/** A plan with all that is recorded before its first edit. */
export interface PreparedPlan {
  /** The first of them records the journal, before anything else is touched. */
  readonly edits: readonly Edit[];
  /** Without the way back: what is to be completed when everything is written. */
  readonly journal: Journal;
}

/** @returns what is to be read of looks and widths before the plan can be written. */
export const factsNeeded = ({ edits, sheets }: Plan, before: WorkbookSnapshot): FactPlaces =>
  factPlaces(edits, before, new Set([sheets.review, sheets.annex]));

/**
 * @param before the workbook as it is.
 * @param start what was taken back before: our part as a taking back leaves it, and what was typed meanwhile.
 * @param facts what was read of `factsNeeded`.
 */
export function prepareWriting(
  plan: Plan,
  before: WorkbookSnapshot,
  facts: Facts,
  start: Start = { part: before.ownPart, typed: NOTHING_TYPED },
): PreparedPlan {
  const former = readJournal(before.ownPart);
  const own = new Set([plan.sheets.review, plan.sheets.annex]);
  const edits = changedEdits(plan.edits, before, facts);
  const touched = factsOf(facts, factPlaces(edits, before, own));
  const taking = { edits: plan.edits, before, former, facts };
  const journal = withFormerState(plan.journal, taking);
  const looks = new Map(
    (['review', 'annex'] as const).flatMap((which) => {
      const [was, next] = [former?.drawn?.[which], plan.journal.drawn?.[which]];
      return was && next ? [[plan.sheets[which], { former: was, next }] as const] : [];
    }),
  );
  const undo = undoOf(
    invertEdits(edits, { snapshot: before, facts: touched, looks }),
    before,
    start.part,
  );
  const blocks = blocksOf(plan);
  const writing = { ...journal, typed: start.typed, undo: { ...undo, blocks } };
  const xml = withJournal(plan.ownPart, writing);
  return { edits: [{ kind: 'set-own-part', xml }, ...edits], journal };
}

/** @returns the facts of cells and columns that are touched indeed. */
const factsOf = ({ looks, widths }: Facts, places: FactPlaces): Facts => ({
  looks: looks.filter((known) =>
    places.looks.some(({ sheet, at }) => sheet === known.sheet && overlaps(at, known.at)),
  ),
  widths: widths.filter((known) =>
    places.widths.some(({ sheet, column }) => sheet === known.sheet && column === known.column),
  ),
});

const blocksOf = ({ edits, journal }: Plan): Undo['blocks'] =>
  journal.rangeColumns.flatMap(({ name }) => {
    const place = placeAfter(edits, name);
    return place ? [{ name, at: place.area }] : [];
  });
