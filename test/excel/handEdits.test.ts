import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { manyIndicators, MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

const REVIEW = 'Đánh giá';
const ANNEX = 'Phụ lục đánh giá';

type ByHand = (workbook: Excel.Workbook) => void;

/** What a person does to our parts, and how the parts differ afterwards from those of an undisturbed run. */
const DONE: readonly (readonly [string, ByHand])[] = [
  ['the review sheet was deleted', (book) => book.worksheets.getItem(REVIEW).delete()],
  ['the annex was deleted', (book) => book.worksheets.getItem(ANNEX).delete()],
  [
    'both sheets were deleted',
    (book) => [REVIEW, ANNEX].forEach((name) => book.worksheets.getItem(name).delete()),
  ],
  ['the review sheet was moved', (book) => void (book.worksheets.getItem(REVIEW).position = 0)],
  ['a name was deleted', (book) => book.names.getItem('Review_NearLine').delete()],
  [
    'a name was led elsewhere',
    (book) => void (book.names.getItem('Review_NearLine').formula = "='Chỉ tiêu'!$A$1"),
  ],
  ['a chart was deleted', (book) => chart(book).delete()],
  ['a chart was renamed', (book) => void (chart(book).name = 'Biểu đồ')],
  ['a chart was moved', (book) => void chart(book).setPosition('A1', 'C4')],
  ['a column of ours was deleted', (book) => ownColumn(book, 'Mức đạt').delete()],
];

const chart = (book: Excel.Workbook): Excel.Chart =>
  book.worksheets.getItem(REVIEW).charts.getItemAt(0);
const ownColumn = (book: Excel.Workbook, header: string): Excel.TableColumn =>
  book.tables.getItemAt(0).columns.getItem(header);

async function byHand(preview: Preview, change: ByHand): Promise<void> {
  await preview.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

const sorted = (xlsx: Uint8Array) => {
  const parts = partsOf(xlsx);
  return Object.fromEntries(
    (['sheets', 'names', 'columns', 'charts', 'customXml'] as const).map((part) => [
      part,
      [...parts[part]].sort(),
    ]),
  );
};

describe('the run after a person worked on our parts', () => {
  let once: Uint8Array;
  beforeAll(async () => {
    once = (await writeReview()).preview.save();
  });

  it.each(DONE)('mends them in place: %s', async (_what, change) => {
    const preview = await openPreview(once);
    await byHand(preview, change);
    const host = createReviewHost(preview.run);
    const written = valueOf(await host.write(MIDTERM));
    expect(written.differences).toEqual([]);
    expect(sorted(preview.save())).toEqual(sorted(once));
    for (const sheet of [REVIEW, ANNEX]) {
      expect(allCells(preview.save())[sheet]).toEqual(allCells(once)[sheet]);
    }
    valueOf(await host.takeBack());
    expect(sorted(preview.save())).toEqual(sorted(SAMPLE));
  });

  it('knows its sheets and columns by whatever they are called', async () => {
    const preview = await openPreview(once);
    await byHand(preview, (book) => {
      book.worksheets.getItem(REVIEW).name = 'Báo cáo';
      book.worksheets.getItem(ANNEX).name = 'Phụ lục 1';
      ownColumn(book, 'Mức đạt').name = 'Xếp loại';
    });
    const renamed = preview.save();
    const host = createReviewHost(preview.run);
    expect(valueOf(await host.write(MIDTERM)).differences).toEqual([]);
    expect(sorted(preview.save())).toEqual(sorted(renamed));
    valueOf(await host.takeBack());
    expect(sorted(preview.save())).toEqual(sorted(SAMPLE));
  });

  it('has lost the remarks of an annex that a person deleted', async () => {
    const preview = await openPreview(once);
    await byHand(preview, (book) => {
      book.worksheets.getItem(ANNEX).getRange('N6').values = [['hỏi lại']];
      book.worksheets.getItem(ANNEX).delete();
    });
    valueOf(await createReviewHost(preview.run).write(MIDTERM));
    expect(allCells(preview.save())[ANNEX]).toEqual(allCells(once)[ANNEX]);
  });
});

describe('the run after a person worked on the columns beside a plain range', () => {
  it.each([
    ['a header was changed', (book: Excel.Workbook) => header(book, 'G1', 'Verdict')],
    ['a header was emptied', (book: Excel.Workbook) => header(book, 'F1', '')],
    [
      'the name of the block was deleted',
      (book: Excel.Workbook) => book.names.getItem('Review_Key_1').delete(),
    ],
  ])('%s', async (_what, change) => {
    const { preview } = await writeReview(manyIndicators(4), DEFAULT_SETTINGS);
    const once = preview.save();
    await byHand(preview, change);
    const host = createReviewHost(preview.run);
    const outcome = await host.write(DEFAULT_SETTINGS);
    expect(outcome.ok).toBe(true);
    expect(sorted(preview.save())).toEqual(sorted(once));
  });
});

function header(book: Excel.Workbook, address: string, text: string): void {
  book.worksheets.getItem('Plan').getRange(address).values = [[text]];
}
