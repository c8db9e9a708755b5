import { compareReadBack } from '../core/edits/compareReadBack';
import { completeJournal } from '../core/edits/completeJournal';
import { withChoices, withJournal } from '../core/edits/ownPartXml';
import type { Plan } from '../core/edits/plan';
import { planRemoval } from '../core/edits/planRemoval';
import { withRemembered } from '../core/edits/remembered';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, type Choices } from '../core/settings/choices';
import { reviewSteps } from '../core/reviewWorkbook';
import { applyEdits } from './applyEdits';
import { changeOwnPart } from './changeOwnPart';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import { paced } from './paced';
import { readSnapshot } from './readSnapshot';
import type { Outcome, Written } from './reviewHost';

/** Reads the workbook, plans the review and writes it, by the journal's rules. */
export async function write(
  run: ExcelRun,
  settings: Settings,
  given: Choices,
): Promise<Outcome<Written>> {
  const before = await outcomeOf(readSnapshot(run));
  if (!before.ok) return before;
  const { evaluation, findings, writing } = await paced(reviewSteps(before.value, settings, given));
  if ('problems' in writing) return { ok: false, failure: writing.problems[0]! };
  const { plan } = writing;
  return outcomeOf(
    applyPlan(run, plan).then((after): Written => ({
      evaluation,
      findings,
      choices: choicesOf(withRemembered(settings, before.value, given).settings),
      existing: 'done',
      language: evaluation.reading.language,
      sheets: plan.sheets,
      edits: plan.edits.length,
      ...compareReadBack(after, plan.expectations),
    })),
  );
}

/** Writes, reads everything back, and only then marks the journal done. */
async function applyPlan(run: ExcelRun, plan: Plan): Promise<WorkbookSnapshot> {
  await applyEdits(run, plan.edits);
  const after = await readSnapshot(run);
  const xml = withJournal(after.ownPart, completeJournal(plan.journal, after));
  await applyEdits(run, [{ kind: 'set-own-part', xml }]);
  return after;
}

/** Takes away what was written. */
export async function takeBack(run: ExcelRun): Promise<{ readonly removed: number }> {
  const edits = planRemoval(await readSnapshot(run));
  await applyEdits(run, edits);
  return { removed: edits.length };
}

/** Keeps choices in the workbook, without a review. */
export async function remember(
  run: ExcelRun,
  choices: Choices,
): Promise<{ readonly changed: boolean }> {
  return { changed: await changeOwnPart(run, (xml) => withChoices(xml, choices)) };
}
