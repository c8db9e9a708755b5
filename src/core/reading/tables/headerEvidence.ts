import { isComparison, isFigure } from './cellFigures';
import { hasWord, isHeaderRow, NAME_WORDS, VALUE_WORDS, wordsOf } from './headerWords';
import { isPeriodTitle } from './periodTitles';
import type { SheetView } from './visibleCells';
import type { HeaderWord } from '../vocabulary/types';

/** Words that stand in any list, and so say nothing about targets. */
const ANY_LIST: readonly HeaderWord[] = ['number', 'name', 'remark', 'other', 'date', 'figure'];
/** So many rows show what a table's columns hold. */
const SAMPLE_ROWS = 50;
const LARGE_GAP = 2;
const COMPARISONS = 2;

type Titles = ReadonlyMap<number, readonly string[]>;

/** What titles that differ from each other mean, one entry for each. */
const meaningsOf = (titles: Titles): readonly (readonly HeaderWord[])[] =>
  [...new Set([...titles.values()].flat())].map(wordsOf).filter((words) => words.length > 0);

/** "Chỉ tiêu" over names is no title of targets; beside other names it is one. */
function namesValues(meanings: readonly (readonly HeaderWord[])[]): boolean {
  return meanings.some((words) => {
    if (!hasWord(words, VALUE_WORDS)) return false;
    return (
      !words.includes('indicator') || meanings.some((w) => w !== words && hasWord(w, NAME_WORDS))
    );
  });
}

/**
 * @returns whether titles mean a table of targets or achievements: one names such figures, and another one says
 * more than any list does. A general word for names does so beside targets only: "Item | Actual" is a budget.
 */
export function saysTargets(titles: Titles): boolean {
  const meanings = meaningsOf(titles);
  if (!namesValues(meanings)) return false;
  const telling = meanings.filter((words) => words.some((word) => !ANY_LIST.includes(word))).length;
  const hasName = meanings.some((words) => words.includes('name'));
  const hasTarget = meanings.some((words) => words.includes('target'));
  const hasPeriod = [...titles.values()].flat().some(isPeriodTitle);
  return telling + (hasName && hasTarget ? 1 : 0) + (hasPeriod ? 1 : 0) >= 2;
}

/** The first rows below a header, up to a larger gap or another header. */
function sampleRows(
  view: SheetView,
  firstRow: number,
  columns: readonly number[],
): readonly number[] {
  const rows: number[] = [];
  let gap = 0;
  for (let row = firstRow; row < firstRow + SAMPLE_ROWS && gap < LARGE_GAP; row += 1) {
    const isBlank = columns.every((column) => view.at(row, column).kind === 'blank');
    gap = isBlank ? gap + 1 : 0;
    if (isHeaderRow(view, row, columns)) break;
    rows.push(row);
  }
  return rows;
}

/** What the first rows of a column hold. */
interface Sample {
  readonly column: number;
  readonly filled: number;
  readonly figures: number;
  readonly comparisons: number;
  readonly words: number;
}

function sampleOf(view: SheetView, rows: readonly number[], column: number): Sample {
  const counts = { filled: 0, figures: 0, comparisons: 0, words: 0 };
  for (const row of rows) {
    const cell = view.at(row, column);
    if (cell.kind === 'blank') continue;
    counts.filled += 1;
    if (isFigure(cell)) counts.figures += 1;
    else if (cell.kind === 'text') counts.words += 1;
    if (cell.kind === 'text' && isComparison(cell.value)) counts.comparisons += 1;
  }
  return { column, ...counts };
}

const areMostly = (count: number, { filled }: Sample): boolean => count > 0 && count * 2 > filled;

/** @returns the first column of words in the rows below a header, or null. */
export function wordsColumn(
  view: SheetView,
  firstRow: number,
  columns: readonly number[],
): number | null {
  const rows = sampleRows(view, firstRow, columns);
  const samples = columns.map((column) => sampleOf(view, rows, column));
  return samples.find((sample) => areMostly(sample.words, sample))?.column ?? null;
}

/** What the titles and the first rows of a table say of what it is. */
export type Evidence = 'targets' | 'list' | 'nothing';

/**
 * @param titles of each column, in order
 * @returns `targets` where its titles say so, or where a column right of the names has target expressions;
 * `list` for names with figures or periods beside them.
 */
export function evidenceOf(view: SheetView, firstRow: number, titles: Titles): Evidence {
  if (saysTargets(titles)) return 'targets';
  const columns = [...titles.keys()];
  const rows = sampleRows(view, firstRow, columns);
  const samples = columns.map((column) => sampleOf(view, rows, column));
  const isName = (sample: Sample): boolean =>
    hasWord((titles.get(sample.column) ?? []).flatMap(wordsOf), NAME_WORDS) ||
    areMostly(sample.words - sample.comparisons, sample);
  const name = samples.findIndex(isName);
  if (name < 0) return 'nothing';
  const others = samples.slice(name + 1);
  const tells = (s: Sample) => s.comparisons >= COMPARISONS && areMostly(s.comparisons, s);
  if (others.some(tells)) return 'targets';
  const isFigures = (sample: Sample): boolean =>
    areMostly(sample.figures, sample) ||
    (sample.filled === 0 && (titles.get(sample.column) ?? []).some(isPeriodTitle));
  return others.some(isFigures) ? 'list' : 'nothing';
}
