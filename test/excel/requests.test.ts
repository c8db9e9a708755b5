import { describe, expect, it } from '@jest/globals';
import { area, areaA1 } from '../../src/core/model/address';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { Edit } from '../../src/core/model/edit';
import { factsNeeded, prepareWriting } from '../../src/core/edits/prepareWriting';
import { reviewWorkbook } from '../../src/core/reviewWorkbook';
import { applyEdits } from '../../src/excel/applyEdits';
import { batchEdits } from '../../src/excel/batchEdits';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { SAFE_BYTES } from '../../src/excel/excelRun';
import { readFacts } from '../../src/excel/readFacts';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { newWorkbookFile } from '../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../src/preview/node';
import type { Cell } from '../support/minimalXlsx';
import { manyIndicators, plainWorkbook, tableWorkbook } from './workbooks';
import { valueOf, writeReview } from './write';

const grid = (rows: number, columns: number, cell: (r: number, c: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => cell(r, c)),
  );

async function requestsOf(xlsx: Uint8Array): Promise<{ survey: number; write: number }> {
  const preview = await openPreview(xlsx);
  valueOf(await createReviewHost(preview.run).survey(DEFAULT_SETTINGS));
  const { preview: written } = await writeReview(xlsx, DEFAULT_SETTINGS);
  return { survey: preview.requests, write: written.requests };
}

describe('the number of requests', () => {
  it('is the same for 10 and for 30 indicators, as long as one request holds what is written', async () => {
    const few = await requestsOf(manyIndicators(10));
    expect(few).toEqual({ survey: 5, write: 18 });
    expect(await requestsOf(manyIndicators(30))).toEqual(few);
  });

  it('is the same for an Excel Table of 10 and of 2,000 rows, most of which are written as one', async () => {
    const tableOf = (count: number): Uint8Array =>
      tableWorkbook(
        [
          ['Indicator', 'Target', 'Achieved'],
          ...Array.from({ length: count }, (_, index): Cell[] => [
            `Wells of district ${index + 1}`,
            index % 50 === 0 ? `at least ${index + 10}` : index + 10,
            index + 9,
          ]),
        ],
        `A1:C${count + 1}`,
      );
    const beside = async (xlsx: Uint8Array): Promise<number> => {
      const { run } = await openPreview(xlsx);
      const { writing } = reviewWorkbook(await readSnapshot(run), DEFAULT_SETTINGS);
      if ('problems' in writing) throw new Error(JSON.stringify(writing.problems));
      const edits = writing.plan.edits.filter((edit) => 'sheet' in edit && edit.sheet === 'Plan');
      return batchEdits(edits).length;
    };
    expect(await beside(tableOf(10))).toBe(1);
    expect(await beside(tableOf(2000))).toBe(1);
  });

  /**
   * A write is fourteen requests and the pieces: 3 + pieces + 1 to read (sheets, outlines, merged areas, the
   * cells, letting go of ranges), pieces + 1 to read how cells look beside the range, 2 + batches to write
   * (looking for our part, the edits, letting go), the reading again with 1 for the columns that we hid, and 2 to
   * mark the journal done.
   */
  it('grows for 2,000 only by the pieces that the size of a request forces', async () => {
    const xlsx = manyIndicators(2000);
    const { preview } = await writeReview(xlsx, DEFAULT_SETTINGS);
    const piecesBefore = (await readingOf(xlsx)).requests - 4;
    const piecesAfter = (await readingOf(preview.save())).requests - 5;
    const { edits, batches, looks } = await batchesOf(xlsx);
    expect(preview.requests).toBe(14 + piecesBefore + looks + batches + piecesAfter);
    // Four columns of cells at a thousand bytes, and the last piece of each may be small.
    expect(looks).toBeLessThanOrEqual(Math.ceil((4 * 2001 * 1_000) / SAFE_BYTES) + 1);
    // The pieces are as few as half the limit allows, but for one that each sheet may leave unfilled.
    // The annex has its blocks below its table and at its right: 2,001 rows and 2,030, over 35 columns.
    const cells = 2001 * 9 + 4031 * 35;
    expect(piecesBefore).toBe(1);
    expect(piecesAfter).toBeLessThanOrEqual(Math.ceil((cells * 120) / SAFE_BYTES) + 2);
    expect(batches).toBeLessThanOrEqual(Math.ceil((2 * edits) / SAFE_BYTES) + 2);
  });
});

async function readingOf(xlsx: Uint8Array): Promise<Preview> {
  const preview = await openPreview(xlsx);
  await readSnapshot(preview.run);
  return preview;
}

