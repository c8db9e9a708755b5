import { cleanNumber } from './numbers';
import type { Token } from './tokens';
import type { Concept } from '../vocabulary/types';

/** One letter a concept, so that the order of words can be matched by a pattern. */
const LETTERS: Readonly<Record<Concept, string>> = {
  atLeast: 'G',
  above: 'g',
  atMost: 'L',
  below: 'l',
  reach: 'r',
  orMore: 'u',
  orLess: 'd',
  from: 'f',
  fromBase: 'F',
  to: 't',
  between: 'b',
  and: 'A',
  about: 'a',
  increase: 'I',
  reduce: 'R',
  upTo: 'J',
  downTo: 'S',
  exactly: 'e',
  keep: 'k',
  points: 'p',
  percent: 'c',
  none: 'z',
  missing: 'm',
};

/** Tokens as a string of letters (`n` a number, `x` another word), with what stands beside. */
export interface Shape {
  /** Without per cent signs, points and other words. */
  readonly letters: string;
  readonly numbers: readonly number[];
  /** By what words multiply all the numbers (1e6), which are without; 1 without such words. */
  readonly factor: number;
  /** Digits after the decimal mark of the last number, as printed. */
  readonly lastDecimals: number;
  readonly percent: boolean;
  readonly points: boolean;
  /** Words that no phrase covers. */
  readonly wordsLeft: boolean;
}

/** @returns the letter of a token. */
function letterOf(token: Token): string {
  switch (token.kind) {
    case 'number':
      return 'n';
    case 'slash':
      return '/';
    case 'word':
      return 'x';
    case 'concept':
      return LETTERS[token.concept];
  }
}

/** @returns the shape of tokens, for matching against the patterns of targets and amounts. */
export function shapeOf(tokens: readonly Token[]): Shape {
  const all = tokens.map(letterOf).join('');
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token] : []));
  const common = numbers[0]?.factor ?? 1;
  const isCommon = numbers.every(({ factor }) => factor === common);
  return {
    letters: all.replace(/[cpx]/g, ''),
    numbers: numbers.map(({ value, factor }) => (isCommon ? value : cleanNumber(value * factor))),
    factor: isCommon ? common : 1,
    lastDecimals: numbers.at(-1)?.decimals ?? 0,
    percent: all.includes('c'),
    points: all.includes('p'),
    wordsLeft: all.includes('x'),
  };
}
