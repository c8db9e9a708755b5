import type { CellValue } from '../../model/cell';
import { isDateFormat } from '../cells/formats';
import type { TargetContext } from '../cells/readTarget';
import { readTarget } from '../cells/readTarget';
import { remembered } from '../words/remembered';
import { fold } from '../words/text';
import { tokenise } from '../cells/tokens';
import type { Concept } from '../vocabulary/types';

/** Longer texts are sentences, whatever numbers stand in them. */
const LONGEST_FIGURE = 60;
const DIGIT = /[\d\u0e50-\u0e59]/;
/** Which mark is decimal does not matter to whether a text is a figure. */
const CONTEXT: TargetContext = { mark: ',', unit: null, goodSide: null };
const COMPARISONS: readonly Concept[] = [
  'atLeast',
  'above',
  'atMost',
  'below',
  'reach',
  'orMore',
  'orLess',
  'increase',
  'reduce',
];

/** @returns whether a text is a number, a range, or a number with words that targets have. */
export const isFigureText = remembered((text) => {
  if (text.length > LONGEST_FIGURE || !DIGIT.test(text)) return false;
  const target = readTarget(text, CONTEXT)?.target;
  if (!target || target.comparator === 'milestone') return false;
  return target.doubt === null || target.doubt === 'approximate';
});

/** @returns whether a cell holds a figure: a number that is no date, or a text that reads as one. */
export function isFigure(cell: CellValue): boolean {
  if (cell.kind === 'number') return !isDateFormat(cell.format);
  return cell.kind === 'text' && isFigureText(cell.value);
}

/** @returns whether a text is a target that says which side is good: `≥ 90`, `từ 85 trở lên`. */
export const isComparison = remembered(
  (text) =>
    isFigureText(text) &&
    tokenise(fold(text), CONTEXT).some(
      (token) => token.kind === 'concept' && COMPARISONS.includes(token.concept),
    ),
);
