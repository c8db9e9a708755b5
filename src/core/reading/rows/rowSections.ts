import { isNumberUnder, isSectionNumber } from './rowNumbers';
import type { RowLine } from './rowLines';
import { kindOfName } from './subRows';
import { isTotal } from './totals';

/** Numbered like an indicator, a row alone is a section's title only where the next row stands under it. */
function isAbove(line: RowLine, next: RowLine | undefined): boolean {
  if (line.number === null || next === undefined) return false;
  const isMarked = next.mark > line.mark && next.hasFigures;
  return isMarked || (next.number !== null && isNumberUnder(next.number, line.number));
}

/**
 * @param next the row below
 * @returns the title of a section: one text alone before the figures, without a number or numbered `I` or `A`, or
 * above rows that are numbered under it. Null for other rows; "of which" alone and a total without figures are none.
 */
export function sectionTitle(line: RowLine, next: RowLine | undefined): string | null {
  const { alone, number, mark } = line;
  if (alone === null || mark > 0 || isTotal(alone) || kindOfName(alone) !== null) return null;
  const isTitle = number === null || isSectionNumber(number) || isAbove(line, next);
  return isTitle ? alone : null;
}
