import type { Language } from '../../model/language';
import { TYPE } from '../look';

/** How long a label beside a bar may be, by the width of its chart, in letters; below half a page on two lines. */
export const LABEL_LETTERS = { full: 44, half: 36 } as const;

/** Of the charts, in points, less their edges. */
const TITLE_WIDTHS = { full: 530, half: 258 } as const;
type Width = keyof typeof TITLE_WIDTHS;
/** Bold letters are wider. */
const BOLD = 1.08;

/** Size of the letters in charts, in points: a little below that of the sheet's text. */
export const chartFontSize = (language: Language): number => Math.round(TYPE[language].size * 0.8);

/**
 * From one label to the next, by the size of their letters. Closer ones are left out by some programs, also
 * where another font stands in for the one that is asked for; Thai needs room for marks above and below.
 */
const SPACING: Readonly<Record<Language, number>> = { en: 1.65, vi: 1.5, th: 1.7 };

const lineOf = (language: Language, size: number): number => size * SPACING[language];

/** What one bar takes with its label, in points. */
export const barPoints = (language: Language): number =>
  Math.ceil(lineOf(language, chartFontSize(language)));

/** What two bars side by side take, whose label has up to two lines. */
export const pairPoints = (language: Language): number => Math.ceil(barPoints(language) * 1.7);

/** How many letters of a title stand on one line. */
export const titleLetters = (language: Language, width: Width): number =>
  Math.floor(
    TITLE_WIDTHS[width] / ((chartFontSize(language) + 1) * TYPE[language].letters.usual * BOLD),
  );

/** What a title takes, by its lines. */
export function titlePoints(title: string, language: Language, width: Width): number {
  const letters = title.replace(/\p{Mn}/gu, '').length;
  const lines = Math.ceil(letters / titleLetters(language, width));
  return 10 + lines * Math.ceil(lineOf(language, chartFontSize(language) + 1));
}
