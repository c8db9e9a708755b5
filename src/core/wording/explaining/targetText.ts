import type { Target } from '../../model/indicator';
import type { ExplainingWords } from './explainingWords';

/** Prints a value of an indicator in its unit: by the culture, and as a percentage where it is a share. */
export type ValuePrint = (value: number) => string;

/** @returns how a target is understood, in words: `at least 90%`, `6.6 to 6.8 or more`; a doubt says so. */
export function targetText(target: Target, words: ExplainingWords, print: ValuePrint): string {
  switch (target.doubt) {
    case null:
      return boundsText(target, words, print);
    case 'approximate': {
      const value = target.low ?? target.high;
      return value === null
        ? words('target.unreadable')
        : words('target.approximate', { value: print(value) });
    }
    case 'unreadable':
      return words('target.unreadable');
    case 'words-left-over':
      return words('target.wordsLeftOver', { reading: boundsText(target, words, print) });
  }
}

function boundsText(target: Target, words: ExplainingWords, print: ValuePrint): string {
  const low = target.low === null ? null : print(target.low);
  const high = target.high === null ? null : print(target.high);
  const { comparator, strict, text } = target;
  switch (comparator) {
    case 'atLeast':
      return low === null ? words('target.noBound') : floorText(low, high, strict, words);
    case 'atMost':
      return high === null ? words('target.noBound') : ceilingText(low, high, strict, words);
    case 'between':
      if (low === null || high === null) return words('target.noBound');
      return words(strict ? 'target.betweenStrict' : 'target.between', { low, high });
    case 'exactly':
      return low === null ? words('target.noBound') : words('target.exactly', { low });
    case 'milestone':
      return words('target.milestone', { text });
  }
}

function floorText(
  low: string,
  high: string | null,
  strict: boolean,
  words: ExplainingWords,
): string {
  if (high === null) return words(strict ? 'target.above' : 'target.atLeast', { low });
  return words(strict ? 'target.aboveOrMore' : 'target.rangeOrMore', { low, high });
}

function ceilingText(
  low: string | null,
  high: string,
  strict: boolean,
  words: ExplainingWords,
): string {
  if (low === null) return words(strict ? 'target.below' : 'target.atMost', { high });
  return words(strict ? 'target.belowOrLess' : 'target.rangeOrLess', { low, high });
}
