import type { LetterWidths, TypeFace } from './look';

/** A text in a cell of a width in points, at the basic size unless another is said. */
export type FittedText = readonly [text: string, columnWidth: number, size?: number];

/** Letters that take no width of their own: Thai vowels above and below, tone marks. */
const MARKS = /\p{Mn}/gu;
const NARROW = /[\sijltfrI|.,:;'’"“”!()[\]/-]/u;
const WIDE = /[mwMW%…—─]/u;
const CAPITAL = /\p{Lu}/u;
const PADDING = 4;

/**
 * Excel fits row heights only while a person types, so rows with wrapped text get theirs from here.
 * @returns the height in points of a row that holds all these texts.
 */
export function rowHeight(texts: readonly FittedText[], type: TypeFace): number {
  const heights = texts.map(
    ([text, width, size = type.size]) => linesOf(text, width, size, type) * size * type.line,
  );
  return Math.ceil(Math.max(type.size * type.line, ...heights)) + PADDING;
}

/** @returns how many lines a text takes in a cell of a width in points. */
export function linesOf(text: string, width: number, size: number, type: TypeFace): number {
  const room = width - 6;
  const lines = text.split('\n').map((line) => {
    const needed = widthOf(line, type.letters) * size;
    return needed <= room ? 1 : Math.ceil(needed / (room - type.lost * size));
  });
  return lines.reduce((sum, each) => sum + each, 0);
}

function widthOf(text: string, letters: LetterWidths): number {
  const kinds = [...text.normalize('NFC').replace(MARKS, '')].map((letter) => {
    if (NARROW.test(letter)) return letters.narrow;
    if (WIDE.test(letter)) return letters.wide;
    return CAPITAL.test(letter) ? letters.capital : letters.usual;
  });
  return kinds.reduce((sum, each) => sum + each, 0);
}

/** @returns the height in points of a header row, whose texts take up to two lines. */
export function headerHeight(type: TypeFace): number {
  return Math.ceil(2 * type.size * type.line) + PADDING;
}
