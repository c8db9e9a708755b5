import type { DecimalMark } from './numbers';
import type { Piece, Token } from './numberPieces';
import {
  concept,
  hyphenPiece,
  isAfterValue,
  matchAt,
  numberPiece,
  signPiece,
  silent,
  timePiece,
} from './numberPieces';
import { hasPhrase, patternFor } from '../words/phrases';
import { fold } from '../words/text';
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

/** What the tokens of a cell's text depend on besides the text. */
export interface TokenContext {
  readonly mark: DecimalMark;
  /** The indicator's unit as written: repeating it after a number adds nothing. */
  readonly unit: string | null;
}

/** A run of letters in one script, or one other character. */
const WORD = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s\d]/uy;

/** The patterns for one text, with what they are matched for. */
export interface Patterns {
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

/** @returns the patterns for a folded text: without accents where it has none. */
export const patternsFor = (folded: string, { mark, unit }: TokenContext): Patterns => ({
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

const MONEY = /[$€£¥฿₫₹]/;
/** Only of money: "4.5 m" alone are metres. */
const MONEY_SCALES = /(?:mm?|b)(?![\p{L}\p{M}])/uy;

function scalePiece(
  text: string,
  at: number,
  patterns: Patterns,
  before: Token | undefined,
): Piece | null {
  if (before?.kind !== 'number') return null;
  const word = matchAt(patterns.scales, text, at);
  if (word !== null) return { ...silent(word), factor: FACTOR_OF.get(word) ?? 1 };
  const isMoney = MONEY.test(text) && !/[mb]$/.test(patterns.unit ?? '');
  const letter = isMoney ? matchAt(MONEY_SCALES, text, at) : null;
  return letter === null ? null : { ...silent(letter), factor: letter.startsWith('m') ? 1e6 : 1e9 };
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

/** @returns what stands at a place of a folded text, after these tokens; never of length 0. */
export function pieceAt(
  text: string,
  at: number,
  patterns: Patterns,
  tokens: readonly Token[],
): Piece {
  const before = tokens.at(-1);
  const number = timePiece(text, at) ?? numberPiece(text, at, patterns.mark, 1);
  if (number) return number;
  if (text[at] === '-') return hyphenPiece(text, at, patterns.mark, before);
  return (
    phrasePiece(text, at, patterns, tokens) ??
    signPiece(text, at, before) ??
    wordPiece(text, at, patterns)
  );
}
