import { copiesIn, locateOwn } from '../core/edits/locateOwn';
import { withRemembered } from '../core/edits/remembered';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, NO_CHOICES, type Choices } from '../core/settings/choices';
import { evaluationSteps } from '../core/evaluateWorkbook';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import { paced } from './paced';
import { readSnapshot } from './readSnapshot';
import type { ReviewHost, Survey, Surveyed } from './reviewHost';

/** @returns what the shells can ask of the workbook behind `run`. */
export function createReviewHost(run: ExcelRun): ReviewHost {
  return {
    survey: (settings, given = NO_CHOICES) => outcomeOf(survey(run, settings, given)),
    write: async (settings, given = NO_CHOICES, options = {}) =>
      (await writing()).write(run, settings, given, options),
    takeBack: async () => (await writing()).takeBack(run),
    changeCells: async (changes) => (await changing()).changeCells(run, changes),
    remember: async (choices) => outcomeOf((await writing()).remember(run, choices)),
    forget: async () => outcomeOf((await writing()).remember(run, NO_CHOICES)),
  };
}

/** What writes is loaded when it is needed: a pane shows what it found before. */
const writing = () => import('./writeReview');

const changing = () => import('./changeCells');

/** So are the checks: the card shows before they have run. */
const checking = () => import('../core/checkWorkbook');

const planning = () => import('../core/planWriting');

async function survey(run: ExcelRun, settings: Settings, given: Choices): Promise<Survey> {
  const snapshot = await readSnapshot(run);
  const evaluation = await paced(evaluationSteps(snapshot, settings, given));
  return {
    evaluation,
    check: async () => paced((await checking()).checkingSteps(snapshot, evaluation)),
    plan: async ({ anew = false } = {}) =>
      paced((await planning()).aheadSteps(snapshot, settings, given, anew)),
    choices: choicesOf(withRemembered(settings, snapshot, given).settings),
    existing: existingIn(snapshot),
    copies: copiesIn(snapshot),
  };
}

function existingIn(snapshot: WorkbookSnapshot): Surveyed['existing'] {
  const { journal } = locateOwn(snapshot);
  if (!journal) return 'none';
  return journal.state === 'done' ? 'done' : 'interrupted';
}
