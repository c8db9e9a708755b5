import { fold } from '../words/text';
import { titleText } from './titleCells';
import { isTotal } from '../rows/totals';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';

/** `3`, `(3)`, `3=2/1`, `(3)=(2)/(1)`, `(5=4/3*100)`. */
const NUMBERED = /^\(?\s*(\d{1,2})\s*\)?\s*(?:[=:]\s*[\d()[\]+\-*x:/%., ]+)?$/;
const LETTER = /^\(?\s*([a-z])\s*\)?$/;

/** Letters for the columns of names, then numbers from 1 up without a gap. */
function areNumbers(texts: readonly string[]): boolean {
  const first = texts.findIndex((text) => !LETTER.test(text));
  const letters = first < 0 ? texts : texts.slice(0, first);
  const numbers = texts.slice(letters.length).map((text) => Number(NUMBERED.exec(text)?.[1]));
  const letterAt = (at: number) => 'abcdefgh'.charAt(at);
  return (
    numbers.length > 0 &&
    letters.every((text, at) => LETTER.exec(text)?.[1] === letterAt(at)) &&
    numbers.every((number, at) => number === at + 1)
  );
}

/**
 * @returns the numbers that a row below the titles gives the columns (`1`, `(3=2/1)`), by column; null for a
 * row that does not number them.
 */
export function numbersOf(
  view: SheetView,
  row: number,
  columns: readonly number[],
): ReadonlyMap<number, string> | null {
  const filled = filledIn(view, row, columns);
  if (filled.length < 2 || filled.length * 2 < columns.length) return null;
  const texts = filled.map((column) => titleText(view.at(row, column)));
  if (!areNumbers(texts.map(fold))) return null;
  if (isNamedByLetter(view, row, filled)) return null;
  return new Map(filled.map((column, at) => [column, texts[at] ?? '']));
}

/** `A | 1 | 2` is a row of figures unless a row with a longer name follows that is no total. */
function isNamedByLetter(view: SheetView, row: number, filled: readonly number[]): boolean {
  const [first = 0, second = first] = filled;
  const textAt = (at: number, column: number) => fold(titleText(view.at(at, column)));
  if (!LETTER.test(textAt(row, first)) || LETTER.test(textAt(row, second))) return false;
  const next = textAt(row + 1, first);
  return !/\p{L}\p{M}*\p{L}/u.test(next) || isTotal(next);
}
