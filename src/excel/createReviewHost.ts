import { ownSheetsIn } from '../core/edits/ownSheets';
import { withRemembered } from '../core/edits/remembered';
import { locateOwn, ownPartsOf } from '../core/edits/locateOwn';
import { evaluationSteps } from '../core/evaluateWorkbook';
import type { Settings } from '../core/model/settings';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { choicesOf, NO_CHOICES, type Choices } from '../core/settings/choices';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import { paced } from './paced';
import { UNWATCHED, type ReadingWatch } from './readingWatch';
import { readSnapshot } from './readSnapshot';
import type { ReviewHost, Survey } from './reviewHost';
import type { ListedSheet } from './watchWorkbook';

/** @returns what the shells can ask of the workbook behind `run`. */
export function createReviewHost(run: ExcelRun): ReviewHost {
  // What was read last; null where the add-in may have changed the list of sheets since.
  let known: readonly ListedSheet[] | null = null;
  const surveying = async (
    settings: Settings,
    given: Choices,
    watch: ReadingWatch,
  ): Promise<Survey> => {
    const snapshot = await readSnapshot(run, watch);
    known = snapshot.sheets;
    return survey(snapshot, settings, given, watch);
  };
  return {
    survey: (settings, given = NO_CHOICES, watch = UNWATCHED) =>
      outcomeOf(surveying(settings, given, watch)),
    write: async (settings, given = NO_CHOICES, options = {}) => {
      known = null;
      return (await writing()).write(run, settings, given, options);
    },
    takeBack: async () => {
      known = null;
      return (await writing()).takeBack(run);
    },
    changeCells: async (changes) => (await changing()).changeCells(run, changes),
    addSheets: async (sheets) => {
      known = null;
      return outcomeOf((await adding()).addSheets(run, sheets));
    },
    remember: async (choices) => outcomeOf((await writing()).remember(run, choices)),
    forget: async () => outcomeOf((await writing()).remember(run, NO_CHOICES)),
    show: async (place) => (await selecting()).selectCells(run, place),
    selection: async () => outcomeOf((await selecting()).readSelection(run)),
    watch: async (onChange) =>
      outcomeOf((await watching()).watchWorkbook(run, { onChange, known: () => known })),
  };
}

/** What writes is loaded when it is needed: a pane shows what it found before. */
const writing = () => import('./writeReview');

const changing = () => import('./changeCells');

const adding = () => import('./addSheets');

const selecting = () => import('./selection');

const watching = () => import('./watchWorkbook');

/** So are the checks: the card shows before they have run. */
const checking = () => import('../core/checkWorkbook');

const planning = () => import('../core/planWriting');

const pointing = () => import('../core/reading/selected/tableInSelection');

const reconsidering = () => import('../core/edits/ownPartXml');

async function survey(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  given: Choices,
  watch: ReadingWatch,
): Promise<Survey> {
  const evaluation = await paced(evaluationSteps(snapshot, settings, given), watch);
  const choices = choicesOf(withRemembered(settings, snapshot, given).settings);
  const check = once(async () => paced((await checking()).checkingSteps(snapshot, evaluation)));
  return {
    evaluation,
    check,
    plan: async ({ anew = false } = {}) => {
      const reviewed = { evaluation, findings: await check() };
      return paced((await planning()).aheadSteps(snapshot, settings, given, reviewed, anew));
    },
    tableIn: async (place) => {
      const { tableInSelection } = await pointing();
      return tableInSelection(place, {
        snapshot,
        own: ownPartsOf(locateOwn(snapshot)),
        found: evaluation.reading.tables,
        chosen: choices.tables,
      });
    },
    reconsider: async (others, chosen) => {
      const ownPart = (await reconsidering()).withChoices(snapshot.ownPart, chosen);
      return survey({ ...snapshot, ownPart }, others, NO_CHOICES, UNWATCHED);
    },
    choices,
    readOnly: snapshot.readOnly,
    ...ownSheetsIn(snapshot),
  };
}

/** What was read does not change: the checks run once on it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= work());
}
