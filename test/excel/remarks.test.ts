import { beforeAll, describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { allCells } from './contents';
import { MIDTERM } from './workbooks';
import { valueOf, writeReview } from './write';

const ANNEX = 'Phụ lục đánh giá';

const put = (preview: Preview, address: string, content: string): Promise<void> =>
  preview.run(async (context) => {
    context.workbook.worksheets.getItem(ANNEX).getRange(address).formulas = [[content]];
    await context.sync();
  });

describe('what a person wrote beside the indicators of the annex', () => {
  let remarked: Uint8Array;
  const remarkIn = (xlsx: Uint8Array, address: string): unknown =>
    allCells(xlsx)[ANNEX]!.get(address)?.value;

  beforeAll(async () => {
    const { preview } = await writeReview();
    await put(preview, 'N6', 'hỏi lại chi bộ 3');
    await put(preview, 'N7', "'007");
    await put(preview, 'N8', "'=A1 là gì?");
    remarked = preview.save();
  });

  it('stays as it was written, also where it looks like a number or a formula', async () => {
    const { preview } = await writeReview(remarked);
    const again = preview.save();
    expect(remarkIn(again, 'N6')).toBe('hỏi lại chi bộ 3');
    expect(remarkIn(again, 'N7')).toBe('007');
    expect(remarkIn(again, 'N8')).toBe('=A1 là gì?');
  });

  it('goes where its indicator goes when the annex is sorted by hand', async () => {
    const before = allCells(remarked)[ANNEX]!;
    const preview = await openPreview(remarked);
    // The keys of two rows change places, and so do the remarks.
    await put(preview, 'O6', String(before.get('O9')!.value));
    await put(preview, 'O9', String(before.get('O6')!.value));
    const { preview: again } = await writeReview(preview.save());
    expect(remarkIn(again.save(), 'N9')).toBe('hỏi lại chi bộ 3');
    expect(remarkIn(again.save(), 'N6')).toBeUndefined();
  });

  it.each([60, 200, 600, 1100])('outlives a run that is cut short at action %i', async (action) => {
    const preview = await openPreview(remarked);
    const host = createReviewHost(preview.run);
    preview.inject({ request: 9, code: 'GeneralException', action });
    expect((await host.write(MIDTERM)).ok).toBe(false);
    valueOf(await host.write(MIDTERM));
    expect(remarkIn(preview.save(), 'N6')).toBe('hỏi lại chi bộ 3');
    expect(remarkIn(preview.save(), 'N7')).toBe('007');
  });

  it('outlives two such runs', async () => {
    const preview = await openPreview(remarked);
    const host = createReviewHost(preview.run);
    preview.inject({ request: 9, code: 'GeneralException', action: 300 });
    expect((await host.write(MIDTERM)).ok).toBe(false);
    preview.inject({ request: preview.requests + 8, code: 'AccessDenied', action: 200 });
    expect((await host.write(MIDTERM)).ok).toBe(false);
    valueOf(await host.write(MIDTERM));
    expect(remarkIn(preview.save(), 'N6')).toBe('hỏi lại chi bộ 3');
  });

  it('is gone once a person deletes it, though a run was cut short before', async () => {
    const preview = await openPreview(remarked);
    const host = createReviewHost(preview.run);
    preview.inject({ request: 9, code: 'GeneralException', action: 300 });
    await host.write(MIDTERM);
    valueOf(await host.write(MIDTERM));
    await put(preview, 'N6', '');
    valueOf(await host.write(MIDTERM));
    expect(remarkIn(preview.save(), 'N6')).toBeUndefined();
  });
});
