import { compareReadBack } from '../core/edits/compareReadBack';
import { completeJournal } from '../core/edits/completeJournal';
import { locateOwn } from '../core/edits/locateOwn';
import { ownPartXml } from '../core/edits/ownPart';
import type { Plan } from '../core/edits/plan';
import { planRemoval } from '../core/edits/planRemoval';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { evaluateWorkbook, reviewWorkbook } from '../core/reviewWorkbook';
import { applyEdits } from './applyEdits';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import { readSnapshot } from './readSnapshot';
import type { Outcome, ReviewHost, Survey, Written } from './reviewHost';

/** @returns what the shells can ask of the workbook behind `run`. */
export function createReviewHost(run: ExcelRun): ReviewHost {
  return {
    survey: (settings) => outcomeOf(survey(run, settings)),
    write: (settings) => write(run, settings),
    takeBack: () => outcomeOf(takeBack(run)),
  };
}

async function survey(run: ExcelRun, settings: Settings): Promise<Survey> {
  const snapshot = await readSnapshot(run);
  return { evaluation: evaluateWorkbook(snapshot, settings), existing: existingIn(snapshot) };
}

function existingIn(snapshot: WorkbookSnapshot): Survey['existing'] {
  const { journal } = locateOwn(snapshot);
  if (!journal) return 'none';
  return journal.state === 'done' ? 'done' : 'interrupted';
}

async function write(run: ExcelRun, settings: Settings): Promise<Outcome<Written>> {
  const before = await outcomeOf(readSnapshot(run));
  if (!before.ok) return before;
  const { evaluation, writing } = reviewWorkbook(before.value, settings);
  if ('problems' in writing) return { ok: false, failure: writing.problems[0]! };
  const { plan } = writing;
  return outcomeOf(
    applyPlan(run, plan).then((after): Written => ({
      evaluation,
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
  const xml = ownPartXml(completeJournal(plan.journal, after));
  await applyEdits(run, [{ kind: 'set-own-part', xml }]);
  return after;
}

async function takeBack(run: ExcelRun): Promise<{ readonly removed: number }> {
  const edits = planRemoval(await readSnapshot(run));
  await applyEdits(run, edits);
  return { removed: edits.length };
}
