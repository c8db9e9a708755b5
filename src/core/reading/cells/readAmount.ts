import type { Amount } from '../../model/indicator';
import type { Shape } from './grammar';
import { shapeOf } from './grammar';
import { bareText } from './notes';
import { cleanNumber, loneNumberIn } from './numbers';
import { compile, patternFor } from '../words/phrases';
import { saysDone, saysMissing } from './progressWords';
import { fold } from '../words/text';
import type { TokenContext } from './tokens';
import { tokenise } from './tokens';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** An amount's text as read, in the scale in which it is written (84.5 for `84,5 %`). */
export interface AmountReading {
  readonly amount: Amount;
  readonly percent: boolean;
  /** The text says which way something changed; `amount` is then the size of that change. */
  readonly change: 'increase' | 'reduce' | null;
  /** `338/400`: the amount is then the part. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null;
  /** `338 (84,5%)`: the attainment beside the amount, as a share with its printed digits. */
  readonly stated: { readonly share: number; readonly digits: number } | null;
  /** By what words multiply the figures, which are without: 1e9 for "12 tỷ đồng" of an unknown unit. */
  readonly factor: number;
}

const number = (value: number): Amount => ({ kind: 'number', value });
const interval = (
  low: number | null,
  high: number | null,
  lowOpen = false,
  highOpen = false,
): Amount => ({ kind: 'interval', low, high, lowOpen, highOpen });
const ordered = (a: number, b: number): Amount => interval(Math.min(a, b), Math.max(a, b));

type Rule = readonly [pattern: RegExp, read: (a: number, b: number) => Amount];

/** Letters as in the grammar. A change ("tăng 5") is read without its direction, which stands beside. */
const RULES: readonly Rule[] = [
  [/^[rek]*[IR]?[rek]*[JS]?[re]*n$|^n[IR]$/, (a) => number(a)],
  [/^[IR][Ft]n$/, (a) => number(a)],
  [/^[rk]*[IR]?r*[JS]?r*gn$/, (a) => interval(a, null, true)],
  [/^[rk]*[IR]?r*[JS]?r*(?:[Gf]+n|[Gf]*nu)$/, (a) => interval(a, null)],
  [/^[rk]*[IR]?r*[JS]?r*ln$/, (a) => interval(null, a, false, true)],
  [/^[rk]*[IR]?r*[JS]?r*(?:L+n|[Lf]*nd)$/, (a) => interval(null, a)],
  [/^[rk]*[IR]?[rfFb]*n[tA]n$/, ordered],
  [/^[rk]*[IR]?[JS]?r*an$/, (a) => ({ kind: 'approximate', value: a })],
  [/^[IR][fF]n[JSt]n$/, (_a, b) => number(b)],
  [/^z$/, () => number(0)],
];

function amountOf(shape: Shape): Amount | null {
  const rule = RULES.find(([pattern]) => pattern.test(shape.letters));
  const [a = NaN, b = NaN] = shape.numbers;
  return rule ? rule[1](a, b) : null;
}

/** A change has a direction unless the text names the level that was reached. */
function changeOf(letters: string): AmountReading['change'] {
  if (/[JSt]r?[gl]?n/.test(letters) && !/^[IR]n?tn|^[IR]ntn/.test(letters)) return null;
  if (letters.includes('R')) return 'reduce';
  return letters.includes('I') ? 'increase' : null;
}

const other = (amount: Amount): AmountReading => ({
  amount,
  percent: false,
  change: null,
  fraction: null,
  stated: null,
  factor: 1,
});

/** `338/400`, with or without "đạt 84,5%" behind it. */
function fractionOf(shape: Shape): AmountReading | null {
  const [numerator, denominator, percentage] = shape.numbers;
  if (!/^r*n\/n(?:[re]+n)?$/.test(shape.letters) || shape.wordsLeft) return null;
  if (numerator === undefined || denominator === undefined) return null;
  if (percentage !== undefined && !shape.percent) return null;
  const stated =
    percentage === undefined
      ? null
      : { share: cleanNumber(percentage / 100), digits: shape.lastDecimals };
  return { ...other(number(numerator)), fraction: { numerator, denominator }, stated };
}

const OUT_OF = compile(
  VOCABULARIES.flatMap((v) => v.outOf),
  '(?<=\\d) ?',
  ' ?(?=\\d)',
);
/** "338 of 400", "338 trên 400" as `338/400`. */
const withSlash = (folded: string): string => folded.replace(patternFor(OUT_OF, folded), '/');

/**
 * Reads the text of an achievement, in the scale in which it is written.
 * Words beside a number make the whole a text, for a person to confirm.
 */
export function readAmount(text: string, context: TokenContext): AmountReading {
  const folded = fold(text);
  const lone = loneNumberIn(folded, context.mark);
  if (lone !== null) return other(number(lone));
  if (saysMissing(folded)) return other({ kind: 'missing' });
  const asText: Amount = { kind: 'text', text, done: saysDone(folded) };
  if (asText.done !== null && !/\d/.test(folded)) return other(asText);
  const bare = bareText(withSlash(folded), context.mark);
  const shape = shapeOf(tokenise(bare.text, context));
  const fraction = fractionOf(shape);
  if (fraction) return { ...fraction, stated: fraction.stated ?? bare.stated };
  const amount = amountOf(shape);
  const leftOver = shape.wordsLeft && shape.letters !== 'z';
  if (!amount || leftOver) return other(asText);
  return {
    amount,
    percent: shape.percent && !shape.points,
    change: changeOf(shape.letters),
    fraction: null,
    stated: bare.stated,
    factor: shape.factor,
  };
}
