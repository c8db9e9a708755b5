import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { area, areaA1, type Area } from '../../src/core/model/address';
import type { Indent, SheetSnapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { newWorkbookFile } from '../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../src/preview/node';
import { describeWith } from '../support/tools';
import { plainWorkbook } from './workbooks';

type Shape = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'indents'>;

const shapeOf = ({ merges, hiddenRows, hiddenColumns, indents }: SheetSnapshot): Shape => ({
  merges,
  hiddenRows,
  hiddenColumns,
  indents,
});

const PLAIN: Shape = { merges: [], hiddenRows: [], hiddenColumns: [], indents: [] };

async function shapesIn(preview: Preview): Promise<Shape[]> {
  return (await readSnapshot(preview.run)).sheets.map(shapeOf);
}

const SCRIPT = `
import sys
from openpyxl import Workbook
from openpyxl.styles import Alignment
book = Workbook()
sheet = book.active
sheet['B3'] = 'Results'
sheet.merge_cells('B3:E3')
for row in range(4, 14):
    sheet.append([None, 'Item %d' % row, row, 'note', row * 2])
sheet.merge_cells('A6:B7')
sheet['B8'].alignment = Alignment(horizontal='left', indent=1)
sheet['B9'].alignment = Alignment(indent=3)
sheet['C9'].alignment = Alignment(indent=2)
sheet.row_dimensions[5].hidden = True
sheet.column_dimensions['D'].hidden = True
sheet.auto_filter.ref = 'B4:E13'
sheet.auto_filter.add_filter_column(0, ['Item 4'])
sheet.row_dimensions[12].hidden = True
plain = book.create_sheet('Plain')
plain['A1'] = 'x'
plain.row_dimensions[40].hidden = True
plain.merge_cells('D4:E5')
book.create_sheet('Empty').merge_cells('A1:B2')
book.save(sys.argv[1])
`;

function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'shape-'));
  try {
    const path = join(folder, 'shape.xlsx');
    execFileSync('/usr/bin/python3', ['-c', SCRIPT, path]);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWith('openpyxl', 'the shape of a sheet that another program wrote', () => {
  it('is read as the file has it, within the used range', async () => {
    const [first, plain, empty] = await shapesIn(await openPreview(byOpenpyxl()));
    expect(first).toEqual({
      merges: [area(2, 1, 1, 4), area(5, 0, 2, 2)],
      hiddenRows: [4, 11],
      hiddenColumns: [3],
      // The indented number in C9 is not among them: an indent of a number says nothing.
      indents: [
        { row: 7, column: 1, level: 1 },
        { row: 8, column: 1, level: 3 },
      ],
    });
    expect([plain, empty]).toEqual([PLAIN, PLAIN]);
  });
});

const COLUMNS = 4;

/** What is done to a sheet of so many rows of text. */
interface Marks {
  readonly rows: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly indents: readonly Indent[];
  readonly merges: readonly Area[];
}

const lines = (count: number) => fc.uniqueArray(fc.nat(count - 1), { maxLength: count });

const marks: fc.Arbitrary<Marks> = fc.integer({ min: 2, max: 30 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    hiddenRows: lines(rows),
    hiddenColumns: lines(COLUMNS),
    indents: fc.uniqueArray(
      fc.record({
        row: fc.nat(rows - 1),
        column: fc.nat(COLUMNS - 1),
        level: fc.integer({ min: 1, max: 4 }),
      }),
      { selector: ({ row, column }) => row * COLUMNS + column, maxLength: 20 },
    ),
    // Beyond the text, but for their first column, so that a merge takes no text away.
    merges: lines(Math.floor(rows / 2)).map((found) =>
      found.map((n) => area(n * 2 + 1, COLUMNS, 2, 2)),
    ),
  }),
);

const inOrder = <T extends { readonly row: number; readonly column: number }>(
  items: readonly T[],
): T[] => [...items].sort((a, b) => a.row - b.row || a.column - b.column);