/** @returns the size of the edits in bytes, in how many requests they are written, and looks read before. */
async function batchesOf(
  xlsx: Uint8Array,
): Promise<{ edits: number; batches: number; looks: number }> {
  const preview = await openPreview(xlsx);
  const before = await readSnapshot(preview.run);
  const { writing } = reviewWorkbook(before, DEFAULT_SETTINGS);
  if ('problems' in writing) throw new Error(JSON.stringify(writing.problems));
  const { requests } = preview;
  const facts = await readFacts(preview.run, factsNeeded(writing.plan, before));
  const { edits } = prepareWriting(writing.plan, before, facts);
  return {
    edits: JSON.stringify(edits).length,
    batches: batchEdits(edits).length,
    looks: preview.requests - requests - 1,
  };
}

describe('reading', () => {
  it('gives 60,000 cells as they stand, in pieces', async () => {
    const cells = grid(10_000, 6, (r, c) => (c === 0 ? `Row ${r}` : r * 10 + c));
    const preview = await openPreview(plainWorkbook(cells));
    const { sheets } = await readSnapshot(preview.run);
    expect(sheets[0]!.area).toEqual(area(0, 0, 10_000, 6));
    expect(sheets[0]!.values).toEqual(cells);
    expect(sheets[0]!.kinds[9_999]).toEqual(['String', ...Array<string>(5).fill('Double')]);
    // Sheets, outlines, merged areas, three pieces of 20,833 cells, and letting go of the ranges.
    expect(preview.requests).toBe(7);
  });

  it('halves what Excel finds too large, as with long texts', async () => {
    const long = 'x'.repeat(250);
    const cells = grid(4_000, 4, (r, c) => `${r}.${c} ${long}`);
    const preview = await openPreview(plainWorkbook(cells));
    const { sheets } = await readSnapshot(preview.run);
    expect(sheets[0]!.values).toEqual(cells);
    expect(sheets[0]!.formulas).toEqual(cells);
    expect(sheets[0]!.numberFormats).toHaveLength(4_000);
  });

  it('fails where a single row is too large', async () => {
    const cells = grid(2, 200, () => 'x'.repeat(30_000));
    const preview = await openPreview(plainWorkbook(cells));
    await expect(readSnapshot(preview.run)).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });
});

describe('writing', () => {
  const write = (at: ReturnType<typeof area>, cells: readonly (readonly string[])[]): Edit => ({
    kind: 'set-cells',
    sheet: 'Sheet1',
    at,
    cells,
  });
  const written = async (edits: readonly Edit[], address: string): Promise<unknown> => {
    const preview = await openPreview(newWorkbookFile().save());
    await applyEdits(preview.run, edits);
    return preview.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  };

  it('cuts one edit above the limit into bands of rows', async () => {
    const cells = grid(9_001, 2, (r, c) => `${r}.${c} ${'y'.repeat(400)}`) as string[][];
    const at = area(2, 1, 9_001, 2);
    const ends = await written([write(at, cells)], 'B3:C3');
    expect(ends).toEqual([cells[0]]);
    expect(await written([write(at, cells)], 'B9003:C9003')).toEqual([cells[9_000]]);
  });

  it('counts bytes and not letters: Thai takes three for each', async () => {
    const cells = grid(2_400, 1, (r) => `${r} ${'ก'.repeat(1_000)}`) as string[][];
    const at = area(0, 0, 2_400, 1);
    expect(await written([write(at, cells)], 'A2400')).toEqual([cells[2_399]]);
  });

  it('puts as many small edits into a request as it may carry', async () => {
    const edits = Array.from({ length: 6_000 }, (_, r) => write(area(r, 0), [[`row ${r}`]]));
    const preview = await openPreview(newWorkbookFile().save());
    await applyEdits(preview.run, edits);
    expect(preview.requests).toBeLessThanOrEqual(8);
  });

  it('stays below the limit with many formats, whose requests are longer than they are', async () => {
    const edits = Array.from({ length: 4_000 }, (_, r): Edit => ({
      kind: 'format',
      sheet: 'Sheet1',
      at: area(r, 0, 1, 3),
      format: {
        bold: true,
        fontSize: 9,
        fontColor: '#112233',
        fill: '#DDEEFF',
        wrap: true,
        border: { sides: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'], color: '#000000' },
      },
    }));
    const preview = await openPreview(newWorkbookFile().save());
    await applyEdits(preview.run, edits);
    const bold = await preview.run(async (context) => {
      const { font } = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange(areaA1(area(3_999, 2))).format;
      font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(true);
  });
});
