import type { DecimalMark } from './numbers';
import { cleanNumber, decimalsOf, NUMBER_SOURCE, parseDigits } from './numbers';
import { hasPhrase, patternFor } from './phrases';
import { fold } from './text';
import {
  ANY_CONCEPT,
  ASIDES,
  CONCEPT_OF,
  CONCEPTS,
  FACTOR_OF,
  LABELS,
  PART_OF,
  RATES,
  RELATIVE_TO,
  SCALES,
  scaleOfUnit,
  UNITS,
  unitPattern,
} from './tokenPatterns';
import type { Concept } from './vocabulary/types';

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

/** What the tokens of a cell's text depend on besides the text. */
export interface TokenContext {
  readonly mark: DecimalMark;
  /** The indicator's unit as written: repeating it after a number adds nothing. */
  readonly unit: string | null;
}

const NUMBER = new RegExp(NUMBER_SOURCE, 'y');
/** A run of letters in one script, or one other character. */
const WORD = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s\d]/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** A hyphen is a minus sign unless a number or a per cent sign stands before it. */
const isAfterValue = (before: Token | undefined): boolean =>
  before?.kind === 'number' || (before?.kind === 'concept' && before.concept === 'percent');

/** What stands at a place: a token, a factor of the number before, or neither where it says nothing. */
interface Piece {
  readonly token: Token | null;
  readonly length: number;
  readonly factor?: number;
}

const concept = (meaning: Concept): Token => ({ kind: 'concept', concept: meaning });
const silent = (text: string): Piece => ({ token: null, length: text.length });

function numberPiece(text: string, at: number, mark: DecimalMark, sign: 1 | -1): Piece | null {
  const digits = matchAt(NUMBER, text, at);
  if (digits === null) return null;
  const value = sign * parseDigits(digits, mark);
  const decimals = decimalsOf(digits, mark);
  return { token: { kind: 'number', value, decimals, factor: 1 }, length: digits.length };
}

