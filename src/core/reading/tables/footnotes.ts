import { isFigure } from './cellFigures';
import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { titleText } from './titleCells';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const NOTES = compile(
  VOCABULARIES.flatMap((v) => v.notes),
  '^[(*\\s]*',
);
const SIGNATURES = compile(
  VOCABULARIES.flatMap((v) => v.signatures),
  '^[(*\\s]*',
);
/** `* số ước`, `(1) …`, `[2] …` */
const MARKED = /^(?:\*|\(\*+\)|\(\d{1,2}\)\s*\S|\[\d{1,2}\])/;

const isNote = (text: string): boolean => {
  const folded = fold(text);
  return MARKED.test(folded) || hasPhrase(NOTES, folded) || hasPhrase(SIGNATURES, folded);
};

/**
 * @param names the columns by which rows are known
 * @returns whether a row at the end of a table is none of its rows: blank, a text alone, a note, or the places for
 * signatures. A row with figures is one, and a row with a name and something beside it.
 */
export function isTail(
  view: SheetView,
  row: number,
  columns: readonly number[],
  names: readonly number[],
): boolean {
  const filled = filledIn(view, row, columns);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return true;
  if (isNote(titleText(view.at(row, first)))) return true;
  if (filled.some((column) => isFigure(view.at(row, column)))) return false;
  const named = filledIn(view, row, names);
  return named.length === 0 || named.some((column) => isNote(titleText(view.at(row, column))));
}
