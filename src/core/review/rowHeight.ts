import type { Language } from '../model/language';

/** Mean width of a letter at 11 points, in points, in the font of each language; a little more than measured. */
const LETTER_WIDTH: Readonly<Record<Language, number>> = { en: 5.3, vi: 4.6, th: 4.4 };
const LINE = 15;
const PADDING = 5;

/**
 * Excel fits row heights only while a person types, so rows with wrapped text get theirs from here.
 * @param columnWidth in points.
 * @returns the height in points of a row that holds the text at 11 points.
 */
export function rowHeight(text: string, columnWidth: number, language: Language): number {
  const letters = text.normalize('NFC').replace(/\p{Mn}/gu, '').length;
  const lines = Math.max(1, Math.ceil((letters * LETTER_WIDTH[language]) / (columnWidth - 6)));
  return lines * LINE + PADDING;
}
