import { compareReadBack } from '../core/edits/compareReadBack';
import { completeJournal } from '../core/edits/completeJournal';
import { describePlan } from '../core/edits/describePlan';
import { ownSheetsIn } from '../core/edits/ownSheets';
import { withChoices, withJournal } from '../core/edits/ownPartXml';
import type { Plan } from '../core/edits/plan';
import { planRemoval } from '../core/edits/planRemoval';
import { asBefore, planRollback, type Rollback } from '../core/edits/planRollback';
import {
  factsNeeded,
  prepareWriting,
  type PreparedPlan,
  type Start,
} from '../core/edits/prepareWriting';
import { structureProblem } from '../core/edits/protections';
import { withRemembered } from '../core/edits/remembered';
import { NOTHING_TYPED } from '../core/edits/typed';
import type { PlanProblem } from '../core/model/problem';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, type Choices } from '../core/settings/choices';
import { reviewSteps, type WorkbookReview } from '../core/reviewWorkbook';
import { figuresOf } from '../core/wording/numbers';
import { applyEdits } from './applyEdits';
import { changeOwnPart } from './changeOwnPart';
import type { ExcelRun } from './excelRun';
import { freezeReview, type Frozen } from './freezeReview';
import { outcomeOf, outcomeOfWriting } from './hostFailure';
import { paced } from './paced';
import { readFacts } from './readFacts';
import { readSnapshot } from './readSnapshot';
import type { Outcome, WriteOptions, Written } from './reviewHost';

/**
 * Reads the workbook, plans the review and writes it, by the journal's rules. A run that was cut short is taken
 * back first, so that what is written does not depend on where it stopped. A review that is to begin anew
 * freezes the one that is there once nothing forbids to write.
 */
export async function write(
  run: ExcelRun,
  settings: Settings,
  given: Choices,
  { anew = false }: WriteOptions = {},
): Promise<Outcome<Written>> {
  const read = await readWhole(run);
  if (!read.ok) return read;
  const reviewing = (from: Beginning): Promise<WorkbookReview> =>
    paced(reviewSteps(from.before, settings, given, from.start.typed));
  const current = await reviewing(read.value);
  if ('problems' in current.writing) return refusedBy(current.writing.problems);
  if (anew && read.value.before.structureProtected)
    return refusedBy([{ code: 'structure-protected' }]);
  const { culture } = current.evaluation.reading;
  const frozen = anew
    ? await outcomeOfWriting(freezeReview(run, read.value.before, figuresOf(culture)))
    : NOT_FROZEN;
  if (!frozen.ok) return frozen;
  if (!frozen.value) return apply(run, current, current.writing.plan, read.value, settings, given);
  const from = beginningAt(frozen.value.after, frozen.value.sheets);
  const next = await reviewing(from);
  if ('problems' in next.writing) return refusedBy(next.writing.problems);
  return apply(run, next, next.writing.plan, from, settings, given);
}

const NOT_FROZEN = { ok: true, value: null } as const;

const refusedBy = (problems: readonly PlanProblem[]): Outcome<never> => ({
  ok: false,
  failure: problems[0]!,
});

/** A workbook in which nothing is half-written, and what was taken back for that. */
interface Beginning {
  readonly before: WorkbookSnapshot;
  readonly start: Start;
  /** The former review, where this one begins anew. */
  readonly frozen: Frozen['sheets'];
}

const beginningAt = (before: WorkbookSnapshot, frozen: Frozen['sheets'] = []): Beginning => ({
  before,
  frozen,
  start: { part: before.ownPart, typed: NOTHING_TYPED },
});

async function apply(
  run: ExcelRun,
  { evaluation, findings }: WorkbookReview,
  plan: Plan,
  { before, start, frozen }: Beginning,
  settings: Settings,
  given: Choices,
): Promise<Outcome<Written>> {
  const facts = await outcomeOf(readFacts(run, factsNeeded(plan, before)));
  if (!facts.ok) return facts;
  const prepared = prepareWriting(plan, before, facts.value, start);
  return outcomeOfWriting(
    applyPlan(run, prepared, sheetsToCalculate(plan)).then((after): Written => ({
      evaluation,
      findings,
      choices: choicesOf(withRemembered(settings, before, given).settings),
      readOnly: after.readOnly,
      ...ownSheetsIn(after),
      existing: 'done',
      language: evaluation.reading.language,
      sheets: plan.sheets,
      description: describePlan(plan, before, frozen),
      edits: prepared.edits.length,
      ...compareReadBack(after, plan.expectations),
    })),
  );
}

/** @returns the workbook in which nothing is half-written, and what was taken back for that. */
async function readWhole(run: ExcelRun): Promise<Outcome<Beginning>> {
  const found = await outcomeOf(readSnapshot(run));
  if (!found.ok) return found;
  const rollback = planRollback(found.value);
  const problem = structureProblem(found.value, rollback?.edits ?? []);
  if (problem) return refusedBy([problem]);
  if (rollback) return outcomeOfWriting(rolledBack(run, rollback));
  return { ok: true, value: beginningAt(found.value) };
}

/** The journal of the run that was cut short stays until the next one replaces it. */
async function rolledBack(run: ExcelRun, rollback: Rollback): Promise<Beginning> {
  await applyEdits(run, [rollback.start, ...rollback.edits]);
  return { before: asBefore(await readSnapshot(run), rollback), start: rollback, frozen: [] };
}

/** Writes, reads everything back, and only then marks the journal done. */
async function applyPlan(
  run: ExcelRun,
  { edits, journal }: PreparedPlan,
  calculated: readonly string[],
): Promise<WorkbookSnapshot> {
  await applyEdits(run, edits, calculated);
  const after = await readSnapshot(run);
  const xml = withJournal(after.ownPart, completeJournal(journal, after));
  await applyEdits(run, [{ kind: 'set-own-part', xml }]);
  return after;
}

/** With manual calculation: those with our columns first, since the annex follows them and the review the annex. */
const sheetsToCalculate = ({ expectations, sheets }: Plan): readonly string[] => [
  ...new Set([...expectations.map(({ sheet }) => sheet), sheets.annex, sheets.review]),
];

/**
 * Takes back what was written: a run that was cut short to where it began, a review that was finished altogether.
 * What is to be done is recorded first, so that this too can be cut short and repeated.
 */
export async function takeBack(run: ExcelRun): Promise<Outcome<{ readonly removed: number }>> {
  const found = await outcomeOf(readSnapshot(run));
  if (!found.ok) return found;
  const back = planRollback(found.value) ?? planRemoval(found.value);
  if (!back) return { ok: true, value: { removed: 0 } };
  const problem = structureProblem(found.value, back.edits);
  if (problem) return refusedBy([problem]);
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
