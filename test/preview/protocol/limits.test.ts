import { describe, expect, it } from '@jest/globals';
import { blankPreview, refusal } from './support';

const LONG = 'x'.repeat(1000);

/** Rows of four cells, each of a kilobyte. */
const kilobytes = (rows: number): string[][] =>
  Array.from({ length: rows }, () => [LONG, LONG, LONG, LONG]);

describe('payload limits', () => {
  it('refuses a request beyond 5 MB, and nothing of it is done', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.name = 'Renamed';
        sheet.getRange('A1:D1400').values = kilobytes(1400);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    const name = await preview.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return first.name;
    });
    expect(name).toBe('Sheet1');
  });

  it('refuses a response beyond 5 MB', async () => {
    const preview = await blankPreview();
    const write = (address: string): Promise<void> =>
      preview.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
        range.values = kilobytes(700);
        await context.sync();
      });
    await write('A1:D700');
    await write('A701:D1400');
    const error = await refusal(
      preview.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:D1400').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('large batches', () => {
  it('writes and reads 40,000 cells, though the client cuts the write in pieces', async () => {
    const preview = await blankPreview();
    const grid = Array.from({ length: 10_000 }, (_, row) => [
      row,
      row / 4,
      `t${row}`,
      row % 2 === 0,
    ]);
    const values = await preview.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3:E10002');
      range.values = grid;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(grid);
    expect(preview.requests).toBe(2);
  });
});
