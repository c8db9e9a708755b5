import type { Amount, Observation } from '../../model/indicator';
import type { ValuePrint } from './targetText';
import type { ExplainingWords } from './explainingWords';

/** @returns how an achievement is understood, in words: `52`, `about 24`, `above 4`, `61 to 62`, `done`. */
export function amountText(amount: Amount, words: ExplainingWords, print: ValuePrint): string {
  switch (amount.kind) {
    case 'number':
      return print(amount.value);
    case 'approximate':
      return words('amount.approximate', { value: print(amount.value) });
    case 'interval':
      return intervalText(amount, words, print);
    case 'text':
      return doneText(amount.done, words);
    case 'missing':
      return words('amount.missing');
  }
}

/** @returns an observation in words: its part and its whole where it has them, else its amount. */
export function observationText(
  { amount, numerator, denominator }: Observation,
  words: ExplainingWords,
  print: ValuePrint,
  printCount: ValuePrint,
): string {
  if (numerator === undefined || denominator === undefined) return amountText(amount, words, print);
  return words('amount.parts', {
    numerator: printCount(numerator),
    denominator: printCount(denominator),
  });
}

function doneText(done: boolean | null, words: ExplainingWords): string {
  if (done === null) return words('amount.words');
  return words(done ? 'amount.done' : 'amount.notDone');
}

type Interval = Extract<Amount, { kind: 'interval' }>;

/** @throws RangeError where both sides are unbounded, which no text says */
function intervalText(
  { low, high, lowOpen, highOpen }: Interval,
  words: ExplainingWords,
  print: ValuePrint,
): string {
  const from = low === null ? null : print(low);
  const to = high === null ? null : print(high);
  if (from !== null && to !== null && !lowOpen && !highOpen) {
    return words('amount.range', { low: from, high: to });
  }
  const above = from && words(lowOpen ? 'target.above' : 'target.atLeast', { low: from });
  const below = to && words(highOpen ? 'target.below' : 'target.atMost', { high: to });
  if (above && below) return words('amount.both', { low: above, high: below });
  const side = above ?? below;
  if (side === null) throw new RangeError('an interval without bounds');
  return side;
}
