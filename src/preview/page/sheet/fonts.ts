import type { CellStyle } from '../../file/types';
import { toPixels } from './pixels';

export type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic'>;

/** @returns how wide a text is in pixels, on one line */
export type Measure = (text: string, font: Font) => number;

/** Of the height of letters; what Excel leaves between the lines of a wrapped text. */
export const LINE_HEIGHT = 1.25;

/** Letters as wide as on paper, not as fits the pixels best: texts break where they do in Excel. */
export const TEXT_RENDERING = 'geometricPrecision';

/** What has letters of the same width where a machine has not got the font itself. */
const STAND_INS: Readonly<Record<string, string>> = {
  Calibri: 'Carlito, sans-serif',
  Cambria: 'Caladea, serif',
  Arial: '"Liberation Sans", sans-serif',
  'Times New Roman': '"Liberation Serif", serif',
};

export const familyOf = (fontName: string): string =>
  `${JSON.stringify(fontName)}, ${STAND_INS[fontName] ?? 'sans-serif'}`;

const cssFont = ({ fontName, fontSize, bold, italic }: Font): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${toPixels(fontSize)}px ${familyOf(fontName)}`;

/** Measures with the browser's own fonts. */
export function browserMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('the browser has no canvas');
  context.textRendering = TEXT_RENDERING;
  const known = new Map<string, number>();
  return (text, font) => {
    const css = cssFont(font);
    const key = `${css}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = css;
      ({ width } = context.measureText(text));
      known.set(key, width);
    }
    return width;
  };
}

/** @returns how many lines a text takes when it is broken between words to fit a width */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): number {
  return text.split('\n').reduce((lines, line) => lines + wrapped(line, width, widthOf), 0);
}

function wrapped(line: string, width: number, widthOf: (text: string) => number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(/(?<=[ -])/)) {
    const size = widthOf(word.trimEnd());
    if (filled > 0 && filled + size > width) {
      lines += 1;
      filled = 0;
    }
    // A word that is longer than a line is broken within.
    const extra = size > width ? Math.ceil(size / width) - 1 : 0;
    lines += extra;
    filled += widthOf(word) - extra * width;
  }
  return lines;
}
