import type { CellStyle } from '../../file/types';
import { displayText } from './displayText';
import { linesOf, LINE_HEIGHT, type Measure } from './fonts';
import { PADDING } from './cellPicture';
import { toPixels } from './pixels';

/** A cell of a row, and the width that its text has. */
export interface TallCell {
  readonly style: CellStyle;
  readonly width: number;
  readonly content: () => Parameters<typeof displayText>[0];
}

/** Letters of this size, in points, fit into a row of the standard height. */
const SMALL = 11;

/** @returns how high a row must be to show all of its cells, in pixels; merged ones are not to be asked for */
export function autoHeight(cells: Iterable<TallCell>, culture: string, measure: Measure): number {
  let height = 0;
  for (const { style, width, content } of cells) {
    if (!style.wrap && style.fontSize <= SMALL) continue;
    const { text } = displayText(content(), style.numberFormat, culture);
    if (text === '') continue;
    const widthOf = (part: string): number => measure(part, style);
    const lines = style.wrap ? linesOf(text, width - 2 * PADDING, widthOf) : 1;
    height = Math.max(height, heightOf(lines, style.fontSize));
  }
  return height;
}

const heightOf = (lines: number, fontSize: number): number =>
  Math.ceil(lines * toPixels(fontSize) * LINE_HEIGHT) + 2;
