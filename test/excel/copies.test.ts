import { beforeAll, describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { copySheet } from './copySheet';
import { MIDTERM } from './workbooks';
import { valueOf, writeReview } from './write';

const REVIEW = 'Đánh giá';
const ANNEX = 'Phụ lục đánh giá';
const COPIES = [`${REVIEW} (2)`, `${ANNEX} (2)`] as const;

describe('a review and an annex that a person copied', () => {
  let once: Uint8Array;
  let copied: Uint8Array;

  beforeAll(async () => {
    once = (await writeReview()).preview.save();
    copied = copySheet(copySheet(once, REVIEW), ANNEX);
  });

  it('are no tables of the person, and a note says that they are there', async () => {
    const without = valueOf(await createReviewHost((await openPreview(once)).run).survey(MIDTERM));
    const survey = valueOf(await createReviewHost((await openPreview(copied)).run).survey(MIDTERM));
    expect(survey.evaluation.reading.tables.map(({ area }) => area)).toEqual(
      without.evaluation.reading.tables.map(({ area }) => area),
    );
    expect(survey.evaluation.assessments).toEqual(without.evaluation.assessments);
    expect(without.copies).toEqual([]);
    expect(survey.copies).toEqual(COPIES);
  });

  it('do not make our names step aside: the next run changes nothing', async () => {
    const { preview, written } = await writeReview(copied);
    const again = preview.save();
    expect(written.differences).toEqual([]);
    expect(partsOf(again).names.filter((name) => /\D2$/.test(name))).toEqual([]);
    expect(partsOf(again)).toEqual(partsOf(copied));
    expect(allCells(again)).toEqual(allCells(copied));
  });

  it('stay when the review is taken away, and are not read then either', async () => {
    const preview = await openPreview(copied);
    const host = createReviewHost(preview.run);
    valueOf(await host.takeBack());
    const left = partsOf(preview.save());
    expect(left.sheets).toEqual(expect.arrayContaining([...COPIES]));
    expect(left.sheets).not.toContain(REVIEW);
    const survey = valueOf(await host.survey(MIDTERM));
    expect(survey.copies).toEqual(COPIES);
    expect(survey.evaluation.reading.tables.map(({ sheet }) => sheet.name)).not.toContain(
      COPIES[1],
    );
  });
});

describe('a name of a single sheet', () => {
  const scoped = async (sheetName: string): Promise<string[]> => {
    const preview = await openPreview((await writeReview()).preview.save());
    const host = createReviewHost(preview.run);
    valueOf(await host.takeBack());
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).names.add('Review_Date', '=1');
      await context.sync();
    });
    valueOf(await host.write(MIDTERM));
    return partsOf(preview.save()).names.filter((name) => name.startsWith('Review_Date'));
  };

  it('counts as taken on a sheet where our formulas stand', async () => {
    expect((await scoped('Chỉ tiêu')).sort()).toEqual(['Review_Date', 'Review_Date2']);
  });

  it('does not on any other sheet', async () => {
    expect(await scoped('Kết quả')).toEqual(['Review_Date', 'Review_Date']);
  });
});
