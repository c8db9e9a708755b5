import type { Language } from '../model/language';
import { TYPE } from './look';

/** A text in a cell of a width in points. */
export type FittedText = readonly [text: string, columnWidth: number];

/** Letters that take no width of their own: Thai vowels above and below, tone marks. */
const MARKS = /\p{Mn}/gu;
/** Of the size of the letters: from one line to the next. */
const LINE = 1.36;
const PADDING = 5;

/**
 * Excel fits row heights only while a person types, so rows with wrapped text get theirs from here.
 * @returns the height in points, at the basic size, of a row that holds all these texts.
 */
export function rowHeight(texts: readonly FittedText[], language: Language): number {
  const { size, letterWidth } = TYPE[language];
  const lines = texts.map(([text, width]) => {
    const letters = text.normalize('NFC').replace(MARKS, '').length;
    return Math.ceil((letters * size * letterWidth) / (width - 6));
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE) + PADDING;
}

/** @returns the height in points of a header row, whose texts take up to two lines. */
export function headerHeight(language: Language): number {
  return Math.ceil(2 * TYPE[language].size * LINE) + PADDING;
}
