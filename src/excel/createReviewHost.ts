import { compareReadBack } from '../core/edits/compareReadBack';
import { completeJournal } from '../core/edits/completeJournal';
import { locateOwn } from '../core/edits/locateOwn';
import { withChoices, withJournal } from '../core/edits/ownPart';
import type { Plan } from '../core/edits/plan';
import { planRemoval } from '../core/edits/planRemoval';
import { withRemembered } from '../core/edits/remembered';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, NO_CHOICES, type Choices } from '../core/settings/choices';
import { evaluateWorkbook, reviewWorkbook } from '../core/reviewWorkbook';
import { applyEdits } from './applyEdits';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import { changeOwnPart } from './changeOwnPart';
import { readSnapshot } from './readSnapshot';
import type { Outcome, ReviewHost, Survey, Written } from './reviewHost';

/** @returns what the shells can ask of the workbook behind `run`. */
export function createReviewHost(run: ExcelRun): ReviewHost {
  return {
    survey: (settings, given = NO_CHOICES) => outcomeOf(survey(run, settings, given)),
    write: (settings, given = NO_CHOICES) => write(run, settings, given),
    takeBack: () => outcomeOf(takeBack(run)),
    remember: (choices) => outcomeOf(remember(run, choices)),
    forget: () => outcomeOf(remember(run, NO_CHOICES)),
  };
}

async function survey(run: ExcelRun, settings: Settings, given: Choices): Promise<Survey> {
  const snapshot = await readSnapshot(run);
  return {
    evaluation: evaluateWorkbook(snapshot, settings, given),
    choices: choicesOf(withRemembered(settings, snapshot, given).settings),
    existing: existingIn(snapshot),
  };
}

function existingIn(snapshot: WorkbookSnapshot): Survey['existing'] {
  const { journal } = locateOwn(snapshot);
  if (!journal) return 'none';
  return journal.state === 'done' ? 'done' : 'interrupted';
}

async function write(run: ExcelRun, settings: Settings, given: Choices): Promise<Outcome<Written>> {
  const before = await outcomeOf(readSnapshot(run));
  if (!before.ok) return before;
  const { evaluation, writing } = reviewWorkbook(before.value, settings, given);
  if ('problems' in writing) return { ok: false, failure: writing.problems[0]! };
  const { plan } = writing;
  return outcomeOf(
    applyPlan(run, plan).then((after): Written => ({
      evaluation,
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

async function takeBack(run: ExcelRun): Promise<{ readonly removed: number }> {
  const edits = planRemoval(await readSnapshot(run));
  await applyEdits(run, edits);
  return { removed: edits.length };
}

async function remember(run: ExcelRun, choices: Choices): Promise<{ readonly changed: boolean }> {
  return { changed: await changeOwnPart(run, (xml) => withChoices(xml, choices)) };
}
