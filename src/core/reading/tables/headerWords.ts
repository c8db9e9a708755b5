import type { CellValue } from '../../model/cell';
import { isDateFormat } from '../cells/formats';
import { matchHeader } from '../columns/headers';
import { isPeriodTitle } from './periodTitles';
import { remembered } from '../words/remembered';
import { isTitle, titleText } from './titleCells';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';
import type { HeaderWord } from '../vocabulary/types';

/** Words for a column of targets or achievements. */
export const VALUE_WORDS: readonly HeaderWord[] = ['target', 'achieved', 'numerator', 'milestone'];
/** Words for a column by which rows are known. */
export const NAME_WORDS: readonly HeaderWord[] = ['indicator', 'name', 'code'];
/** Words over columns that no title of figures stands over. */
const LABEL_WORDS: readonly HeaderWord[] = [...NAME_WORDS, 'number', 'group', 'unit'];
const SURE = 0.9;

/** @returns whether words have one of the others. */
export const hasWord = (words: readonly HeaderWord[], others: readonly HeaderWord[]): boolean =>
  words.some((word) => others.includes(word));

/** @returns what a title's words may mean; nothing for words that no vocabulary knows. */
export const wordsOf = remembered((text): readonly HeaderWord[] => matchHeader(text)?.words ?? []);

const sureWordsOf = remembered((text): readonly HeaderWord[] => {
  const match = matchHeader(text);
  return match && match.confidence >= SURE ? match.words : [];
});

/** @returns whether a title is one of those that stand over names, numbering and units. */
export const isLabelTitle = (text: string): boolean => hasWord(sureWordsOf(text), LABEL_WORDS);

/** @returns whether a title names figures or a period. */
export const isValueTitle = (text: string): boolean =>
  hasWord(wordsOf(text), [...VALUE_WORDS, 'baseline', 'stated-attainment', 'figure']) ||
  isPeriodTitle(text);

/** @returns whether the filled cells of a row, two at least, all can be titles. */
export function isTitleRow(view: SheetView, row: number, columns: readonly number[]): boolean {
  const filled = filledIn(view, row, columns);
  return filled.length >= 2 && filled.every((column) => isTitle(view.at(row, column)));
}

/** A single number that could be a year is rather a figure, and a single date when something was reported. */
const LEAST_ALIKE = 2;

/** What a number in a row of titles is: a year or a day; null for words. */
const numberKind = (cell: CellValue): 'year' | 'day' | null => {
  if (cell.kind !== 'number') return null;
  return isDateFormat(cell.format) ? 'day' : 'year';
};

/** The titles of figures or periods in a row. */
function valueTitles(view: SheetView, row: number, columns: readonly number[]): readonly string[] {
  const titles = columns.flatMap((column) => {
    const cell = view.at(row, column);
    const text = titleText(cell);
    const isTitleOfValues = hasWord(sureWordsOf(text), VALUE_WORDS) || isPeriodTitle(text);
    return isTitleOfValues ? [{ text, kind: numberKind(cell) }] : [];
  });
  const isOneOfSeveral = (kind: 'year' | 'day') =>
    titles.filter((title) => title.kind === kind).length >= LEAST_ALIKE;
  return titles.flatMap(({ text, kind }) => (kind === null || isOneOfSeveral(kind) ? [text] : []));
}

/**
 * @returns whether a row alone is surely a header: titles of names or numbering in one column, of figures in
 * another.
 */
export function isHeaderRow(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (!isTitleRow(view, row, columns)) return false;
  const filled = filledIn(view, row, columns);
  const labels = filled.map((column) => titleText(view.at(row, column))).filter(isLabelTitle);
  const values = valueTitles(view, row, filled);
  return labels.some((label) => values.some((value) => value !== label));
}
