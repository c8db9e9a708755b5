import { describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { ExcelRun } from '../../src/excel/excelRun';
import { openPreview } from '../../src/preview/node';
import { MIDTERM, SAMPLE } from './workbooks';
import { valueOf, writeReview } from './write';

/** Runs as `run` does, but once the review's columns stand, a cell is overwritten before it is read back. */
function sabotaging(run: ExcelRun, sheet: string, address: string, content: string): ExcelRun {
  let runs = 0;
  return async (batch) => {
    const result = await run(batch);
    runs += 1;
    // The first two read the workbook and how it looks, the third writes.
    if (runs === 3) {
      await run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
        await context.sync();
      });
    }
    return result;
  };
}

async function differencesWith(sheet: string, address: string, content: string) {
  const preview = await openPreview(SAMPLE);
  const run = sabotaging(preview.run, sheet, address, content);
  return valueOf(await createReviewHost(run).write(MIDTERM)).differences;
}

describe('a formula that computes otherwise', () => {
  it('is reported with its cell, what was expected and what was found', async () => {
    expect(await differencesWith('Chỉ tiêu', 'I6', '=[@[Kết quả thực hiện]]/100')).toEqual([
      { sheet: 'Chỉ tiêu', address: 'I6', expected: 88.2 / 85, found: 0.882 },
    ]);
  });

  it('is reported with all that follows from it', async () => {
    const differences = await differencesWith('Chỉ tiêu', 'H5', '=400');
    expect(differences.map(({ address }) => address)).toEqual(
      ['H5', 'I5', 'J5', 'K5', 'L5'].slice(0, 4),
    );
    expect(differences[0]).toMatchObject({ expected: 338, found: 400 });
    expect(differences[3]).toMatchObject({ expected: 'Chưa đạt', found: 'Đạt' });
  });

  it('is reported where it is an error, a blank or another word', async () => {
    expect(await differencesWith('Chỉ tiêu', 'J7', '=1/0')).toMatchObject([{ found: '#DIV/0!' }]);
    expect(await differencesWith('Chỉ tiêu', 'L8', '')).toMatchObject([{ found: '' }]);
    expect(await differencesWith('Kiểm tra, giám sát', 'H4', 'Đạt')).toMatchObject([
      { sheet: 'Kiểm tra, giám sát', address: 'H4', expected: 'Gần đạt', found: 'Đạt' },
    ]);
  });

  it('is not reported where it computes the same in another way', async () => {
    expect(await differencesWith('Chỉ tiêu', 'I5', '=338/400')).toEqual([]);
  });
});

describe('the oldest Excel that is supported', () => {
  it('claims ExcelApi 1.14 and does everything', async () => {
    const preview = await openPreview(SAMPLE, { apiVersion: '1.14' });
    const host = createReviewHost(preview.run);
    valueOf(await host.survey(MIDTERM));
    expect(valueOf(await host.write(MIDTERM)).differences).toEqual([]);
    expect(valueOf(await host.write(MIDTERM)).differences).toEqual([]);
    expect(valueOf(await host.takeBack()).removed).toBeGreaterThan(0);
  });

  it('one that claims 1.8 is told that it is too old', async () => {
    const preview = await openPreview(SAMPLE, { apiVersion: '1.8' });
    expect(await createReviewHost(preview.run).write(MIDTERM)).toEqual({
      ok: false,
      failure: { code: 'unsupported' },
    });
  });
});

describe('a person’s changes between two runs', () => {
  it('are followed: an achievement, and what the formulas then say', async () => {
    const { preview } = await writeReview();
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Kết quả').getRange('D9').values = [[101]];
      await context.sync();
    });
    const written = valueOf(await createReviewHost(preview.run).write(MIDTERM));
    expect(written.differences).toEqual([]);
    expect(written.evaluation.headlines[0]).toMatchObject({ metOrExceeded: 10, counted: 10 });
  });

  it('to the names of our sheets and columns are kept', async () => {
    const { preview } = await writeReview();
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Đánh giá').name = 'Sơ kết';
      const table = context.workbook.tables.getItem('ChiTieu');
      table.columns.getItem('Mức đạt').getHeaderRowRange().values = [['Kết luận']];
      await context.sync();
    });
    const written = valueOf(await createReviewHost(preview.run).write(MIDTERM));
    expect(written.differences).toEqual([]);
    expect(written.sheets.review).toBe('Sơ kết');
    const names = await preview.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const columns = context.workbook.tables.getItem('ChiTieu').columns.load('items/name');
      await context.sync();
      return [...sheets.items, ...columns.items].map(({ name }) => name);
    });
    expect(names).toHaveLength(5 + 13);
    expect(names).toContain('Kết luận');
    expect(names).not.toContain('Mức đạt');
  });
});
