import { isFigure } from '../../reading/tables/cellFigures';
import { wordsOf } from '../../reading/tables/headerWords';
import { isTitle, titleText } from '../../reading/tables/titleCells';
import { filledIn, inArea, type SheetView } from '../../reading/tables/visibleCells';
import type { HeaderWord } from '../../reading/vocabulary/types';
import type { CheckInput } from '../input/checkInput';

/** The titles of a table that was not read, since one of its titles is missing or is another's. */
export interface UnreadHeader {
  readonly view: SheetView;
  readonly row: number;
  /** From the first title or figure to the last, without a blank column between them. */
  readonly columns: readonly number[];
  /** The rows of its body, up to a blank one. */
  readonly rows: readonly number[];
  /** What its titles mean. */
  readonly words: readonly HeaderWord[];
  /** Without any it is a list of indicators and their units. */
  readonly hasFigures: boolean;
}

/** Words that stand over targets and achievements, and seldom over anything else. */
const TELLING: readonly HeaderWord[] = [
  'indicator',
  'target',
  'achieved',
  'milestone',
  'unit',
  'code',
];
/** A header stands within so many rows of the top of its sheet, or of what stands above it. */
const ROWS_TO_HEADER = 30;
const MOST_ROWS = 200;
/** So many rows make a list of indicators. */
const LEAST_LISTED = 3;
/** `(4)` in the place of a title. */
const COLUMN_NUMBER = /^\(\d{1,2}\)$/;

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index);

/** The rows below a header, up to a blank one. */
function bodyBelow(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  const below = range(row + 1, MOST_ROWS);
  const end = below.findIndex((at) => filledIn(view, at, columns).length === 0);
  return end < 0 ? below : below.slice(0, end);
}

/** The columns around the titles that are filled in them or in the first row of the body. */
function columnsAround(view: SheetView, row: number, all: readonly number[]): readonly number[] {
  const used = all.filter(
    (column) =>
      filledIn(view, row, [column]).length > 0 || filledIn(view, row + 1, [column]).length > 0,
  );
  const gap = used.findIndex((column, at) => at > 0 && column !== used[at - 1]! + 1);
  return gap < 0 ? used : used.slice(0, gap);
}

/** "Chỉ tiêu" stands over indicators rather than over their targets. */
const meaningOf = (title: string): readonly HeaderWord[] => {
  const words = wordsOf(title);
  return words.includes('indicator') ? words.filter((word) => word !== 'target') : words;
};

function headerAt(view: SheetView, row: number, all: readonly number[]): UnreadHeader | null {
  const columns = columnsAround(view, row, all);
  const titles = filledIn(view, row, columns).map((column) => view.at(row, column));
  const words = titles.flatMap((cell) => meaningOf(titleText(cell)));
  const tells = words.some((word) => TELLING.includes(word));
  const areTitles = titles.every((cell) => isTitle(cell) || COLUMN_NUMBER.test(titleText(cell)));
  if (columns.length < 2 || !tells || !areTitles) return null;
  const rows = bodyBelow(view, row, columns);
  const [first] = rows;
  const hasFigures = columns.some(
    (column) => first !== undefined && isFigure(view.at(first, column)),
  );
  const isList =
    words.includes('indicator') && words.includes('unit') && rows.length >= LEAST_LISTED;
  return hasFigures || isList ? { view, row, columns, rows, words, hasFigures } : null;
}

function firstIn(view: SheetView, input: CheckInput): UnreadHeader | null {
  const areas = input.tables.flatMap(({ found }) =>
    found.sheet.id === view.sheet.id ? [found.area] : [],
  );
  const { row: top, rows, column, columns } = view.sheet.area;
  const all = range(column, columns);
  for (const row of range(top, Math.min(rows, ROWS_TO_HEADER))) {
    const isTaken = areas.some((place) => all.some((at) => inArea(place, row, at)));
    const header = isTaken ? null : headerAt(view, row, all);
    if (header) return header;
  }
  return null;
}

/** Targets without achievements, or the reverse, or neither: then a table may have been overlooked. */
function isIncomplete({ reading: { tables } }: CheckInput): boolean {
  const has = (role: string): boolean => tables.some((table) => table.role === role);
  return !has('combined') && !(has('targets') && has('achievements'));
}

/**
 * @returns the headers that look like those of targets or achievements and belong to no table that was read, one a
 * sheet; none in a workbook whose tables complete each other, where other lists are nothing of ours.
 */
export const unreadHeaders = (input: CheckInput): readonly UnreadHeader[] =>
  isIncomplete(input) ? input.views.flatMap((view) => firstIn(view, input) ?? []) : [];
