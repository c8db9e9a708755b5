import type { Comparator, Target } from '../../model/indicator';
import type { Shape } from './grammar';
import { shapeOf } from './grammar';
import { bareText } from './notes';
import { beginsDone, saysMissing, saysNothing } from './progressWords';
import { fold } from '../words/text';
import type { Token, TokenContext } from './tokens';
import { tokenise } from './tokens';

/** Which side is good, where the target's own words do not say. */
export type GoodSide = 'atLeast' | 'atMost';

export interface TargetContext extends TokenContext {
  /** From a direction column or the indicator's name; null means that more is better. */
  readonly goodSide: GoodSide | null;
}

/** A target's text as read, in the scale in which it is written (90 for `90 %`). */
export interface TargetReading {
  readonly target: Target;
  readonly baseline: number | null;
  /** The target is the size of a change, kept positive. */
  readonly change: 'increase' | 'reduce' | null;
  /** A per cent sign or word stands in the text. */
  readonly percent: boolean;
  /** Percentage points, which are no share of anything. */
  readonly points: boolean;
  /** By what words multiply the figures, which are without: 1e9 for "12 tỷ đồng" of an unknown unit. */
  readonly factor: number;
}

interface Bounds {
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly strict?: boolean;
  readonly baseline?: number;
  readonly change?: 'increase' | 'reduce';
  readonly approximate?: boolean;
}

type Rule = readonly [
  pattern: RegExp,
  read: (numbers: readonly number[], side: GoodSide, letters: string) => Bounds,
];

const atLeast = (low: number, strict = false): Bounds => ({
  comparator: 'atLeast',
  low,
  high: null,
  strict,
});
const atMost = (high: number, strict = false): Bounds => ({
  comparator: 'atMost',
  low: null,
  high,
  strict,
});
const oneSided = (side: GoodSide, value: number, strict = false): Bounds =>
  side === 'atLeast' ? atLeast(value, strict) : atMost(value, strict);
const range = (comparator: Comparator, a: number, b: number, strict = false): Bounds => ({
  comparator,
  low: Math.min(a, b),
  high: Math.max(a, b),
  strict,
});
const first = (numbers: readonly number[]): number => numbers[0] ?? NaN;
const second = (numbers: readonly number[]): number => numbers[1] ?? NaN;
/** The size of a change: "reduce by 3" and "-3" are the same reduction. */
const change = (bounds: Bounds, letters: string): Bounds => ({
  ...bounds,
  low: bounds.low === null ? null : Math.abs(bounds.low),
  high: bounds.high === null ? null : Math.abs(bounds.high),
  change: letters.includes('R') ? 'reduce' : 'increase',
});

/**
 * The order of words, and what it means; the first that covers the whole text holds. Letters as in the
 * grammar: G at least, g above, L at most, l below, r reach, u or more, d or less, f from, t to …
 */
const RULES: readonly Rule[] = [
  [/^r*n$/, (n, side, letters) => (letters === 'n' ? oneSided(side, first(n)) : atLeast(first(n)))],
  [/^r*en$/, (n) => ({ comparator: 'exactly', low: first(n), high: first(n) })],
  [/^[rkGfF]*nu*$|^k[rGu]*n$|^nG$/, (n) => atLeast(first(n))],
  [/^[rkGf]*gn$/, (n) => atLeast(first(n), true)],
  [/^[rkf]*(?:L+n|L*nd)$|^k[rd]*n$|^nL$/, (n) => atMost(first(n))],
  [/^[rkfL]*ln$/, (n) => atMost(first(n), true)],
  [/^r*k[rfbF]*n[tA]n$/, (n) => range('between', first(n), second(n))],
  [/^[rk]*[Gf]+nA?L?[tL]n$|^r*GnALn$/, (n) => range('atLeast', first(n), second(n))],
  [/^r*[GgfF]?nA[Ll]n$/, (n) => range('between', first(n), second(n))],
  [/^r*[fF]?nt[lL]?n$|^r*b[fF]?n[tA]n$/, (n, side) => range(side, first(n), second(n))],
  [/^[rG]*gntn$/, (n) => range('atLeast', first(n), second(n), true)],
  [/^[rk]*L+ntn$/, (n) => range('atMost', first(n), second(n))],
  [/^[rk]*lntn$/, (n) => range('atMost', first(n), second(n), true)],
  [/^[rk]*an$/, (n, side) => ({ ...oneSided(side, first(n)), approximate: true })],
  [/^r*af?ntn$/, (n, side) => ({ ...range(side, first(n), second(n)), approximate: true })],
  [/^r*I[fF]n[Jt]r*n$/, (n) => ({ ...atLeast(second(n)), baseline: first(n) })],
  [/^r*R[fF]n[St]r*n$/, (n) => ({ ...atMost(second(n)), baseline: first(n) })],
  [/^r*I?J[rG]*nu*$|^r*Itn$/, (n) => atLeast(first(n))],
  [/^r*I?J[rG]*gn$|^r*Itgn$/, (n) => atLeast(first(n), true)],
  [/^r*I?J[rf]*ntn$/, (n) => range('atLeast', first(n), second(n))],
  [/^r*R?S[rL]*nd*$|^r*RtL*n$/, (n) => atMost(first(n))],
  [/^r*R?S[rL]*ln$|^r*Rtln$/, (n) => atMost(first(n), true)],
  [/^r*R?S[rf]*ntn$/, (n) => range('atMost', first(n), second(n))],
  [/^r*[IR][rGfk]*nu?$|^[rGf]*n[IR]$/, (n, _side, l) => change(atLeast(first(n)), l)],
  [/^r*[IR][rGf]*gn$|^[rG]*gn[IR]$/, (n, _side, l) => change(atLeast(first(n), true), l)],
  [/^r*[IR]r*L+n$|^r*L+n[IR]$/, (n, _side, l) => change(atMost(first(n)), l)],
  [/^r*[IR]r*ln$|^r*ln[IR]$/, (n, _side, l) => change(atMost(first(n), true), l)],
  [
    /^r*[IR][rfb]*n[tA]n$|^[rfFb]*n[tA]n[IR]$/,
    (n, _side, l) => change(range('atLeast', Math.abs(first(n)), Math.abs(second(n))), l),
  ],
  [/^r*[IR]an$/, (n, _side, l) => ({ ...change(atLeast(first(n)), l), approximate: true })],
  [/^z$/, () => atMost(0)],
];

