import { cellAt, formulaAt } from '../model/cell';
import type { Content } from '../model/edit';
import type { SheetSnapshot } from '../model/snapshot';
import { DOTS } from '../review/prose/keyedText';
import { indicatorOf, REVIEW_WIDTH, textKeyColumn } from '../review/prose/textKeys';
import { asText } from '../review/textFormula';
import type { Located } from './locateOwn';
import type { Journal } from './ownPart';

/**
 * @returns what a person made of the texts on the review, by their keys, as contents of cells: what differs from
 *   everything that we drafted. A drafted sentence that a person emptied stays empty; a blank that was filled in
 *   and emptied again is drafted anew. Of a run that was cut short the journal has what stood there before.
 */
export function editedTexts({ journal, review }: Located): Map<string, Content> {
  const texts = new Map<string, Content>(Object.entries(journal?.texts ?? {}));
  if (!journal || !review) return texts;
  let last: string | null = null;
  for (const row of rowsOf(review)) {
    const keys = keysIn(review, row, journal);
    for (const [column, key] of keys) takeText(texts, journal, key, contentAt(review, row, column));
    if (keys.length > 0) last = keys[0]![1];
    else if (isMarked(review, row)) last = null;
    else if (last !== null) takeAddition(texts, journal, last, additionAt(review, row));
  }
  return texts;
}

const rowsOf = ({ area }: SheetSnapshot): readonly number[] =>
  Array.from({ length: area.rows }, (_, index) => area.row + index);

/** The texts of a row that we drafted, by the column in which each begins. */
function keysIn(
  review: SheetSnapshot,
  row: number,
  { drafted }: Journal,
): readonly (readonly [column: number, key: string])[] {
  return columns.flatMap((column) => {
    const cell = cellAt(review, row, textKeyColumn(column));
    const isOurs = cell.kind === 'text' && Object.hasOwn(drafted, cell.value);
    return isOurs ? [[column, cell.value] as const] : [];
  });
}

const columns = Array.from({ length: REVIEW_WIDTH }, (_, column) => column);

const isMarked = (review: SheetSnapshot, row: number): boolean =>
  columns.some((column) => cellAt(review, row, textKeyColumn(column)).kind !== 'blank');

/** A formula as it is; anything else as text; null where the cell is blank. */
function contentAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return formula;
  const cell = cellAt(sheet, row, column);
  return cell.kind === 'blank' ? null : asText(String(cell.value));
}

function takeText(
  texts: Map<string, Content>,
  { state, drafted }: Journal,
  key: string,
  content: string | null,
): void {
  const drafts = drafted[key]!;
  if (content === null) {
    const latest = drafts.at(-1)!;
    const isSentence = latest !== '' && !latest.includes(DOTS) && indicatorOf(key) !== null;
    const isEmptied = state === 'done' && isSentence;
    if (isEmptied) texts.set(key, '');
  } else if (!drafts.some((draft) => asText(draft) === content)) texts.set(key, content);
}

/** What stands in a row that a person put below a sentence: the first cell that is filled. */
function additionAt(review: SheetSnapshot, row: number): string | null {
  const filled = columns.map((column) => cellAt(review, row, column));
  const first = filled.find(({ kind }) => kind !== 'blank');
  return first === undefined || first.kind === 'blank' ? null : String(first.value);
}

/** It becomes part of the sentence above it, and so stays where it was. */
function takeAddition(
  texts: Map<string, Content>,
  { state, drafted }: Journal,
  key: string,
  addition: string | null,
): void {
  if (addition === null || state !== 'done' || indicatorOf(key) === null) return;
  const above = texts.get(key) ?? asText(drafted[key]!.at(-1)!);
  const isBlank = above === '' || above === "'";
  texts.set(key, isBlank ? asText(addition) : `${String(above)}\n${addition}`);
}
