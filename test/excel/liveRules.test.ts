import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseIsoDay } from '../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Outcome } from '../../src/excel/reviewHost';
import { openPreview, type Preview } from '../../src/preview/node';

const SAMPLE = new URL('../../assets/samples/midterm-2023.xlsx', import.meta.url);
const TERM = { start: parseIsoDay('2020-07-01')!, end: parseIsoDay('2025-06-30')! };
const JUNE = parseIsoDay('2023-06-02')!;
const LAST_OBSERVATION = parseIsoDay('2023-05-31')!;

async function written(settings: Partial<Settings>): Promise<Preview> {
  const preview = await openPreview(new Uint8Array(readFileSync(SAMPLE)));
  valueOf(await createReviewHost(preview.run).write({ ...DEFAULT_SETTINGS, ...settings }));
  return preview;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const setRule = (preview: Preview, name: string, value: number): Promise<void> =>
  preview.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });

const survey = async (preview: Preview, settings: Partial<Settings> = {}) =>
  valueOf(await createReviewHost(preview.run).survey({ ...DEFAULT_SETTINGS, ...settings }))
    .evaluation;

describe('rules that stand in the annex', () => {
  it('keep the date and the term that were set, when the review is run again without them', async () => {
    const preview = await written({ reviewDate: JUNE, term: TERM });
    const { reviewDate, term } = await survey(preview);
    expect(reviewDate).toBe(JUNE);
    expect(term).toEqual(TERM);
  });

  it('take the thresholds that a person typed, and compute with them', async () => {
    const preview = await written({ reviewDate: JUNE, term: TERM });
    await setRule(preview, 'Review_NearLine', 0.8);
    const { thresholds, assessments } = await survey(preview);
    expect(thresholds).toEqual({ near: 0.8, ahead: 1.05, onPace: 0.95, weightCap: 1 });
    expect(assessments[0]!.status).toBe('nearly-met');
  });

  it('give way to settings', async () => {
    const preview = await written({ reviewDate: JUNE, term: TERM });
    await setRule(preview, 'Review_NearLine', 0.8);
    const { thresholds, reviewDate } = await survey(preview, {
      thresholds: { near: 0.7 },
      reviewDate: LAST_OBSERVATION,
    });
    expect(thresholds.near).toBe(0.7);
    expect(reviewDate).toBe(LAST_OBSERVATION);
  });

  it('leave a date that nobody chose to follow the observations', async () => {
    const preview = await written({ term: TERM });
    expect((await survey(preview)).reviewDate).toBe(LAST_OBSERVATION);
    await preview.run(async (context) => {
      const dates = context.workbook.tables.getItem('KetQua').columns.getItem('Ngày');
      dates.getDataBodyRange().getLastRow().values = [[JUNE + 10]];
      await context.sync();
    });
    expect((await survey(preview)).reviewDate).toBe(JUNE + 10);
  });

  it('keep a date that a person typed', async () => {
    const preview = await written({ term: TERM });
    await setRule(preview, 'Review_Date', JUNE);
    const host = createReviewHost(preview.run);
    valueOf(await host.write(DEFAULT_SETTINGS));
    expect((await survey(preview)).reviewDate).toBe(JUNE);
  });
});
