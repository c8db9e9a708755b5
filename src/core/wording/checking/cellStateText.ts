import { dateParts, type Day } from '../../model/day';
import type { CellState } from '../../model/fix';
import type { Figures } from '../numbers';
import { bareFormat } from './bareFormat';
import type { CheckingWords } from './checkingWords';
import { shortText } from './shortText';

/** As many decimals as a double has of its own. */
const DECIMALS = 10;

/** @returns what stands in a cell as a person sees it: `the text "7,02"`, `the number 7.02`, `blank`. */
export function cellStateText(
  { content, numberFormat }: CellState,
  words: CheckingWords,
  figures: Figures,
): string {
  if (content === '') return words('fix.blank');
  if (typeof content === 'string') return words('fix.text', { text: shortText(content) });
  if (typeof content === 'boolean') return String(content).toUpperCase();
  const shown = bareFormat(numberFormat);
  if (/[dy]/i.test(shown)) return words('fix.date', { date: storedDate(content, figures) });
  const value = shown.includes('%')
    ? figures.share(content, DECIMALS)
    : figures.number(content, DECIMALS);
  return words('fix.number', { value });
}

/** A date with the year that the cell has: a fix may be about its calendar. */
const storedDate = (day: Day, figures: Figures): string =>
  figures.date(day).replace(figures.year(day), String(dateParts(day).year));
