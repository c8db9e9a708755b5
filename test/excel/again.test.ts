import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openPreview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { manyIndicators, MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

const WORKBOOKS = [
  ['the sample', SAMPLE, MIDTERM],
  ['a plain range', manyIndicators(12), DEFAULT_SETTINGS],
] as const;

describe.each(WORKBOOKS)('running again on %s', (_name, xlsx, settings) => {
  it('updates what is there and adds nothing', async () => {
    const { preview } = await writeReview(xlsx, settings);
    const once = preview.save();
    const again = valueOf(await createReviewHost(preview.run).write(settings));
    const twice = preview.save();
    expect(again.differences).toEqual([]);
    expect(partsOf(twice)).toEqual(partsOf(once));
    expect(allCells(twice)).toEqual(allCells(once));
  });

  it('does so too after saving and opening, and a third time', async () => {
    const { preview } = await writeReview(xlsx, settings);
    const once = preview.save();
    const second = (await writeReview(once, settings)).preview.save();
    const third = await writeReview(second, settings);
    expect(third.written.differences).toEqual([]);
    expect(partsOf(third.preview.save())).toEqual(partsOf(once));
    expect(allCells(third.preview.save())).toEqual(allCells(once));
  });

  it('says that there is a review', async () => {
    const { preview } = await writeReview(xlsx, settings);
    const survey = valueOf(await createReviewHost(preview.run).survey(settings));
    expect(survey.existing).toBe('done');
  });
});

describe.each(WORKBOOKS)('taking back from %s', (_name, xlsx, settings) => {
  it('leaves the workbook as it was', async () => {
    const preview = await openPreview(xlsx);
    const before = await readSnapshot(preview.run);
    const parts = partsOf(preview.save());
    const host = createReviewHost(preview.run);
    valueOf(await host.write(settings));
    expect(valueOf(await host.takeBack()).removed).toBeGreaterThan(0);
    expect(await readSnapshot(preview.run)).toEqual(before);
    expect(partsOf(preview.save())).toEqual(parts);
  });

  it('does nothing where nothing was written', async () => {
    const preview = await openPreview(xlsx);
    const before = preview.save();
    expect(valueOf(await createReviewHost(preview.run).takeBack())).toEqual({ removed: 0 });
    expect(preview.save()).toEqual(before);
  });
});
