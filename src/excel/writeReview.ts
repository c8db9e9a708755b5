import { compareReadBack } from '../core/edits/compareReadBack';
import { completeJournal } from '../core/edits/completeJournal';
import { withChoices, withJournal } from '../core/edits/ownPartXml';
import { planRemoval } from '../core/edits/planRemoval';
import { asBefore, planRollback, type Rollback } from '../core/edits/planRollback';
import {
  factsNeeded,
  prepareWriting,
  type PreparedPlan,
  type Start,
} from '../core/edits/prepareWriting';
import { NOTHING_TYPED } from '../core/edits/typed';
import { withRemembered } from '../core/edits/remembered';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, type Choices } from '../core/settings/choices';
import { reviewSteps } from '../core/reviewWorkbook';
import { applyEdits } from './applyEdits';
import { changeOwnPart } from './changeOwnPart';
import type { ExcelRun } from './excelRun';
import { outcomeOf, outcomeOfWriting } from './hostFailure';
import { paced } from './paced';
import { readFacts } from './readFacts';
import { readSnapshot } from './readSnapshot';
import type { Outcome, Written } from './reviewHost';

/**
 * Reads the workbook, plans the review and writes it, by the journal's rules. A run that was cut short is taken
 * back first, so that what is written does not depend on where it stopped.
 */
export async function write(
  run: ExcelRun,
  settings: Settings,
  given: Choices,
): Promise<Outcome<Written>> {
  const read = await readWhole(run);
  if (!read.ok) return read;
  const { before, start } = read.value;
  const steps = reviewSteps(before, settings, given, start.typed);
  const { evaluation, findings, writing } = await paced(steps);
  if ('problems' in writing) return { ok: false, failure: writing.problems[0]! };
  const { plan } = writing;
  const facts = await outcomeOf(readFacts(run, factsNeeded(plan, before)));
  if (!facts.ok) return facts;
  const prepared = prepareWriting(plan, before, facts.value, start);
  return outcomeOfWriting(
    applyPlan(run, prepared).then((after): Written => ({
      evaluation,
      findings,
      choices: choicesOf(withRemembered(settings, before, given).settings),
      existing: 'done',
      language: evaluation.reading.language,
      sheets: plan.sheets,
      edits: prepared.edits.length,
      ...compareReadBack(after, plan.expectations),
    })),
  );
}

interface Whole {
  readonly before: WorkbookSnapshot;
  readonly start: Start;
}

/** @returns the workbook in which nothing is half-written, and what was taken back for that. */
async function readWhole(run: ExcelRun): Promise<Outcome<Whole>> {
  const found = await outcomeOf(readSnapshot(run));
  if (!found.ok) return found;
  const rollback = planRollback(found.value);
  if (rollback) return outcomeOfWriting(rolledBack(run, rollback));
  const { ownPart } = found.value;
  return {
    ok: true,
    value: { before: found.value, start: { part: ownPart, typed: NOTHING_TYPED } },
  };
}

/** The journal of the run that was cut short stays until the next one replaces it. */
async function rolledBack(run: ExcelRun, rollback: Rollback): Promise<Whole> {
  await applyEdits(run, [rollback.start, ...rollback.edits]);
  return { before: asBefore(await readSnapshot(run), rollback), start: rollback };
}

/** Writes, reads everything back, and only then marks the journal done. */
async function applyPlan(
  run: ExcelRun,
  { edits, journal }: PreparedPlan,
): Promise<WorkbookSnapshot> {
  await applyEdits(run, edits);
  const after = await readSnapshot(run);
  const xml = withJournal(after.ownPart, completeJournal(journal, after));
  await applyEdits(run, [{ kind: 'set-own-part', xml }]);
  return after;
}

/**
 * Takes back what was written: a run that was cut short to where it began, a review that was finished altogether.
 * What is to be done is recorded first, so that this too can be cut short and repeated.
 */
export async function takeBack(run: ExcelRun): Promise<Outcome<{ readonly removed: number }>> {
  const found = await outcomeOf(readSnapshot(run));
  if (!found.ok) return found;
  const back = planRollback(found.value) ?? planRemoval(found.value);
  if (!back) return { ok: true, value: { removed: 0 } };
  const applied = applyEdits(run, [back.start, ...back.edits, back.end]);
  return outcomeOfWriting(applied.then(() => ({ removed: back.edits.length })));
}

/** Keeps choices in the workbook, without a review. */
export async function remember(
  run: ExcelRun,
  choices: Choices,
): Promise<{ readonly changed: boolean }> {
  return { changed: await changeOwnPart(run, (xml) => withChoices(xml, choices)) };
}
