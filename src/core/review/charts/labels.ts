import type { Language } from '../../model/language';
import { TYPE } from '../look';

/** How long a label beside a bar may be, by the width of its chart, in letters. */
export const LABEL_LETTERS = { full: 44, half: 24 } as const;

/** Of the charts, in points, less their edges. */
const TITLE_POINTS = { full: 530, half: 258 } as const;
/** Bold letters are wider. */
const BOLD = 1.08;

/** How long a title may be that stands on one line, in letters. */
export const titleLetters = (language: Language, width: keyof typeof TITLE_POINTS): number =>
  Math.floor(
    TITLE_POINTS[width] / ((chartFontSize(language) + 1) * TYPE[language].letterWidth * BOLD),
  );

/** Size of the letters in charts, in points: a little below that of the sheet's text. */
export const chartFontSize = (language: Language): number => Math.round(TYPE[language].size * 0.8);

/** What one bar takes with its label, in points. */
export const barPoints = (language: Language): number =>
  Math.ceil(chartFontSize(language) * (language === 'th' ? 1.45 : 1.6));
