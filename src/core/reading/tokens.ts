import type { DecimalMark } from './numbers';
import { decimalsOf, NUMBER_SOURCE, parseDigits } from './numbers';
import { alternation, compile, patternFor } from './phrases';
import { fold, withoutAccents } from './text';
import type { Concept } from './vocabulary/types';
import { VOCABULARIES } from './vocabulary/vocabularies';

/** The parts of a target or an amount, in order. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'slash' }
  | { readonly kind: 'word'; readonly text: string };

/** What the tokens of a cell's text depend on besides the text. */
export interface TokenContext {
  readonly mark: DecimalMark;
  /** The indicator's unit as written: repeating it after a number adds nothing. */
  readonly unit: string | null;
}

const SYMBOLS: readonly (readonly [string, Concept])[] = [
  ['≥', 'atLeast'],
  ['≧', 'atLeast'],
  ['>=', 'atLeast'],
  ['=>', 'atLeast'],
  ['≤', 'atMost'],
  ['≦', 'atMost'],
  ['<=', 'atMost'],
  ['=<', 'atMost'],
  ['>', 'above'],
  ['<', 'below'],
  ['=', 'exactly'],
  ['~', 'about'],
  ['≈', 'about'],
  ['%', 'percent'],
];

function conceptsByPhrase(): ReadonlyMap<string, Concept> {
  const found = new Map<string, Concept>(SYMBOLS);
  for (const { concepts } of VOCABULARIES) {
    for (const [concept, phrases] of Object.entries(concepts)) {
      for (const phrase of phrases.map(fold)) {
        found.set(phrase, concept as Concept);
        if (!found.has(withoutAccents(phrase)))
          found.set(withoutAccents(phrase), concept as Concept);
      }
    }
  }
  return found;
}

const CONCEPT_OF = conceptsByPhrase();
const CONCEPTS = compile(
  [
    ...SYMBOLS.map(([symbol]) => symbol),
    ...VOCABULARIES.flatMap((v) => Object.values(v.concepts).flat()),
  ],
  '',
  '',
  'uy',
);
const NUMBER = new RegExp(NUMBER_SOURCE, 'y');
/** A run of letters in one script, or one other character. */
const WORD = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s\d]/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

function unitPattern(unit: string | null): RegExp | null {
  const folded = fold(unit ?? '');
  if (folded === '' || CONCEPT_OF.has(folded)) return null;
  return new RegExp(alternation([folded]), 'uy');
}

/** A hyphen is a minus sign unless a number or a per cent sign stands before it. */
function isRangeHyphen(before: Token | undefined): boolean {
  return before?.kind === 'number' || (before?.kind === 'concept' && before.concept === 'percent');
}

interface Piece {
  readonly token: Token | null;
  readonly length: number;
}

function numberPiece(text: string, at: number, mark: DecimalMark, sign: 1 | -1): Piece | null {
  const digits = matchAt(NUMBER, text, at);
  if (digits === null) return null;
  const value = sign * parseDigits(digits, mark);
  return {
    token: { kind: 'number', value, decimals: decimalsOf(digits, mark) },
    length: digits.length,
  };
}

function hyphenPiece(
  text: string,
  at: number,
  mark: DecimalMark,
  before: Token | undefined,
): Piece {
  if (isRangeHyphen(before)) return { token: { kind: 'concept', concept: 'to' }, length: 1 };
  const gap = text[at + 1] === ' ' ? 2 : 1;
  const number = numberPiece(text, at + gap, mark, -1);
  if (number) return { token: number.token, length: gap + number.length };
  return { token: { kind: 'word', text: '-' }, length: 1 };
}

/** `90+` is "90 or more"; a plus before a number is only its sign. */
function signPiece(char: string, before: Token | undefined): Piece | null {
  if (char === '+') {
    const after = before?.kind === 'number' || isRangeHyphen(before);
    return { token: after ? { kind: 'concept', concept: 'orMore' } : null, length: 1 };
  }
  if (char === '/') return { token: { kind: 'slash' }, length: 1 };
  return /[\s().:*]/.test(char) ? { token: null, length: 1 } : null;
}

interface Patterns {
  readonly mark: DecimalMark;
  readonly unit: RegExp | null;
  readonly concepts: RegExp;
}

function pieceAt(text: string, at: number, patterns: Patterns, before: Token | undefined): Piece {
  const unitText = patterns.unit && matchAt(patterns.unit, text, at);
  if (unitText) return { token: null, length: unitText.length };
  const number = numberPiece(text, at, patterns.mark, 1);
  if (number) return number;
  if (text[at] === '-') return hyphenPiece(text, at, patterns.mark, before);
  const phrase = matchAt(patterns.concepts, text, at);
  const concept = phrase === null ? undefined : CONCEPT_OF.get(phrase);
  if (phrase && concept) return { token: { kind: 'concept', concept }, length: phrase.length };
  const sign = signPiece(text[at] ?? '', before);
  if (sign) return sign;
  const word = matchAt(WORD, text, at) ?? text.charAt(at);
  return { token: { kind: 'word', text: word }, length: word.length };
}

/** Cuts a folded text into tokens, longest phrase first; brackets, colons and full stops say nothing. */
export function tokenise(folded: string, context: TokenContext): readonly Token[] {
  const patterns: Patterns = {
    mark: context.mark,
    unit: unitPattern(context.unit),
    concepts: patternFor(CONCEPTS, folded),
  };
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const piece = pieceAt(folded, at, patterns, tokens.at(-1));
    if (piece.token) tokens.push(piece.token);
    at += piece.length;
  }
  return tokens;
}
