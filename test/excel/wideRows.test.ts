import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../src/core/model/day';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { RawValue } from '../../src/core/model/snapshot';
import type { Preview } from '../../src/preview/node';
import { openGrids } from '../core/edits/workbook';
import type { GridSheet } from '../support/grid';
import { readingFixtures } from '../support/readingFixture';
import { valueOf } from './write';

const QUARTERS: GridSheet = {
  name: 'Plan',
  merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:H1'],
  cells: [
    ['Indicator', 'Unit', 'Target', 'Achieved', '', '', '', ''],
    ['', '', '', 'Q1', 'Q2', 'Q3', 'Q4', 'Total'],
    ['Fees', 'people', 800, 190, 205, '–', '', ''],
    ['Cards', 'people', 300, 60, '85', '', '', ''],
    ['Visits', 'people', 40, 10, 9, 11, 12, ''],
  ],
};

/** Where our Achieved and Status stand beside these quarters. */
const [ACHIEVED, STATUS] = ['I', 'L'] as const;

async function written(sheet: GridSheet, settings = DEFAULT_SETTINGS): Promise<Preview> {
  const preview = await openGrids([sheet]);
  const { differences } = valueOf(await createReviewHost(preview.run).write(settings));
  expect(differences).toEqual([]);
  return preview;
}

/** Types something into the written workbook. @returns what then stands in other cells */
const shownAfter = (
  { run }: Preview,
  typed: Readonly<Record<string, RawValue>>,
  addresses: readonly string[],
): Promise<readonly RawValue[]> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    for (const [at, value] of Object.entries(typed)) sheet.getRange(at).values = [[value]];
    await context.sync();
    const ranges = addresses.map((at) => sheet.getRange(at).load('values'));
    await context.sync();
    return ranges.map(({ values }) => values[0]![0] as RawValue);
  });

describe('figures of a row over several columns', () => {
  const cells = [`${ACHIEVED}3`, `${ACHIEVED}4`];

  it('count texts as they were read, and placeholders as nothing', async () => {
    expect(await shownAfter(await written(QUARTERS), {}, cells)).toEqual([395, 145]);
  });

  it('follow a placeholder that becomes a figure, a blank cell, and a text that becomes a figure', async () => {
    const preview = await written(QUARTERS);
    expect(await shownAfter(preview, { F3: 210 }, cells)).toEqual([605, 145]);
    expect(await shownAfter(preview, { G3: 195, E4: 90 }, cells)).toEqual([800, 150]);
    expect(await shownAfter(preview, {}, [`${STATUS}3`])).toEqual(['Met']);
  });

  it('are to be confirmed where there is other text than was read', async () => {
    const preview = await written(QUARTERS);
    const shown = await shownAfter(preview, { F3: 'soon' }, [`${ACHIEVED}3`, `${STATUS}3`]);
    expect(shown).toEqual(['To confirm', 'To confirm']);
  });

  it('ask for a new run once the total is filled that would stand for them', async () => {
    const preview = await written(QUARTERS);
    const shown = await shownAfter(preview, { H4: 300 }, [`${ACHIEVED}4`, `${STATUS}4`]);
    expect(shown).toEqual(['run the review again', 'To confirm']);
  });
});

describe('a figure for a period', () => {
  const { sheets } = readingFixtures().find(({ name }) => name === 'f-vi-same-period')!;

  it('counts from the end of the period on, and before there is none', async () => {
    const host = createReviewHost((await openGrids(sheets)).run);
    const { evaluation } = valueOf(await host.survey(DEFAULT_SETTINGS));
    const end = evaluation.reviewDate!;
    const asOf = async (reviewDate: Day): Promise<readonly string[]> => {
      const { run } = await openGrids(sheets);
      const settings = { ...DEFAULT_SETTINGS, reviewDate };
      const written = valueOf(await createReviewHost(run).write(settings));
      expect(written.differences).toEqual([]);
      return [...new Set(written.evaluation.assessments.map(({ status }) => status))];
    };
    expect(await asOf(end)).not.toContain('no-data');
    expect(await asOf(end - 1)).toEqual(['no-data']);
  });
});

describe("a person's figure for an indicator", () => {
  it('stands for the cells, whatever they hold', async () => {
    const achieved = { kind: 'number', value: 7 } as const;
    const indicators = { Fees: { achieved } };
    const preview = await written(QUARTERS, { ...DEFAULT_SETTINGS, indicators });
    expect(await shownAfter(preview, {}, [`${ACHIEVED}3`, `${ACHIEVED}4`])).toEqual([7, 145]);
  });
});
