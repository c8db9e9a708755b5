import { padTo, widthOf } from '../textWidth';

/** Places of a terminal line. */
const WIDTH = 100;

const THAI_WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const isThai = (text: string): boolean => /\p{Script=Thai}/u.test(text);

/** What cannot be broken, and whether a blank stands before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Thai is written without blanks between words: a line may end between two of its words. */
function thaiPieces(word: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of THAI_WORDS.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && !(isThai(last.at(-1)!) && isThai(segment[0]!))) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (isThai(word) ? thaiPieces(word) : [word]).map((piece, at) => ({
        text: piece,
        spaced: at === 0,
      })),
    );

/**
 * @param lead what the first line begins with; the next ones begin with as many blanks.
 * @returns lines of at most 100 places, longer only where a word is.
 */
export function wrapped(lead: string, text: string): readonly string[] {
  const indent = ' '.repeat(widthOf(lead));
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const piece of piecesOf(text)) {
    const gap = piece.spaced && !isEmpty ? ' ' : '';
    if (!isEmpty && widthOf(line) + gap.length + widthOf(piece.text) > WIDTH) {
      lines.push(line);
      line = indent + piece.text;
    } else line += gap + piece.text;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** A line that names what it tells of; further lines of the same thing have no label. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** @returns the entries below each other, their texts aligned behind the labels. */
export function entryLines(entries: readonly Entry[], indent: string): readonly string[] {
  const width = Math.max(0, ...entries.map(({ label }) => widthOf(label)));
  return entries.flatMap(({ label, text }) => wrapped(`${indent}${padTo(label, width)}  `, text));
}

/** @returns a title with a line under it. */
export const underlined = (title: string, sign: string): readonly string[] => [
  ...wrapped('', title),
  sign.repeat(Math.min(WIDTH, widthOf(title))),
];
