import { area, areaA1, quoteSheet, type Area } from '../model/address';
import type { CheckedFindings } from '../model/checkedFindings';
import type { PlanProblem } from '../model/problem';
import { usualLayout } from '../model/presentation';
import type { Evaluation } from '../model/review';
import type { WorkbookSnapshot } from '../model/snapshot';
import { composeAnnex } from '../review/annexSheet';
import type { CompositionInput } from '../review/composition';
import { formulaWordsOf } from '../review/formulaWords';
import { typeOf } from '../review/look';
import { NAME_STEMS, type NameRole } from '../review/names';
import { composeReview } from '../review/reviewSheet';
import { tableFormulas } from '../review/tableFormulas';
import type { SheetDraft } from '../review/sheetDraft';
import { checkingWordsOf } from '../wording/checking/checkingWords';
import { figuresOf } from '../wording/numbers';
import { wordsOf, type Words } from '../wording/words';
import { draftEdits, type DrawnSheet } from './draftEdits';
import type { Edit } from '../model/edit';
import { locateOwn, type Located } from './locateOwn';
import type { Journal } from './ownPart';
import { withJournal } from './ownPartXml';
import { homesOf, namesOf, takenNames } from './namesOf';
import { personTextsOf } from './personTexts';
import { placeColumns } from './placeColumns';
import type { Plan } from './plan';
import { planColumns, type ColumnsPlan } from './planColumns';
import { protections } from './protections';
import { coveredOn } from './coveredOn';
import { lookOf } from './sheetLook';
import { withMarker } from './sheetMarker';
import { chooseSheetNames } from './sheetNames';
import { textRecords } from './textRecords';
import { NOTHING_TYPED, type Typed } from './typed';

/**
 * Turns an evaluation into everything that is to be written. What is there already is changed in place;
 * nothing is added a second time.
 * @param typed remarks that a person typed into an annex that was half-written and is no more.
 * @returns the plan, or the problems that forbid to begin.
 */
export function planEdits(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  findings: CheckedFindings,
  typed: Typed = NOTHING_TYPED,
): { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] } {
  const located = locateOwn(snapshot);
  const words = wordsOf(evaluation.reading.language);
  const { places, problems } = placeColumns(evaluation, located, words);
  const all = [...problems, ...protections(snapshot, evaluation, located)];
  if (all.length > 0) return { problems: all };
  const input = compositionInput(snapshot, { evaluation, findings }, located, words, places, typed);
  const taken = takenNames(snapshot, homesAfter(located, places));
  return { plan: assemble(located, input, taken, snapshot.ownPart) };
}

/** The sheets on which formulas of ours will stand, but for sheets that are yet to be added. */
const homesAfter = (located: Located, places: CompositionInput['places']): ReadonlySet<string> =>
  new Set([...homesOf(located), ...places.map(({ table }) => table.sheet.name)]);

function compositionInput(
  snapshot: WorkbookSnapshot,
  { evaluation, findings }: Pick<CompositionInput, 'evaluation' | 'findings'>,
  located: Located,
  words: Words,
  places: CompositionInput['places'],
  typed: Typed,
): CompositionInput {
  const { language, culture } = evaluation.reading;
  const names = namesOf(snapshot, located, homesAfter(located, places));
  const formulaWords = formulaWordsOf(words);
  const layout = evaluation.presentation.layout ?? usualLayout(language);
  return {
    evaluation,
    findings,
    places,
    names,
    sheets: chooseSheetNames(snapshot, located, words),
    language,
    words,
    checkingWords: checkingWordsOf(language),
    figures: figuresOf(culture),
    formulaWords,
    formulas: tableFormulas(evaluation, places, names, formulaWords),
    layout,
    type: typeOf(layout, language),
    ...personTextsOf(located, evaluation.reading.indicators, typed),
  };
}

