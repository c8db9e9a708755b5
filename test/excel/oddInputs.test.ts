import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Outcome, Written } from '../../src/excel/reviewHost';
import type { Preview } from '../../src/preview/node';
import type { GridSheet } from '../support/grid';
import { openGrids } from '../core/edits/workbook';

const DAY = { format: 'yyyy-mm-dd' };

const targets = (...rows: [string, string, number][]): GridSheet => ({
  name: 'Targets',
  cells: [['Code', 'Indicator', 'Target'], ...rows],
});

const write = (preview: Preview): Promise<Outcome<Written>> =>
  createReviewHost(preview.run).write(DEFAULT_SETTINGS);

async function written(...sheets: readonly GridSheet[]): Promise<Written> {
  const outcome = await write(await openGrids(sheets));
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const statuses = ({ evaluation }: Written): readonly string[] =>
  evaluation.assessments.map(({ status }) => status);

describe('what offices have in their workbooks', () => {
  it('a date stored as text leaves the other rows of the table as they are', async () => {
    const results: GridSheet = {
      name: 'Results',
      cells: [
        ['Code', 'Date', 'Achieved'],
        ['A', { v: 44927, ...DAY }, 12],
        ['B', '15/02/2023', 5],
        ['B', { v: 44986, ...DAY }, 6],
      ],
    };
    const review = await written(targets(['A', 'Wells', 10], ['B', 'Roads', 20]), results);
    expect(statuses(review)[0]).toBe('exceeded');
    expect(review.differences).toEqual([]);
  });

  it('two values without a date are not added up in silence', async () => {
    const results: GridSheet = {
      name: 'Results',
      cells: [
        ['Code', 'Achieved'],
        ['A', 6],
        ['A', 7],
      ],
    };
    const review = await written(targets(['A', 'Wells', 10]), results);
    expect(statuses(review)).toEqual(['to-confirm']);
    expect(review.differences).toEqual([]);
  });

  it('headers with brackets, hash, apostrophe, comma and at sign', async () => {
    const review = await written({
      name: 'Plan',
      cells: [
        ['Indicator', 'Target [#1], @', "Achieved (this year's)"],
        ['Wells', 10, 12],
        ['Roads', 20, 15],
      ],
      tables: [{ name: 'Plan_2025', at: 'A1:C3' }],
    });
    expect(statuses(review)).toEqual(['exceeded', 'not-met']);
    expect(review.differences).toEqual([]);
  });

  it('a name of one sheet that is called like ours', async () => {
    const preview = await openGrids([
      {
        name: 'Plan',
        cells: [
          ['Indicator', 'Target', 'Achieved'],
          ['Wells', 10, 5],
          ['Roads', 20, 30],
        ],
      },
    ]);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').names.add('Review_NearLine', '=0.1');
      await context.sync();
    });
    const outcome = await write(preview);
    expect(outcome.ok && outcome.value.differences).toEqual([]);
  });

  it('a single cell far away is refused as too much, before anything is read or written', async () => {
    const preview = await openGrids([
      { name: 'Plan', cells: [['Indicator', 'Target', 'Achieved']] },
      { name: 'Far', cells: [['x']], from: 'XFD1000000' },
      { name: 'Near', cells: [['x']] },
    ]);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Far').getRange('A1').values = [['y']];
      await context.sync();
    });
    const before = preview.requests;
    const outcome = await write(preview);
    expect(outcome).toEqual({ ok: false, failure: { code: 'too-large' } });
    expect(preview.requests - before).toBeLessThan(5);
  });

  it('figures below zero get a chart that shows them', async () => {
    const preview = await openGrids([
      {
        name: 'Plan',
        cells: [
          ['Indicator', 'Unit', 'Target', 'Achieved'],
          ['Net result', 'm', -5, -4],
          ['Turnover', 'm', 10, -3],
        ],
      },
    ]);
    expect((await write(preview)).ok).toBe(true);
    const minimum = await preview.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Review').charts.getItem('Review_Targets');
      const axis = chart.axes.valueAxis.load('minimum');
      await context.sync();
      return axis.minimum as unknown;
    });
    expect(minimum).not.toBe(0);
  });
});
