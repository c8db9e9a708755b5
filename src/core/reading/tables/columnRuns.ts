import { isFigure } from './cellFigures';
import { hasWord, isLabelTitle, isValueTitle, NAME_WORDS, wordsOf } from './headerWords';
import { isTitle, titleText } from './titleCells';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';
import type { HeaderWord } from '../vocabulary/types';

/** Rows from a row of titles on that show which columns its table has. */
const ROWS_LOOKED_AT = 4;
/** A wider gap always parts two tables. */
const WIDEST_SPACER = 2;
/** Words over a first column by which rows can be known as well. */
const WHOSE_ROWS: readonly HeaderWord[] = ['group', 'reporting-unit', 'responsible'];

/** Columns that stand together, and the blank ones before them. */
interface Run {
  readonly columns: readonly number[];
  readonly gap: number;
}

const rowsFrom = (row: number): readonly number[] =>
  Array.from({ length: ROWS_LOOKED_AT }, (_, at) => row + at);

/** The columns around a row, parted where a column is blank; columns of ours are as if they were not there. */
function partsOf(
  view: SheetView,
  row: number,
  isFree: (column: number) => boolean,
): readonly Run[] {
  const { column: first, columns } = view.sheet.area;
  const rows = rowsFrom(row);
  const runs: { columns: number[]; gap: number }[] = [];
  let gap = WIDEST_SPACER + 1;
  for (let column: number = first; column < first + columns; column += 1) {
    if (rows.some((at) => view.isOwn(at, column))) continue;
    const isUsed = isFree(column) && rows.some((at) => view.at(at, column).kind !== 'blank');
    if (!isUsed) gap += 1;
    else if (gap === 0) runs.at(-1)?.columns.push(column);
    else runs.push({ columns: [column], gap });
    if (isUsed) gap = 0;
  }
  return runs;
}

/** The texts of the first two rows: of one, where a title stands over others, the lower has the rest. */
const textsOf = (view: SheetView, row: number, { columns }: Run): readonly string[] =>
  columns
    .flatMap((column) => [row, row + 1].map((at) => titleText(view.at(at, column))))
    .filter((text) => text !== '');

/** The title of a column in the first two rows, its own or one that is merged over it; `''` without any. */
function titleOver(view: SheetView, row: number, column: number): string {
  const texts = [row, row + 1].map((at) => {
    const merge = view.mergeAt(at, column);
    return titleText(view.at(merge?.row ?? at, merge?.column ?? column));
  });
  return texts.find((text) => text !== '') ?? '';
}

/** Whether its rows are known by a column of its own: one of names, or a first one of words. */
function hasNames(view: SheetView, row: number, run: Run): boolean {
  if (textsOf(view, row, run).some((text) => hasWord(wordsOf(text), NAME_WORDS))) return true;
  const [first] = run.columns;
  if (first === undefined) return false;
  const words = wordsOf(titleOver(view, row, first));
  if (words.length > 0 && !hasWord(words, WHOSE_ROWS)) return false;
  return rowsFrom(row)
    .slice(2)
    .some((at) => view.at(at, first).kind === 'text');
}

const hasValues = (view: SheetView, row: number, run: Run): boolean =>
  textsOf(view, row, run).some((text) => isValueTitle(text) && !isLabelTitle(text)) ||
  run.columns.some((column) => rowsFrom(row).some((at) => isFigure(view.at(at, column))));

const isWhole = (view: SheetView, row: number, run: Run): boolean =>
  hasNames(view, row, run) && hasValues(view, row, run);

/** Whether most columns have a title: columns with a lone caption above belong to something else. */
function isTitled(view: SheetView, row: number, { columns }: Run): boolean {
  const titled = columns.filter((column) => titleOver(view, row, column) !== '');
  return titled.length * 2 >= columns.length;
}

/** Titles in the same row as those at the left, or in the next, where that has no figures yet. */
function isTitledBeside(view: SheetView, row: number, left: Run, right: Run): boolean {
  const first = filledIn(view, row, right.columns).length > 0 ? row : row + 1;
  const isBody = filledIn(view, first, left.columns).some(
    (column) => !isTitle(view.at(first, column)),
  );
  if (first > row && isBody) return false;
  return filledIn(view, first, right.columns).every((column) => isTitle(view.at(first, column)));
}

/** Two tables side by side are each whole; what is not whole belongs to the run beside it. */
function belongsTo(view: SheetView, row: number, left: Run, right: Run): boolean {
  if (right.gap > WIDEST_SPACER || !isTitledBeside(view, row, left, right)) return false;
  return !(isWhole(view, row, left) && isWhole(view, row, right));
}

/**
 * @param isFree whether a column belongs to no other table in this row
 * @returns the columns of each table that may have its titles in a row: at least two titles side by side, and the
 * columns that go with them, without blank ones.
 */
export function columnRuns(
  view: SheetView,
  row: number,
  isFree: (column: number) => boolean,
): readonly (readonly number[])[] {
  const runs: Run[] = [];
  for (const part of partsOf(view, row, isFree).filter((run) => isTitled(view, row, run))) {
    const left = runs.at(-1);
    if (left && belongsTo(view, row, left, part))
      runs[runs.length - 1] = { columns: [...left.columns, ...part.columns], gap: left.gap };
    else runs.push(part);
  }
  return runs.map(({ columns }) => columns);
}
