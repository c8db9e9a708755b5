import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/core/attainment/assess';
import { headlineOf } from '../../src/core/attainment/headline';
import { STATUSES, type Status } from '../../src/core/model/assessment';
import type {
  Amount,
  Comparator,
  Indicator,
  Observation,
  RatioMethod,
  Target,
} from '../../src/core/model/indicator';
import { DEFAULT_THRESHOLDS } from '../../src/core/model/settings';
import { indicator, MID_TERM, number, observed } from '../core/attainment/builders';

const METHODS: readonly RatioMethod[] = ['linear', 'inverse', 'from-baseline'];

/** Figures in hundredths, so that products and neighbours stay well apart from the tolerance. */
const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);

const comparators = (...items: readonly Comparator[]) => fc.constantFrom(...items);

const targetOf = (comparator: fc.Arbitrary<Comparator>): fc.Arbitrary<Target> =>
  fc
    .record({
      comparator,
      bound: figure,
      width: fc.nat(10_000),
      isRange: fc.boolean(),
      strict: fc.boolean(),
    })
    .map(({ comparator, bound, width, isRange, strict }) => {
      const wide = bound + (width + 1) / 100;
      const common = { comparator, strict, text: '', doubt: null };
      if (comparator === 'exactly') return { ...common, low: bound, high: bound };
      if (comparator === 'between' || isRange) return { ...common, low: bound, high: wide };
      return comparator === 'atLeast'
        ? { ...common, low: bound, high: null }
        : { ...common, low: null, high: bound };
    });

const anyTarget = targetOf(comparators('atLeast', 'atMost', 'between', 'exactly'));
const oneSided = targetOf(comparators('atLeast', 'atMost'));

/** A value at, or next to, where statuses change. */
const achievementFor = (target: Target): fc.Arbitrary<number> => {
  const bounds = [target.low, target.high].filter((bound) => bound !== null);
  return fc.oneof(figure, fc.constantFrom(...bounds, ...bounds.map((bound) => bound * 0.95)));
};

const pairOf = (target: fc.Arbitrary<Target>) =>
  target.chain((each) => fc.tuple(fc.constant(each), achievementFor(each)));

const assessed = (change: Partial<Indicator>, amount: Amount) =>
  assess(indicator({ observations: [observed(amount)], ...change }), MID_TERM, DEFAULT_THRESHOLDS);

const rankOf = (status: Status): number => STATUSES.indexOf(status);

describe('laws of the status', () => {
  it('does not depend on the ratio method', () => {
    fc.assert(
      fc.property(pairOf(anyTarget), fc.option(figure), ([target, value], baseline) => {
        const statuses = METHODS.map(
          (method) => assessed({ target, baseline, method }, number(value)).status,
        );
        expect(new Set(statuses).size).toBe(1);
      }),
    );
  });

  it('is not worse for a better achievement', () => {
    const better = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(
        pairOf(oneSided),
        better,
        fc.boolean(),
        ([target, value], more, ceilingCanExceed) => {
          const gain = target.comparator === 'atLeast' ? more : -more;
          const before = assessed({ target, ceilingCanExceed }, number(value)).status;
          const after = assessed({ target, ceilingCanExceed }, number(value + gain)).status;
          expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before));
        },
      ),
    );
  });

  /** A ratio from a baseline close to the target is large, and loses digits where the two are subtracted. */
  const RELATIVE = 1e-6;

  it('does not change with the scale', () => {
    const scale = fc.oneof(
      fc.constantFrom(2, 10, 1000, 0.5, 0.125),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(
        pairOf(anyTarget),
        fc.option(figure),
        scale,
        fc.constantFrom(...METHODS),
        ([target, value], baseline, k, method) => {
          fc.pre(isAwayFromTolerance(target, value, k));
          const times = (each: number | null) => (each === null ? null : each * k);
          const scaled = { ...target, low: times(target.low), high: times(target.high) };
          const before = assessed({ target, baseline, method }, number(value));
          const after = assessed(
            { target: scaled, baseline: times(baseline), method },
            number(value * k),
          );
          expect(after.status).toBe(before.status);
          expect(after.notComputable).toBe(before.notComputable);
          const [one, other] = [before.attainment ?? 0, after.attainment ?? 0];
          expect(Math.abs(other - one)).toBeLessThanOrEqual(RELATIVE * Math.max(1, Math.abs(one)));
        },
      ),
    );
  });

  it('is judged before anything is rounded', () => {
    const tiny = fc.double({ min: 1e-11, max: 4e-4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), tiny, (bound, short) => {
        const target: Target = {
          comparator: 'atLeast',
          low: bound,
          high: null,
          strict: false,
          text: '',
          doubt: null,
        };
        const { status, attainment } = assessed({ target }, number(bound * (1 - short)));
        expect(((attainment ?? 0) * 100).toFixed(1)).toBe('100.0');
        expect(status).toBe('nearly-met');
      }),
    );
  });
});

/** Around a bound of 0 the tolerance is absolute, so that tiny figures may change with the scale. */
function isAwayFromTolerance(target: Target, value: number, k: number): boolean {
  const bounds = [target.low, target.high];
  return bounds.every(
    (bound) => bound !== 0 || value === 0 || Math.abs(value) * Math.min(1, k) > 1e-9,
  );
}

describe('laws of order', () => {
  const observations = fc.array(
    fc.record({ value: figure, day: fc.integer({ min: 44_000, max: 45_200 }) }),
    { maxLength: 8 },
  );

  it('does not depend on the order of observations', () => {
    const accumulation = fc.constantFrom('sum', 'running', 'latest', 'average', 'ratio' as const);
    fc.assert(
      fc.property(observations, accumulation, fc.infiniteStream(fc.double()), (rows, how, keys) => {
        const made = rows.map(({ value, day }): Observation => ({
          ...observed(value),
          ...{ when: { start: day, end: day }, numerator: value, denominator: day },
        }));
        const shuffled = made
          .map((each) => [keys.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const achieved = (list: readonly Observation[]) =>
          assessed(
            { accumulation: how as Indicator['accumulation'], observations: list },
            number(0),
          ).achieved;
        expect(achieved(shuffled)).toEqual(achieved(made));
      }),
    );
  });

  it('gives the same headline whatever the order of the rows', () => {
    const row = fc.record({ pair: pairOf(anyTarget), weight: fc.option(fc.nat(100)) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(11), (rows, turn) => {
        const made = rows.map(({ pair: [target, value], weight }) =>
          indicator({ target, weight, observations: [observed(value)] }),
        );
        const turned = [...made.slice(turn), ...made.slice(0, turn)].reverse();
        const headline = (list: readonly Indicator[]) => {
          const all = list.map((each) => assess(each, MID_TERM, DEFAULT_THRESHOLDS));
          return headlineOf(list, all, DEFAULT_THRESHOLDS);
        };
        expect(headline(turned)).toEqual(headline(made));
      }),
    );
  });
});
