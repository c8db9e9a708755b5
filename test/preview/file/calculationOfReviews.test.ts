import { expect, it } from '@jest/globals';
import { dayOf } from '../../../src/core/model/day';
import type { ReviewTime } from '../../../src/core/model/indicator';
import { MID_TERM } from '../../core/attainment/builders';
import { formulaSheet } from '../../laws/formulaSheet';
import { seeded } from '../../laws/random';
import { randomCase } from '../../laws/randomIndicator';
import { allStrata, wishFor } from '../../laws/strata';
import { minimalXlsx } from '../../support/minimalXlsx';
import { describeWith } from '../../support/tools';
import { compareCalculators } from './bothCalculators';

const SEED = 19;
const CASES = 300;
const THRESHOLDS = { near: 0.9, ahead: 1.05, onPace: 0.95, weightCap: 1 };
const TIME_LIMIT_MS = 180_000;

/** A workbook of random indicators with all formulas that a review writes for them. */
function reviewOf(time: ReviewTime): Uint8Array {
  const random = seeded(SEED);
  const strata = allStrata();
  const cases = Array.from({ length: CASES }, (_, i) =>
    randomCase(random, `k${i}`, time, wishFor(strata[i % strata.length] ?? '')),
  );
  return minimalXlsx(formulaSheet(cases, time, THRESHOLDS));
}

const TIMES: Readonly<Record<string, ReviewTime>> = {
  'in the middle of the term': MID_TERM,
  'after the term': { ...MID_TERM, reviewDate: dayOf(2025, 9, 30) },
};

describeWith('soffice', 'the formulas of a review compute as in LibreOffice', () => {
  it.each(Object.entries(TIMES))(
    '%s',
    async (_, time) => {
      const { compared, differences } = await compareCalculators(reviewOf(time));
      expect(compared).toBeGreaterThan(6 * CASES);
      expect(differences.slice(0, 3)).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
