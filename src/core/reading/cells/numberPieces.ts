import type { DecimalMark } from './numbers';
import { decimalsOf, NUMBER_SOURCE, parseDigits } from './numbers';
import type { Concept } from '../vocabulary/types';

/** The parts of a target or an amount, in order. */
export type Token =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      /** What a word behind it multiplies it by ("1,2 triệu": 1e6); `value` is without. */
      readonly factor: number;
    }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'slash' }
  | { readonly kind: 'word'; readonly text: string };

const NUMBER = new RegExp(NUMBER_SOURCE, 'y');
/** @returns what a sticky pattern matches at a place, or null. */
export const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** A hyphen is a minus sign unless a number or a per cent sign stands before it. */
export const isAfterValue = (before: Token | undefined): boolean =>
  before?.kind === 'number' || (before?.kind === 'concept' && before.concept === 'percent');

/** What stands at a place: a token, a factor of the number before, or neither where it says nothing. */
export interface Piece {
  readonly token: Token | null;
  readonly length: number;
  readonly factor?: number;
}

export const concept = (meaning: Concept): Token => ({ kind: 'concept', concept: meaning });
export const silent = (text: string): Piece => ({ token: null, length: text.length });

/** `4:14`, `1:05:30`: minutes and seconds or hours and minutes, in the smallest that is written. */
const TIME = /\d{1,3}(?::[0-5]\d){1,2}(?![\d:]|[.,]\d)/y;

/** @returns the length of time at a place as a number, or null. */
export function timePiece(text: string, at: number): Piece | null {
  const written = matchAt(TIME, text, at);
  if (written === null) return null;
  const value = written.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  return { token: { kind: 'number', value, decimals: 0, factor: 1 }, length: written.length };
}

/** @returns the number at a place, or null. */
export function numberPiece(
  text: string,
  at: number,
  mark: DecimalMark,
  sign: 1 | -1,
): Piece | null {
  const digits = matchAt(NUMBER, text, at);
  if (digits === null) return null;
  const value = sign * parseDigits(digits, mark);
  const decimals = decimalsOf(digits, mark);
  return { token: { kind: 'number', value, decimals, factor: 1 }, length: digits.length };
}

/** @returns a hyphen as a range's, as the sign of the number behind it, or as a word. */
export function hyphenPiece(
  text: string,
  at: number,
  mark: DecimalMark,
  before: Token | undefined,
): Piece {
  if (isAfterValue(before)) return { token: concept('to'), length: 1 };
  const gap = text[at + 1] === ' ' ? 2 : 1;
  const number = numberPiece(text, at + gap, mark, -1);
  if (number) return { token: number.token, length: gap + number.length };
  return { token: { kind: 'word', text: '-' }, length: 1 };
}

/** Signs that mean one thing before a number and another behind it: `+5`, `90+`; `~4`, `4~5`; `↓5`, `5↓`. */
const SIGNS: Readonly<Record<string, readonly [before: Concept | null, behind: Concept]>> = {
  '+': [null, 'orMore'],
  '~': ['about', 'to'],
  '÷': [null, 'to'],
  '↑': ['increase', 'orMore'],
  '▲': ['increase', 'orMore'],
  '↓': ['reduce', 'orLess'],
  '▼': ['reduce', 'orLess'],
};

/** @returns a sign, a slash between numbers, or a mark that says nothing; null for anything else. */
export function signPiece(text: string, at: number, before: Token | undefined): Piece | null {
  const char = text.charAt(at);
  const sign = SIGNS[char];
  if (sign) {
    const meaning = sign[isAfterValue(before) ? 1 : 0];
    return { token: meaning && concept(meaning), length: 1 };
  }
  if (/^\/ ?\d/.test(text.slice(at, at + 3))) return { token: { kind: 'slash' }, length: 1 };
  return /[\s().:*,;]/.test(char) ? silent(char) : null;
}
