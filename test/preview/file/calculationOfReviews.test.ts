import { expect, it } from '@jest/globals';
import { openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { WorkbookFile } from '../../../src/preview/file/types';
import { cellA1 } from '../../../src/core/model/address';
import { dayOf } from '../../../src/core/model/day';
import type { ReviewTime } from '../../../src/core/model/indicator';
import { MID_TERM } from '../../core/attainment/builders';
import { formulaSheet } from '../../laws/formulaSheet';
import { seeded } from '../../laws/random';
import { randomCase } from '../../laws/randomIndicator';
import { allStrata, wishFor } from '../../laws/strata';
import { readValues, recalculate, type CalculatedValue } from '../../support/libreOffice';
import { minimalXlsx } from '../../support/minimalXlsx';
import { describeWith } from '../../support/tools';

const SEED = 19;
const CASES = 400;
const THRESHOLDS = { near: 0.9, ahead: 1.05, onPace: 0.95, weightCap: 1 };
const TIME_LIMIT_MS = 180_000;

/** A workbook of random indicators with all formulas that a review writes for them. */
function reviewOf(time: ReviewTime, seed: number): Uint8Array {
  const random = seeded(seed);
  const strata = allStrata();
  const cases = Array.from({ length: CASES }, (_, i) =>
    randomCase(random, `k${i}`, time, wishFor(strata[i % strata.length] ?? '')),
  );
  return minimalXlsx(formulaSheet(cases, time, THRESHOLDS));
}

interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly our: CalculatedValue | null;
  readonly their: CalculatedValue | undefined;
}

/** Both round results to what 15 digits show; a difference of nearly equal figures may be left over. */
const LEFT_OVER = 1e-9;

function agree(our: CalculatedValue | null, their: CalculatedValue | undefined): boolean {
  if (typeof our !== 'number' || typeof their !== 'number')
    return JSON.stringify(our) === JSON.stringify(their);
  return Math.abs(our - their) <= 1e-9 * Math.max(Math.abs(our), Math.abs(their), LEFT_OVER);
}

async function differences(
  bytes: Uint8Array,
): Promise<{ readonly compared: number; readonly found: readonly Difference[] }> {
  const book: WorkbookFile = openWorkbookFile(bytes);
  book.recalculate();
  const theirs = readValues(await recalculate(bytes));
  let compared = 0;
  const found: Difference[] = [];
  for (const sheet of book.sheets()) {
    const used = sheet.usedRange(true);
    if (used === null) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { value, isError, formula } = sheet.cell(row, column);
        if (formula === null) continue;
        compared += 1;
        const our = isError ? { error: `${value}` } : value;
        const cell = cellA1(row, column);
        const their = theirs.get(sheet.name())?.get(cell);
        if (!agree(our, their)) found.push({ cell, formula, our, their });
      }
    }
  }
  return { compared, found };
}

const TIMES: Readonly<Record<string, ReviewTime>> = {
  'in the middle of the term': MID_TERM,
  'after the term': { ...MID_TERM, reviewDate: dayOf(2025, 9, 30) },
};

describeWith('soffice', 'the formulas of a review compute as in LibreOffice', () => {
  it.each(Object.entries(TIMES))(
    '%s',
    async (_, time) => {
      const { compared, found } = await differences(reviewOf(time, SEED));
      expect(compared).toBeGreaterThan(2000);
      expect(found.slice(0, 3)).toEqual([]);
      expect(found.length).toBe(0);
    },
    TIME_LIMIT_MS,
  );
});
