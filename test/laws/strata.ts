import type { Assessment } from '../../src/core/model/assessment';
import type {
  Accumulation,
  Comparator,
  Indicator,
  RatioMethod,
} from '../../src/core/model/indicator';
import type { Wish } from './randomIndicator';

const ACCUMULATIONS: readonly Accumulation[] = ['sum', 'running', 'latest', 'average', 'ratio'];
const OUTCOMES = ['exceeded', 'met', 'nearly-met', 'not-met'];
const SHORT = ['nearly-met', 'not-met'];

/** What can happen to each comparator: a status, and the reasons why its ratio may be missing (`-`: none). */
const POSSIBLE: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  none: [['no-target', ['no-target']]],
  milestone: [
    ['met', ['text']],
    ['not-met', ['text']],
    ['to-confirm', ['text']],
    ['no-data', ['no-data']],
  ],
  atLeast: [
    ...OUTCOMES.map(
      (status) =>
        [
          status,
          ['-', 'interval', 'target-not-positive', 'baseline-past-target', 'no-baseline'],
        ] as const,
    ),
    ['to-confirm', ['text']],
    ['no-data', ['no-data']],
  ],
  atMost: [
    ...OUTCOMES.map(
      (status) =>
        [
          status,
          ['-', 'interval', 'target-not-positive', 'baseline-past-target', 'no-baseline'],
        ] as const,
    ),
    // Nothing above a positive ceiling is zero or less.
    ['exceeded', ['achieved-not-positive']],
    ['met', ['achieved-not-positive']],
    ['to-confirm', ['text']],
    ['no-data', ['no-data']],
  ],
  between: [
    ['met', ['-', 'interval']],
    ...SHORT.map((status) => [status, ['outside-range', 'interval']] as const),
    ['to-confirm', ['text']],
    ['no-data', ['no-data']],
  ],
  exactly: [
    // An interval always holds values other than the target.
    ['met', ['-']],
    ...SHORT.map((status) => [status, ['outside-range', 'interval']] as const),
    ['to-confirm', ['text']],
    ['no-data', ['no-data']],
  ],
};

/** @returns every combination of comparator, status, accumulation and reason that exists. */
export function allStrata(): readonly string[] {
  return Object.entries(POSSIBLE).flatMap(([comparator, statuses]) =>
    statuses.flatMap(([status, reasons]) =>
      reasons.flatMap((reason) =>
        ACCUMULATIONS.map((accumulation) => nameOf(comparator, status, accumulation, reason)),
      ),
    ),
  );
}

/** @returns the combination that a case belongs to. */
export const stratumOf = (indicator: Indicator, assessment: Assessment): string =>
  nameOf(
    indicator.target?.comparator ?? 'none',
    assessment.status,
    indicator.accumulation,
    assessment.notComputable ?? '-',
  );

/** @returns what a case of a stratum is, as far as it is not chance. */
export function wishFor(stratum: string): Wish {
  const [comparator, , accumulation, reason = '-'] = stratum.split(' ');
  return {
    comparator: comparator === 'none' ? null : (comparator as Comparator),
    accumulation: accumulation as Accumulation,
    method: METHOD_OF[reason] ?? 'linear',
  };
}

/** The method by which a reason comes about. */
const METHOD_OF: Readonly<Record<string, RatioMethod>> = {
  'achieved-not-positive': 'inverse',
  'baseline-past-target': 'from-baseline',
  'no-baseline': 'from-baseline',
};

const nameOf = (...parts: readonly string[]): string => parts.join(' ');