function hyphenPiece(
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

function signPiece(text: string, at: number, before: Token | undefined): Piece | null {
  const char = text.charAt(at);
  const sign = SIGNS[char];
  if (sign) {
    const meaning = sign[isAfterValue(before) ? 1 : 0];
    return { token: meaning && concept(meaning), length: 1 };
  }
  if (/^\/ ?\d/.test(text.slice(at, at + 3))) return { token: { kind: 'slash' }, length: 1 };
  return /[\s().:*,;]/.test(char) ? silent(char) : null;
}

interface Patterns {
  readonly mark: DecimalMark;
  readonly unit: string | null;
  readonly unitScale: number;
  readonly ownUnit: RegExp | null;
  readonly concepts: RegExp;
  readonly units: RegExp;
  readonly scales: RegExp;
  readonly labels: RegExp;
  readonly asides: readonly RegExp[];
  readonly partOf: RegExp;
}

const patternsFor = (folded: string, { mark, unit }: TokenContext): Patterns => ({
  mark,
  unit: unit === null ? null : fold(unit),
  unitScale: unit === null ? 1 : scaleOfUnit(unit),
  ownUnit: unit === null ? null : unitPattern(unit),
  concepts: patternFor(CONCEPTS, folded),
  units: patternFor(UNITS, folded),
  scales: patternFor(SCALES, folded),
  labels: patternFor(LABELS, folded),
  asides: ASIDES.map((phrases) => patternFor(phrases, folded)),
  partOf: patternFor(PART_OF, folded),
});

/** A unit of measure behind a number says nothing new, unless the indicator has another unit. */
function unitPiece(
  text: string,
  at: number,
  patterns: Patterns,
  before: Token | undefined,
): Piece | null {
  const own = patterns.ownUnit && matchAt(patterns.ownUnit, text, at);
  if (own) return silent(own);
  if (!isAfterValue(before)) return null;
  const rate = matchAt(RATES, text, at);
  const unit = rate ?? matchAt(patterns.units, text, at);
  const isRelative = before?.kind === 'concept' && unit !== null && hasPhrase(RELATIVE_TO, unit);
  if (unit === null || isRelative) return null;
  if (patterns.unit === null) return silent(unit);
  const isScaled = before?.kind === 'number' && before.factor !== 1;
  const isOwn = patterns.unit.includes(unit) && (patterns.unitScale === 1 || isScaled);
  return isOwn ? silent(unit) : null;
}

function scalePiece(
  text: string,
  at: number,
  patterns: Patterns,
  before: Token | undefined,
): Piece | null {
  const word = before?.kind === 'number' ? matchAt(patterns.scales, text, at) : null;
  return word === null ? null : { ...silent(word), factor: FACTOR_OF.get(word) ?? 1 };
}

function conceptPiece(text: string, at: number, patterns: Patterns): Piece | null {
  const phrase = matchAt(patterns.concepts, text, at);
  const meaning = phrase === null ? undefined : CONCEPT_OF.get(phrase);
  return phrase && meaning ? { token: concept(meaning), length: phrase.length } : null;
}

/** "95 % of cases": what a percentage is a part of, unless that is a plan or another time, or says more. */
function partOfPiece(
  text: string,
  at: number,
  patterns: Patterns,
  before: Token | undefined,
): Piece | null {
  if (before?.kind !== 'concept' || before.concept !== 'percent') return null;
  const rest = matchAt(patterns.partOf, text, at);
  if (rest === null || hasPhrase(RELATIVE_TO, rest) || hasPhrase(ANY_CONCEPT, rest)) return null;
  return silent(rest);
}

function asidePiece(
  text: string,
  at: number,
  patterns: Patterns,
  hasNumber: boolean,
): Piece | null {
  const found = patterns.asides.map((aside) => matchAt(aside, text, at) ?? '');
  const label = hasNumber ? '' : (matchAt(patterns.labels, text, at) ?? '');
  const longest = [...found, label].reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest === '' ? null : silent(longest);
}

/** The longest phrase at a place; of two alike, the more particular. */
function phrasePiece(
  text: string,
  at: number,
  patterns: Patterns,
  tokens: readonly Token[],
): Piece | null {
  const before = tokens.at(-1);
  const hasNumber = tokens.some((token) => token.kind === 'number');
  const pieces = [
    unitPiece(text, at, patterns, before),
    scalePiece(text, at, patterns, before),
    conceptPiece(text, at, patterns),
    partOfPiece(text, at, patterns, before),
    asidePiece(text, at, patterns, hasNumber),
  ];
  return pieces.reduce((best, piece) =>
    piece && piece.length > (best?.length ?? 0) ? piece : best,
  );
}

/** A word as written; Thai has no spaces between words, so it ends where a known phrase begins. */
function wordPiece(text: string, at: number, patterns: Patterns): Piece {
  const word = matchAt(WORD, text, at) ?? text.charAt(at);
  let length = word.length;
  if (/^[\u0e00-\u0e7f]/.test(word)) {
    length = 1;
    while (length < word.length && !conceptPiece(text, at + length, patterns)) length += 1;
  }
  return { token: { kind: 'word', text: word.slice(0, length) }, length };
}

function pieceAt(text: string, at: number, patterns: Patterns, tokens: readonly Token[]): Piece {
  const before = tokens.at(-1);
  const number = numberPiece(text, at, patterns.mark, 1);
  if (number) return number;
  if (text[at] === '-') return hyphenPiece(text, at, patterns.mark, before);
  return (
    phrasePiece(text, at, patterns, tokens) ??
    signPiece(text, at, before) ??
    wordPiece(text, at, patterns)
  );
}

/** Multiplies the last number, and the one that it ends a range with: "10-12 triệu". */
function scaled(tokens: Token[], factor: number): void {
  const last = tokens.map((token) => token.kind).lastIndexOf('number');
  const joint = tokens[last - 1];
  const isRange = joint?.kind === 'concept' && (joint.concept === 'to' || joint.concept === 'and');
  const own = tokens[last];
  const first = tokens[last - 2];
  if (own?.kind === 'number') tokens[last] = { ...own, factor: own.factor * factor };
  if (isRange && first?.kind === 'number' && first.factor === 1) {
    tokens[last - 2] = { ...first, factor };
  }
}

/** Where the unit is known, its scale is what numbers are held in: "1,2 tỷ" is 1200 of "triệu đồng". */
function inUnit(token: Token, unitScale: number): Token {
  if (token.kind !== 'number' || token.factor === 1) return token;
  return { ...token, value: cleanNumber((token.value * token.factor) / unitScale), factor: 1 };
}

/** Cuts a folded text into tokens, longest phrase first; brackets, colons and full stops say nothing. */
export function tokenise(folded: string, context: TokenContext): readonly Token[] {
  const patterns = patternsFor(folded, context);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const piece = pieceAt(folded, at, patterns, tokens);
    if (piece.token) tokens.push(piece.token);
    if (piece.factor !== undefined) scaled(tokens, piece.factor);
    at += piece.length;
  }
  return context.unit === null ? tokens : tokens.map((token) => inUnit(token, patterns.unitScale));
}
