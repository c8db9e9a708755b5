import { area, type Area } from '../model/address';
import { cellAt, formulaAt } from '../model/cell';
import type { Day } from '../model/day';
import type { Content, Edit } from '../model/edit';
import type { FrozenSheet } from '../model/planDescription';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Figures } from '../wording/numbers';
import { frozenNames } from './frozenNames';
import { invertEdits } from './invertEdits';
import { liveDate } from './liveRules';
import { locateOwn, type Located } from './locateOwn';
import { NO_FACTS } from './lookFacts';
import type { Journal } from './ownPart';
import { withJournal } from './ownPartXml';
import { plainText } from './plainText';
import { undoOf } from './undoOf';

/** How a review stops following the workbook and makes room for one of another date. */
export interface Freezing {
  /** Recorded first, so that a freezing can be cut short and taken back. */
  readonly start: Edit;
  readonly edits: readonly Edit[];
  /** From then on there is no current review: the next run adds sheets of its own. */
  readonly end: Edit;
  readonly sheets: readonly FrozenSheet[];
}

/**
 * Freezes the review and its annex: values stand in place of their formulas, and they are called by their date.
 * They stay ours, so that a removal takes them away as well. Remarks and edited texts belong to the review that
 * they were written for and stay on its sheets: the next one begins without any. Its rules go on, but for the
 * review date.
 * @param figures by which the date in the sheets' names is printed.
 * @returns null where there is no review, or where its writing was not finished.
 */
export function planFreezing(snapshot: WorkbookSnapshot, figures: Figures): Freezing | null {
  const located = locateOwn(snapshot);
  const { journal } = located;
  const live = [located.review, located.annex].filter((sheet) => sheet !== null);
  if (journal?.state !== 'done' || live.length === 0) return null;
  const day = liveDate(snapshot, located) ?? journal.reviewDate.day;
  const names = frozenNames(
    snapshot,
    live.map(({ name }) => name),
    day === null ? null : figures.date(day),
  );
  const sheets = live.map(({ name }, index) => ({ name, as: names[index]! }));
  const edits = [...live.flatMap(valueEdits), ...sheets.map(renaming)];
  const looks = new Map<string, never>();
  const inverse = invertEdits(edits, { snapshot, facts: NO_FACTS, looks });
  const undo = { ...undoOf(inverse, snapshot, snapshot.ownPart), blocks: [] };
  const writing: Journal = { ...journal, state: 'writing', undo };
  const ended = endedJournal(journal, located, sheets, day);
  return {
    start: { kind: 'set-own-part', xml: withJournal(snapshot.ownPart, writing) },
    edits,
    end: { kind: 'set-own-part', xml: withJournal(snapshot.ownPart, ended) },
    sheets,
  };
}

const renaming = ({ name, as }: FrozenSheet): Edit => ({
  kind: 'rename-sheet',
  sheet: name,
  to: as,
});

/** A row at a time, and of it what lies between its first and its last formula. */
function valueEdits(sheet: SheetSnapshot): Edit[] {
  return Array.from({ length: sheet.area.rows }, (_, r) => sheet.area.row + r).flatMap((row) => {
    const columns = formulaColumns(sheet, row);
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) return [];
    const at: Area = area(row, first, 1, last - first + 1);
    const cells = Array.from({ length: at.columns }, (_, c) =>
      columns.includes(first + c) ? valueAt(sheet, row, first + c) : null,
    );
    return [{ kind: 'set-cells', sheet: sheet.name, at, cells: [cells] }];
  });
}

const formulaColumns = (sheet: SheetSnapshot, row: number): number[] =>
  Array.from({ length: sheet.area.columns }, (_, c) => sheet.area.column + c).filter(
    (column) => formulaAt(sheet, row, column) !== null,
  );

function valueAt(sheet: SheetSnapshot, row: number, column: number): Content {
  const cell = cellAt(sheet, row, column);
  if (cell.kind === 'blank') return '';
  // A chart leaves a gap where a figure is an error; a text it would draw as zero.
  if (cell.kind === 'error') return '=NA()';
  return cell.kind === 'text' ? plainText(cell.value) : cell.value;
}

/** The date is taken for our own, so that the next review has the one that it is given or that of its figures. */
function endedJournal(
  journal: Journal,
  { review, annex, frozen }: Located,
  sheets: readonly FrozenSheet[],
  day: Day | null,
): Journal {
  const live = [review, annex].filter((sheet) => sheet !== null);
  const nowhere = { id: null, name: '' };
  return {
    ...journal,
    drawn: undefined,
    typed: undefined,
    undo: undefined,
    chartIds: undefined,
    reviewSheet: nowhere,
    annexSheet: nowhere,
    frozen: [
      ...frozen.map(({ id, name }) => ({ id, name })),
      ...live.map(({ id }, index) => ({ id, name: sheets[index]!.as })),
    ],
    charts: [],
    remarks: {},
    texts: {},
    drafted: {},
    gone: [],
    reviewDate: { day, chosen: false },
  };
}