/** A baseline only where the end is said to be a level: "từ 7 đến 8" after "tăng" is a range. */
const isChangeRange = (letters: string): boolean => /^r*[IR]fntn$/.test(letters);

function boundsOf(shape: Shape, side: GoodSide): Bounds | null {
  const skipBaseline = isChangeRange(shape.letters);
  for (const [pattern, read] of RULES) {
    if (!pattern.test(shape.letters)) continue;
    const bounds = read(shape.numbers, side, shape.letters);
    if (skipBaseline && bounds.baseline !== undefined) continue;
    return bounds;
  }
  return null;
}

function asReading(text: string, bounds: Bounds, shape: Shape): TargetReading {
  const leftOver = shape.wordsLeft && !shape.letters.startsWith('z');
  return {
    target: {
      comparator: bounds.comparator,
      low: bounds.low,
      high: bounds.high,
      strict: bounds.strict ?? false,
      text,
      doubt: bounds.approximate ? 'approximate' : leftOver ? 'words-left-over' : null,
    },
    baseline: bounds.baseline ?? null,
    change: bounds.change ?? null,
    percent: shape.percent && !shape.points,
    points: shape.points,
    factor: shape.factor,
  };
}

const withoutBounds = (
  text: string,
  comparator: Comparator,
  doubt: Target['doubt'],
): TargetReading => ({
  target: { comparator, low: null, high: null, strict: false, text, doubt },
  baseline: null,
  change: null,
  percent: false,
  points: false,
  factor: 1,
});

/** Up to the first other word after a number: "giảm 5-10 % so với năm 2022" without the comparison. */
function openingOf(tokens: readonly Token[]): readonly Token[] {
  const number = tokens.findIndex((token) => token.kind === 'number');
  const end = tokens.findIndex((token, at) => number >= 0 && at > number && token.kind === 'word');
  return end < 0 ? tokens : tokens.slice(0, end + 1);
}

/**
 * Reads the text of a target.
 * @returns the target in the scale in which it is written, or null where the text says there is none.
 * Words that no phrase covers make it doubtful; a text that fits no pattern is kept, unreadable.
 */
export function readTarget(text: string, context: TargetContext): TargetReading | null {
  const folded = fold(text);
  if (saysMissing(folded)) return null;
  if (saysNothing(folded)) return asReading(text, atMost(0), shapeOf([]));
  const side = context.goodSide ?? 'atLeast';
  const tokens = tokenise(bareText(folded, context.mark).text, context);
  const shape = shapeOf(tokens);
  const bounds = boundsOf(shape, side);
  if (bounds) return asReading(text, bounds, shape);
  const opening = shapeOf(openingOf(tokens));
  const opened = opening.wordsLeft ? boundsOf(opening, side) : null;
  if (opened) return asReading(text, opened, opening);
  if (shape.numbers.length === 0 && beginsDone(folded))
    return withoutBounds(text, 'milestone', null);
  return withoutBounds(text, 'atLeast', 'unreadable');
}
