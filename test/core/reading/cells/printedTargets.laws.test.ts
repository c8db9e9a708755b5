import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loneNumber } from '../../../../src/core/reading/cells/numbers';
import { readTarget } from '../../../../src/core/reading/cells/readTarget';
import type { Printable, Style } from './targetPrinter';
import { printNumber, printTarget } from './targetPrinter';

/** Figures with up to two decimals, none of which could be a number with grouped thousands. */
const figure = fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100);

const printable: fc.Arbitrary<Printable> = fc
  .record({
    kind: fc.constantFrom('atLeast', 'atMost', 'range', 'band', 'increase', 'reduce'),
    a: figure,
    b: figure,
    strict: fc.boolean(),
    percent: fc.boolean(),
  })
  .map(({ kind, a, b, strict, percent }): Printable => {
    const [low, high] = [Math.min(a, b), Math.round(Math.max(a, b) * 100 + 100) / 100];
    switch (kind) {
      case 'range':
      case 'band':
        return { kind, low, high, percent };
      case 'atLeast':
      case 'atMost':
      case 'increase':
      case 'reduce':
        return { kind, value: a, strict, percent };
    }
  });

const style: fc.Arbitrary<Style> = fc.record({
  language: fc.constantFrom('en', 'vi', 'th'),
  mark: fc.constantFrom(',', '.'),
  digits: fc.constantFrom('ascii', 'thai', 'wide'),
  accents: fc.constantFrom('composed', 'decomposed', 'none'),
  grouped: fc.boolean(),
  wording: fc.nat(),
});

function reread(text: string, { mark }: Style) {
  const reading = readTarget(text, { mark, unit: null, goodSide: null });
  const { comparator, low, high, strict, doubt } = reading?.target ?? {};
  const { change, percent } = reading ?? {};
  return { comparator, low, high, strict, doubt, change, percent };
}

function meaningOf(target: Printable) {
  const one = { doubt: null, change: null, percent: target.percent, strict: false };
  switch (target.kind) {
    case 'atLeast':
      return {
        ...one,
        comparator: 'atLeast',
        low: target.value,
        high: null,
        strict: target.strict,
      };
    case 'atMost':
      return { ...one, comparator: 'atMost', low: null, high: target.value, strict: target.strict };
    case 'range':
      return { ...one, comparator: 'atLeast', low: target.low, high: target.high };
    case 'band':
      return { ...one, comparator: 'between', low: target.low, high: target.high };
    case 'increase':
    case 'reduce':
      return {
        ...one,
        comparator: 'atLeast',
        low: target.value,
        high: null,
        strict: target.strict,
        change: target.kind,
      };
  }
}

describe('targets as they are printed', () => {
  it('read back as the same target, in every language and style', () => {
    fc.assert(
      fc.property(printable, style, (target, how) => {
        expect(reread(printTarget(target, how), how)).toEqual(meaningOf(target));
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it('read back as the same target whichever decimal mark they are printed with', () => {
    fc.assert(
      fc.property(printable, style, (target, how) => {
        const other: Style = { ...how, mark: how.mark === ',' ? '.' : ',' };
        expect(reread(printTarget(target, how), how)).toEqual(
          reread(printTarget(target, other), other),
        );
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it('keep their figures even where the column writes the other mark, unless thousands are grouped', () => {
    fc.assert(
      fc.property(figure, style, (value, how) => {
        const text = printNumber(value, { ...how, grouped: false });
        const other = how.mark === ',' ? '.' : ',';
        expect(loneNumber(text, other)).toBe(value);
      }),
      { numRuns: 1000, seed: 13 },
    );
  });
});