async function marked({ rows, ...marks }: Marks): Promise<Preview> {
  const preview = await openPreview(
    plainWorkbook(
      Array.from({ length: rows + 2 }, (_, r) =>
        [...'abcd'].map((c) => `${c}${r}`).concat(`e${r}`),
      ),
    ),
  );
  await preview.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const at = (place: Area): Excel.Range => sheet.getRange(areaA1(place));
    marks.hiddenRows.forEach((row) => (at(area(row, 0)).rowHidden = true));
    marks.hiddenColumns.forEach((column) => (at(area(0, column)).columnHidden = true));
    for (const { row, column, level } of marks.indents) {
      at(area(row, column)).format.indentLevel = level;
    }
    marks.merges.forEach((place) => at(place).merge());
    await context.sync();
  });
  return preview;
}

describe('the shape of a sheet', () => {
  it('is read as it was made, whatever it is, also from the saved file', async () => {
    await fc.assert(
      fc.asyncProperty(marks, async (made) => {
        const preview = await marked(made);
        const expected: Shape = {
          merges: inOrder(made.merges),
          hiddenRows: [...made.hiddenRows].sort((a, b) => a - b),
          hiddenColumns: [...made.hiddenColumns].sort((a, b) => a - b),
          indents: inOrder(made.indents),
        };
        expect(await shapesIn(preview)).toEqual([expected]);
        expect(await shapesIn(await openPreview(preview.save()))).toEqual([expected]);
      }),
      { numRuns: 40 },
    );
  });

  it('of a hundred thousand cells takes no more requests where nothing is marked', async () => {
    const rows = 20_000;
    const cells = Array.from({ length: rows }, (_, r) => [`Item ${r}`, 'a', 'b', r, r]);
    const plain = await openPreview(plainWorkbook(cells));
    expect(await shapesIn(plain)).toEqual([PLAIN]);
    const some = await openPreview(plainWorkbook(cells));
    const odd = cells.flatMap((_, r) => (r % 2 === 1 ? r : []));
    await mark(some, odd);
    const before = some.requests;
    const [shape] = await shapesIn(some);
    expect(shape!.hiddenRows).toEqual(odd);
    expect(shape!.indents).toEqual(odd.map((row) => ({ row, column: 0, level: 2 })));
    // Every second row marked: one request for the hidden rows, one for the columns, one for the cells.
    expect(some.requests - before).toBe(plain.requests + 3);
  });

  it('has more merged areas than Excel gives at once', async () => {
    const preview = await openPreview(
      plainWorkbook(Array.from({ length: 3_000 }, (_, r) => [`Group ${r}`, '', 'x'])),
    );
    const places = Array.from({ length: 1_200 }, (_, n) => area(n * 2, 0, 2, 2));
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      places.forEach((place) => sheet.getRange(areaA1(place)).merge());
      await context.sync();
    });
    const before = preview.requests;
    expect((await shapesIn(preview))[0]!.merges).toEqual(places);
    expect(preview.requests - before).toBeLessThanOrEqual(12);
  });

  it('is told of rows and columns that are all hidden without asking for each', async () => {
    const preview = await openPreview(newWorkbookFile().save());
    await preview.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
      range.values = 'x' as unknown as string[][];
      range.rowHidden = true;
      range.columnHidden = true;
      range.format.indentLevel = 1;
      await context.sync();
    });
    const before = preview.requests;
    const [shape] = await shapesIn(preview);
    expect(shape).toMatchObject({ hiddenRows: [1, 2, 3], hiddenColumns: [1, 2] });
    expect(shape!.indents).toHaveLength(6);
    // Sheets, outlines, merged areas, cells, the columns' indents, and letting go of the ranges.
    expect(preview.requests - before).toBe(6);
  });
});

/** Hides rows and indents their first cell, in one request for every 2,000. */
async function mark(preview: Preview, rows: readonly number[]): Promise<void> {
  for (let first = 0; first < rows.length; first += 2_000) {
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      for (const row of rows.slice(first, first + 2_000)) {
        const range = sheet.getRangeByIndexes(row, 0, 1, 1);
        range.rowHidden = true;
        range.format.indentLevel = 2;
      }
      await context.sync();
    });
  }
}