function assemble(
  located: Located,
  input: CompositionInput,
  taken: ReadonlySet<string>,
  ownPart: string | null,
): Plan {
  const composed = composeAnnex(input);
  const annex = { ...composed, draft: withMarker(composed.draft) };
  const review = withMarker(composeReview(input, composed));
  const columns = planColumns(input, located, taken);
  const sheets = input.sheets;
  const journal: Journal = {
    version: 1,
    state: 'writing',
    reviewSheet: { id: located.review?.id ?? null, name: sheets.review },
    annexSheet: { id: located.annex?.id ?? null, name: sheets.annex },
    frozen: located.frozen.map(({ id, name }) => ({ id, name })),
    ...columnRecords(located, columns),
    names: [
      ...new Set([
        ...Object.values(input.names),
        ...columns.rangeColumns.map(({ name }) => name),
        ...located.names,
      ]),
    ],
    covered: { review: areaA1(coveredBy(review)), annex: areaA1(coveredBy(annex.draft)) },
    charts: review.charts.map(({ name }) => name),
    drawn: { review: lookOf(review), annex: lookOf(annex.draft) },
    remarks: Object.fromEntries(input.remarks),
    ...textRecords(located, input, review),
    reviewDate: {
      day: input.evaluation.reviewDate,
      chosen: input.evaluation.reviewDateChosen,
    },
    term: input.evaluation.term,
  };
  const edits: Edit[] = [
    ...newSheets(located, sheets),
    ...nameEdits(located, input, annex.named),
    ...columns.edits,
    ...draftEdits(sheets.annex, annex.draft, drawnSheet(located, 'annex')),
    ...draftEdits(sheets.review, review, drawnSheet(located, 'review')),
  ];
  return {
    edits,
    ownPart: withJournal(ownPart, null),
    journal,
    expectations: columns.expectations,
    sheets,
  };
}

/** Columns beside a table that is no longer read as one of targets stay ours: a removal finds them. */
function columnRecords(
  { journal }: Located,
  { tableColumns, rangeColumns }: ColumnsPlan,
): Pick<Journal, 'tableColumns' | 'rangeColumns'> {
  const tables = new Set(tableColumns.map(({ tableId }) => tableId));
  const blocks = new Set(rangeColumns.map(({ name }) => name));
  const before = journal ?? { tableColumns: [], rangeColumns: [] };
  return {
    tableColumns: [
      ...tableColumns,
      ...before.tableColumns.filter(({ tableId }) => !tables.has(tableId)),
    ],
    rangeColumns: [...rangeColumns, ...before.rangeColumns.filter(({ name }) => !blocks.has(name))],
  };
}

function newSheets(located: Located, sheets: Plan['sheets']): Edit[] {
  const edits: Edit[] = [];
  if (!located.review) edits.push({ kind: 'add-sheet', sheet: sheets.review });
  if (!located.annex) edits.push({ kind: 'add-sheet', sheet: sheets.annex });
  return edits;
}

function drawnSheet({ journal, ...sheets }: Located, which: 'review' | 'annex'): DrawnSheet | null {
  const snapshot = sheets[which];
  if (!journal || !snapshot) return null;
  return {
    snapshot,
    look: journal.drawn?.[which] ?? null,
    chartIds: journal.chartIds ?? {},
    covered: coveredOn(snapshot, journal.covered[which]),
  };
}

function coveredBy(draft: SheetDraft): Area {
  const areas = [...draft.cells.map(({ at }) => at), ...draft.merges, ...draft.page.printAreas];
  const rows = Math.max(...areas.map((at) => at.row + at.rows));
  const columns = Math.max(...areas.map((at) => at.column + at.columns));
  return area(0, 0, rows, columns);
}

function nameEdits(
  located: Located,
  { names, sheets }: CompositionInput,
  named: Readonly<Record<NameRole, Area>>,
): Edit[] {
  return (Object.keys(NAME_STEMS) as NameRole[]).map((role) => ({
    kind: located.names.has(names[role]) ? 'change-name' : 'add-name',
    name: names[role],
    formula: `=${quoteSheet(sheets.annex)}!${areaA1(named[role], true)}`,
  }));
}
