import { isFigure } from './cellFigures';
import { isLabelTitle, isValueTitle, wordsOf } from './headerWords';
import { isTitle, titleText } from './titleCells';
import type { HeaderBlock, TitleSpan } from './titleSpans';
import { hasOwnTitle, spansIn } from './titleSpans';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';

const MOST_ROWS = 3;
/** Figures begin so many rows below a header at most: below its units, its numbers and a section's title. */
const ROWS_TO_FIGURES = 4;

/** @returns whether there are figures in one of the columns soon below a row. */
export function figuresBelow(view: SheetView, row: number, columns: readonly number[]): boolean {
  for (let below = row + 1; below <= row + ROWS_TO_FIGURES; below += 1) {
    if (columns.some((column) => isFigure(view.at(below, column)))) return true;
  }
  return false;
}

/** A title merged downwards holds its rows together. */
const isMergedDown = (
  view: SheetView,
  { top }: HeaderBlock,
  lower: number,
  columns: readonly number[],
): boolean =>
  columns.some((column) => {
    const merge = view.mergeAt(lower, column);
    return merge !== null && merge.row >= top && merge.row < lower && merge.rows <= MOST_ROWS + 1;
  });

/** Two rows of which the upper may stand over the lower, and what stands over each column. */
interface Pair {
  readonly view: SheetView;
  readonly upper: HeaderBlock;
  readonly lower: number;
  readonly columns: readonly number[];
  readonly spans: ReadonlyMap<number, TitleSpan>;
  /** The columns that are filled in the lower row. */
  readonly filled: readonly number[];
}

/** The columns filled in the lower row over which a title stands; without its own column it is none. */
function under({ spans, filled }: Pair, span: TitleSpan): readonly number[] {
  const covered = filled.filter((column) => spans.get(column)?.column === span.column);
  return span.merged || covered.includes(span.column) ? covered : [];
}

const isUnitCaption = (text: string): boolean =>
  /^\(.*\)$/.test(text) || (text.includes(':') && wordsOf(text).includes('unit'));

/** A caption says the unit of all figures, or stands over names; a title does neither. */
function isTitleOver(pair: Pair, span: TitleSpan, covered: readonly number[]): boolean {
  if (isUnitCaption(span.text)) return false;
  const isCaption = pair.columns.every((at) => pair.spans.get(at)?.column === span.column);
  if (isCaption) return false;
  if (span.merged) return true;
  const texts = covered.map((column) => titleText(pair.view.at(pair.lower, column)));
  return !texts.some(isLabelTitle);
}

/** What the upper rows have over a filled cell of the lower row. */
function standing(pair: Pair, column: number): 'nothing' | 'title' | 'clash' {
  const span = pair.spans.get(column);
  const covered = span ? under(pair, span) : [];
  const spreads = span !== undefined && (span.merged ? covered.length >= 1 : covered.length >= 2);
  if (span && spreads && (!span.merged || isWide(pair, span)))
    return isTitleOver(pair, span, covered) ? 'title' : 'clash';
  const { view, upper } = pair;
  return hasOwnTitle(view, upper.top, upper.bottom, column) ? 'clash' : 'nothing';
}

const isWide = ({ columns, spans }: Pair, span: TitleSpan): boolean =>
  columns.filter((column) => spans.get(column)?.column === span.column).length >= 2;

/** One title alone above others is rather a caption, unless it is merged, names figures or fills a gap. */
function isSure(pair: Pair): boolean {
  const upper = filledIn(pair.view, pair.upper.bottom, pair.columns);
  if (upper.length !== 1) return true;
  const [span] = pair.spans.values();
  if (span === undefined || span.merged || isValueTitle(span.text)) return true;
  return !pair.filled.includes(span.column) && wordsOf(span.text).length > 0;
}

/** The rows fit together: no column has titles in both but those under a title of several columns. */
function fits(pair: Pair): boolean {
  const { filled, view, lower } = pair;
  const over = filled.map((column) => standing(pair, column));
  if (over.includes('clash')) return false;
  const titled = over.includes('title');
  if (!titled && filled.length < 2) return false;
  const upper = filledIn(view, pair.upper.bottom, pair.columns);
  const lowerTexts = filled.map((column) => titleText(view.at(lower, column)));
  const upperTexts = upper.map((column) => titleText(view.at(pair.upper.bottom, column)));
  const known = [...lowerTexts, ...upperTexts].some((text) => isValueTitle(text));
  return isSure(pair) && (known || figuresBelow(view, lower, filled));
}

/** `1 2 3 4` under `Quý` are titles, though they are numbers. */
function areCounted(pair: Pair): boolean {
  const { view, lower, filled } = pair;
  const values = filled.map((column) => titleText(view.at(lower, column)));
  const counts = values.every(
    (value, at) => at === 0 || Number(value) === Number(values[at - 1]) + 1,
  );
  const over = new Set(filled.map((column) => pair.spans.get(column)?.text ?? ''));
  const [title = ''] = over;
  return (
    filled.length >= 2 &&
    values[0] === '1' &&
    counts &&
    over.size === 1 &&
    wordsOf(title).includes('date')
  );
}

/** @returns whether a row continues a header below its rows so far. */
function continues(
  view: SheetView,
  upper: HeaderBlock,
  lower: number,
  columns: readonly number[],
): boolean {
  const filled = filledIn(view, lower, columns);
  if (filled.length === 0) return false;
  const spans = spansIn(view, upper.bottom, columns);
  const pair: Pair = { view, upper, lower, columns, spans, filled };
  if (!filled.every((column) => isTitle(view.at(lower, column)))) return areCounted(pair);
  return isMergedDown(view, upper, lower, columns) || fits(pair);
}

/** A row of titles above the header's first row stands over it, or fills in what it lacks. */
function beginsAbove(view: SheetView, { top }: HeaderBlock, columns: readonly number[]): boolean {
  const upper = { top: top - 1, bottom: top - 1 };
  const filled = filledIn(view, top - 1, columns);
  if (top <= view.sheet.area.row || !filled.every((at) => isTitle(view.at(top - 1, at))))
    return false;
  return filled.length > 0 && continues(view, upper, top, columns);
}

/**
 * @param isFree whether a row belongs to no other table
 * @returns the rows of the header of which a row of titles is part: with the rows that continue it below, and
 * those whose titles stand over it.
 */
export function headerBlock(
  view: SheetView,
  row: number,
  columns: readonly number[],
  isFree: (row: number) => boolean,
): HeaderBlock {
  let block: HeaderBlock = { top: row, bottom: row };
  const rows = () => block.bottom - block.top + 1;
  const growsDown = () =>
    isFree(block.bottom + 1) && continues(view, block, block.bottom + 1, columns);
  while (rows() < MOST_ROWS && growsDown()) block = { ...block, bottom: block.bottom + 1 };
  const growsUp = () => isFree(block.top - 1) && beginsAbove(view, block, columns);
  while (rows() < MOST_ROWS && growsUp()) block = { ...block, top: block.top - 1 };
  return block;
}
