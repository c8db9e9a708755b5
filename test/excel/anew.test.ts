import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../src/core/model/day';
import { readJournal } from '../../src/core/edits/ownPart';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Written } from '../../src/excel/reviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../src/preview/node';
import { allCells, partsOf } from './contents';
import { MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

const REVIEW = 'Đánh giá';
const ANNEX = 'Phụ lục đánh giá';
const FROZEN = [`${REVIEW} 2-6-2023`, `${ANNEX} 2-6-2023`] as const;
const LATER = { ...MIDTERM, reviewDate: parseIsoDay('2023-12-31') };

const put = (preview: Preview, sheet: string, address: string, content: unknown): Promise<void> =>
  preview.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
    await context.sync();
  });

describe('a review for another date', () => {
  let before: Uint8Array;
  let preview: Preview;
  let after: Uint8Array;
  let written: Written;

  beforeAll(async () => {
    ({ preview } = await writeReview());
    await put(preview, ANNEX, 'N6', 'hỏi lại chi bộ 3');
    before = preview.save();
    written = valueOf(await createReviewHost(preview.run).write(LATER, undefined, { anew: true }));
    after = preview.save();
  });

  it('keeps the former sheets under their date and adds new ones', () => {
    const { sheets } = partsOf(before);
    expect(partsOf(after).sheets).toEqual([
      ...sheets.map((name) => (name === REVIEW ? FROZEN[0] : name === ANNEX ? FROZEN[1] : name)),
      REVIEW,
      ANNEX,
    ]);
    expect(partsOf(after).names).toEqual(partsOf(before).names);
    expect(partsOf(after).columns).toEqual(partsOf(before).columns);
  });

  it.each([0, 1])('leaves every value of a former sheet as it was, without formulas', (index) => {
    const was = allCells(before)[[REVIEW, ANNEX][index]!]!;
    const is = allCells(after)[FROZEN[index]!]!;
    const shown = new Map(
      [...was]
        .map(
          ([address, cell]) =>
            [address, { ...cell, formula: cell.isError ? 'NA()' : null }] as const,
        )
        .filter(([, { value }]) => value !== '' && value !== null),
    );
    expect(is).toEqual(shown);
  });

  it('lets the charts of the former review show its own annex', () => {
    const frozen = openWorkbookFile(after)
      .sheets()
      .find((sheet) => sheet.name() === FROZEN[0])!;
    const sources = JSON.stringify(frozen.charts().map((chart) => chart.definition()));
    expect(sources).toContain(FROZEN[1]);
    expect(sources).not.toContain(`${ANNEX}'`);
  });

  it('begins without remarks, which stay with the review that they were written for', () => {
    expect(allCells(after)[FROZEN[1]]!.get('N6')?.value).toBe('hỏi lại chi bộ 3');
    expect(allCells(after)[ANNEX]!.get('N6')).toBeUndefined();
  });

  it('does not let the former review follow figures that change', async () => {
    const changed = await openPreview(after);
    await changed.run(async (context) => {
      const table = context.workbook.tables.getItemAt(1).getDataBodyRange();
      table.getLastColumn().values = 1 as never;
      await context.sync();
    });
    const saved = allCells(changed.save());
    expect(saved[FROZEN[0]]).toEqual(allCells(after)[FROZEN[0]]);
    expect(saved[FROZEN[1]]).toEqual(allCells(after)[FROZEN[1]]);
    expect(saved[ANNEX]).not.toEqual(allCells(after)[ANNEX]);
  });

  it('is a first review in all but the former sheets', async () => {
    const first = await writeReview(SAMPLE, LATER);
    expect(allCells(after)[REVIEW]).toEqual(allCells(first.preview.save())[REVIEW]);
    expect(allCells(after)[ANNEX]).toEqual(allCells(first.preview.save())[ANNEX]);
  });

  it('is brought up to date in place by the next run', async () => {
    const again = await writeReview(after, LATER);
    expect(partsOf(again.preview.save())).toEqual(partsOf(after));
    expect(allCells(again.preview.save())).toEqual(allCells(after));
  });

  it('numbers a second one of the same date', async () => {
    const twice = await openPreview(after);
    const host = createReviewHost(twice.run);
    valueOf(await host.write(MIDTERM, undefined, { anew: true }));
    valueOf(await host.write(LATER, undefined, { anew: true }));
    expect(partsOf(twice.save()).sheets).toEqual(
      expect.arrayContaining([...FROZEN, `${REVIEW} 31-12-2023`, `${REVIEW} 2-6-2023 (2)`, REVIEW]),
    );
  });

  it('is taken away with the former ones', async () => {
    const opened = await openPreview(after);
    valueOf(await createReviewHost(opened.run).takeBack());
    expect(await readSnapshot(opened.run)).toEqual(
      await readSnapshot((await openPreview(SAMPLE)).run),
    );
  });

  it('is told apart from the former one', async () => {
    const survey = valueOf(await createReviewHost((await openPreview(after)).run).survey(LATER));
    expect(survey).toMatchObject({
      existing: 'done',
      own: { review: REVIEW, annex: ANNEX },
      frozen: FROZEN,
    });
  });

  it('tells afterwards what was written and what stayed', () => {
    expect(written).toMatchObject({ own: { review: REVIEW, annex: ANNEX }, frozen: FROZEN });
    expect(written.description.frozen).toEqual([
      { name: REVIEW, as: FROZEN[0] },
      { name: ANNEX, as: FROZEN[1] },
    ]);
    expect(written.description.charts.length).toBeGreaterThan(0);
  });

  it('tells beforehand what stays and what is new', async () => {
    const survey = valueOf(await createReviewHost((await openPreview(before)).run).survey(LATER));
    const ahead = await survey.plan({ anew: true });
    if ('problems' in ahead) throw new Error('nothing forbids it');
    expect(ahead.description.frozen).toEqual([
      { name: REVIEW, as: FROZEN[0] },
      { name: ANNEX, as: FROZEN[1] },
    ]);
    expect(ahead.description.reviewDate).toBe(LATER.reviewDate);
    expect(ahead.description.sheets).toEqual([
      { name: REVIEW, change: 'added' },
      { name: ANNEX, change: 'added' },
    ]);
    expect(ahead.description.userCells).toEqual([]);
  });
});

describe('a freezing that is cut short', () => {
  /** Which request of a run freezes: the first that does so much. */
  async function freezingIn(xlsx: Uint8Array): Promise<number> {
    const counts: number[] = [];
    const preview = await openPreview(xlsx, {
      onRequest: ({ Actions }) => counts.push(Actions.length),
    });
    valueOf(await createReviewHost(preview.run).write(LATER, undefined, { anew: true }));
    return counts.findIndex((count) => count > 100) + 1;
  }

  it.each([5, 40, 90])('is taken back: at action %i', async (action) => {
    const { preview } = await writeReview();
    const before = preview.save();
    const host = createReviewHost(preview.run);
    const request = preview.requests + (await freezingIn(before));
    preview.inject({ request, code: 'GeneralException', action });
    const outcome = await host.write(LATER, undefined, { anew: true });
    expect(outcome.ok).toBe(false);
    expect(readJournal((await readSnapshot(preview.run)).ownPart)?.state).toBe('writing');
    valueOf(await host.takeBack());
    expect(partsOf(preview.save())).toEqual(partsOf(before));
    expect(allCells(preview.save())).toEqual(allCells(before));
    expect(readJournal((await readSnapshot(preview.run)).ownPart)?.state).toBe('done');
  });
});
