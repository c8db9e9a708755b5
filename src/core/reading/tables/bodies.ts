import { isFigure } from './cellFigures';
import { isTail } from './footnotes';
import { isHeaderRow } from './headerWords';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';

/** So many blank rows can stand between two rows of a table. */
const MOST_BLANK_ROWS = 2;
const MOST_SECTION_TITLES = 2;
/** Fewer words side by side can be a caption or a remark. */
const LEAST_WORDS = 3;

/** What tells where the body of a table ends. */
export interface BodyClues {
  readonly view: SheetView;
  readonly firstRow: number;
  readonly columns: readonly number[];
  /** The columns by which rows are known: of names and of codes, say. */
  readonly names: readonly number[];
  /** Whether a row belongs to something else. */
  readonly stops: (row: number) => boolean;
  /** Whether a row repeats the header. */
  readonly isRepeated: (row: number) => boolean;
}

const endOfSheet = ({ view }: BodyClues): number => view.sheet.area.row + view.sheet.area.rows;

const isBlank = ({ view, columns }: BodyClues, row: number): boolean =>
  columns.every((column) => view.at(row, column).kind === 'blank');

/** A header with a text alone above it begins another table, though its titles be the same. */
function isCaptioned(clues: BodyClues, row: number): boolean {
  let above = row - 1;
  while (above > clues.firstRow && clues.isRepeated(above)) above -= 1;
  return above >= clues.firstRow && filledIn(clues.view, above, clues.columns).length === 1;
}

const isOver = (clues: BodyClues, row: number): boolean =>
  row >= endOfSheet(clues) ||
  clues.stops(row) ||
  (isHeaderRow(clues.view, row, clues.columns) &&
    (!clues.isRepeated(row) || isCaptioned(clues, row)));

/** A row with a name and a figure. */
function isFullRow(clues: BodyClues, row: number): boolean {
  const { view, columns, names } = clues;
  if (isOver(clues, row) || filledIn(view, row, names).length === 0) return false;
  const filled = filledIn(view, row, columns);
  return filled.some((column) => !names.includes(column) && isFigure(view.at(row, column)));
}

/** A row of words that fills most columns: its target or achievement is a text. */
function isRowOfWords({ view, columns, names, isRepeated }: BodyClues, row: number): boolean {
  const filled = filledIn(view, row, columns);
  const isLong = filled.length >= LEAST_WORDS && filled.length * 2 > columns.length;
  return isLong && !isRepeated(row) && !isTail(view, row, columns, names);
}

const isSectionTitle = ({ view, columns }: BodyClues, row: number): boolean => {
  const [only, ...others] = filledIn(view, row, columns);
  return only !== undefined && others.length <= 1 && !isFigure(view.at(row, others[0] ?? only));
};

/** After blank rows a table goes on with a full row or one of words, perhaps below the title of a section. */
function goesOn(clues: BodyClues, row: number): boolean {
  for (let at = row; at <= row + MOST_SECTION_TITLES; at += 1) {
    if (isOver(clues, at)) return false;
    if (isFullRow(clues, at) || isRowOfWords(clues, at)) return true;
    if (!isSectionTitle(clues, at)) return false;
  }
  return false;
}

/** The row after a gap where the table goes on, or null. */
function afterGap(clues: BodyClues, blank: number): number | null {
  let row = blank;
  while (row < blank + MOST_BLANK_ROWS && !isOver(clues, row) && isBlank(clues, row)) row += 1;
  return goesOn(clues, row) ? row : null;
}

function* lastRow(clues: BodyClues): Steps<number> {
  let row = clues.firstRow;
  for (let steps = 0; !isOver(clues, row); steps += 1) {
    if (steps % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const next = isBlank(clues, row) ? afterGap(clues, row) : row + 1;
    if (next === null) break;
    row = next;
  }
  return row;
}

/**
 * @returns one past the last row of a table's body. It goes on over a blank row or two if a row with a name and a
 * figure or with words in most columns follows, perhaps below a section's title; it ends above another header, and notes, lines for signatures and
 * texts alone at its end are left out.
 */
export function* endOfBody(clues: BodyClues): Steps<number> {
  let end = yield* lastRow(clues);
  while (end > clues.firstRow && isTail(clues.view, end - 1, clues.columns, clues.names)) end -= 1;
  return end;
}
