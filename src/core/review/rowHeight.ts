import type { Language } from '../model/language';
import { TYPE } from './look';

/** A text in a cell of a width in points. */
export type FittedText = readonly [text: string, columnWidth: number];

/** Letters that take no width of their own: Thai vowels above and below, tone marks. */
const MARKS = /\p{Mn}/gu;
/** Of the size of the letters: from one line to the next. */
const LINE = 1.36;
const PADDING = 5;
/** What a line loses because words are not broken, in letters; Thai is broken between words that no space parts. */
const LOST: Readonly<Record<Language, number>> = { en: 3, vi: 2, th: 6 };

/**
 * Excel fits row heights only while a person types, so rows with wrapped text get theirs from here.
 * @returns the height in points, at the basic size, of a row that holds all these texts.
 */
export function rowHeight(texts: readonly FittedText[], language: Language): number {
  const { size, letterWidth } = TYPE[language];
  const lines = texts.map(([text, width]) => {
    const letters = text.normalize('NFC').replace(MARKS, '').length;
    const [needed, room] = [letters * size * letterWidth, width - 6];
    return needed <= room ? 1 : Math.ceil(needed / (room - LOST[language] * size * letterWidth));
  });
  return Math.ceil(Math.max(1, ...lines) * size * LINE) + PADDING;
}

/** @returns the height in points of a header row, whose texts take up to two lines. */
export function headerHeight(language: Language): number {
  return Math.ceil(2 * TYPE[language].size * LINE) + PADDING;
}
