import { hasWord, VALUE_WORDS, wordsOf } from './headerWords';
import { compile, hasPhrase } from '../words/phrases';
import { isPercentUnit } from '../cells/scales';
import { fold } from '../words/text';
import { titleText } from './titleCells';
import type { SheetView } from './visibleCells';
import { filledIn } from './visibleCells';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const UNIT = compile(
  VOCABULARIES.flatMap((v) => v.units),
  '^(?:1[., ]?000 )?',
  '$',
);
const IN_BRACKETS = /^\((?!\d+\))[^()]{1,30}\)$/;

const withoutBrackets = (text: string): string => text.replace(/^\(\s*(.*?)\s*\)$/, '$1');

/** A word for a unit, or any few words in brackets that are no title. */
function isUnit(text: string): boolean {
  const folded = fold(text);
  if (isPercentUnit(text) || hasPhrase(UNIT, withoutBrackets(folded))) return true;
  return IN_BRACKETS.test(folded) && !hasWord(wordsOf(withoutBrackets(text)), VALUE_WORDS);
}

/** The row's own title, over the names: `ĐVT`. */
const isTitleOfUnits = (text: string): boolean => wordsOf(text)[0] === 'unit';

/**
 * @returns what a row below the titles says of the units of the columns, by column; null for a row that says
 * something else.
 */
export function unitsOf(
  view: SheetView,
  row: number,
  columns: readonly number[],
): ReadonlyMap<number, string> | null {
  const texts = filledIn(view, row, columns).map(
    (column) => [column, titleText(view.at(row, column))] as const,
  );
  const units = texts.filter(([, text]) => !isTitleOfUnits(text));
  if (units.length === 0 || !units.every(([, text]) => isUnit(text))) return null;
  return new Map(units.map(([column, text]) => [column, withoutBrackets(text)]));
}
