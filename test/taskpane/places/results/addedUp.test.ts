import { expect, it } from '@jest/globals';
import type { Indicator } from '../../../../src/core/model/indicator';
import { addedUp } from '../../../../src/taskpane/places/Results/addedUp';
import { addedUpText } from '../../../../src/taskpane/places/Results/addedUpText';
import { atLeast } from '../../evaluation';
import { assessedAs, figure, figures, lookAt, on, say, TIME } from './tell';

const quarters = [120, 110, 108].map((value, at) => figure(value, on(2022, 3 * at + 3, 30)));
const late = figure(90, on(2024, 3, 30));
const share = (numerator: number, denominator: number, more = {}) =>
  figure(numerator / denominator, { numerator, denominator, ...more });

const CASES: readonly (readonly [string, Partial<Indicator>, string | null])[] = [
  ['a sum', { accumulation: 'sum', observations: quarters }, '120 + 110 + 108 = 338'],
  [
    'a sum without what came after the review date',
    { accumulation: 'sum', observations: [...quarters, late] },
    '120 + 110 + 108 = 338',
  ],
  [
    'running totals: the last of each year',
    {
      accumulation: 'running',
      observations: [
        figure(9, on(2021, 12, 31)),
        figure(3, on(2021, 6, 30)),
        figure(4, on(2022, 6, 30)),
      ],
    },
    '9 + 4 = 13',
  ],
  [
    'the last one',
    { accumulation: 'latest', observations: quarters },
    'The last one counts: 108, for 30 September 2022.',
  ],
  ['a mean', { accumulation: 'average', observations: quarters }, '(120 + 110 + 108) ÷ 3 = 112.67'],
  [
    'parts over wholes',
    {
      accumulation: 'ratio',
      unit: '%',
      target: atLeast(90),
      observations: [
        share(45, 50, { ...on(2022, 1, 1), inPerCent: true }),
        share(80, 100, { ...on(2022, 2, 1), inPerCent: true }),
      ],
    },
    '(45 + 80) ÷ (50 + 100) = 83.33%',
  ],
  [
    'counts of units',
    {
      accumulation: 'sum',
      observations: [
        figure(3, { unit: 'A', ...on(2022, 1, 1) }),
        figure(1, { unit: 'A', ...on(2022, 2, 1) }),
        figure(5, { unit: 'B', ...on(2022, 1, 1) }),
      ],
    },
    '4 + 5 = 9',
  ],
  [
    'shares of units',
    {
      accumulation: 'latest',
      observations: [share(1, 2, { unit: 'A' }), share(9, 10, { unit: 'B' })],
    },
    '(1 + 9) ÷ (2 + 10) = 0.83',
  ],
  [
    'a long sum, by its first and last terms',
    {
      accumulation: 'sum',
      observations: Array.from({ length: 12 }, (_, at) => figure(at + 1, on(2022, at + 1, 1))),
    },
    '1 + 2 + 3 + … + 12 = 78',
  ],
  [
    'terms with the decimals that make up the total',
    {
      accumulation: 'sum',
      observations: [figure(0.004, on(2022, 1, 1)), figure(0.004, on(2022, 2, 1))],
    },
    '0.004 + 0.004 = 0.008',
  ],
  ['a single figure', { accumulation: 'sum', observations: quarters.slice(0, 1) }, null],
  ['no figure', { accumulation: 'sum', observations: [] }, null],
  [
    'figures that give no result',
    { accumulation: 'latest', observations: [figure(1), figure(2)] },
    null,
  ],
];

it.each(CASES)('how figures became one: %s', (_, more, text) => {
  const assessed = assessedAs(more);
  const added = addedUp(assessed, TIME);
  expect(added && addedUpText(added, lookAt(assessed), figures, say)).toBe(text);
});
