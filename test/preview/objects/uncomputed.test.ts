import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openPreview, type Preview } from '../../../src/preview/node';
import { minimalXlsx } from '../../support/minimalXlsx';
import { describeWith } from '../../support/tools';
import { previewOfSheet, sheetXml } from './sheetMarkup';

const valuesIn = (preview: Preview, sheet: string, address: string): Promise<unknown> =>
  preview.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,valueTypes');
    await context.sync();
    return range.values.map((line, r) =>
      line.map((value: unknown, c) => (range.valueTypes[r]![c] === 'Empty' ? null : value)),
    );
  });

describe('formulas that no program has computed', () => {
  it('read as what they give, over several sheets, and the file stays as it is', async () => {
    const xlsx = minimalXlsx({
      sheets: [
        { name: 'Sums', rows: [["=SUM('Raw data'!A1:A3)", '=A1/0', '=IF(A1>5,"many","few")']] },
        { name: 'Raw data', rows: [[1], [2], ['=A2*Factor']] },
      ],
      names: { Factor: '10' },
    });
    const preview = await openPreview(xlsx);
    const untouched = (await openPreview(xlsx)).save();
    expect(await valuesIn(preview, 'Sums', 'A1:C1')).toEqual([[23, '#DIV/0!', 'many']]);
    expect(preview.save()).toEqual(untouched);
  });

  it('are computed from the values that the file has for others, which stay', async () => {
    const markup =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>99</v></c><c r="B1"><f>A1*2</f></c>' +
      '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>NOSUCHFUNCTION(1)</f><v>7</v></c>' +
      '<c r="E1"><f>D1+1</f></c></row></sheetData>';
    const preview = await previewOfSheet(markup);
    expect(await valuesIn(preview, 'Sheet1', 'A1:E1')).toEqual([[99, 198, null, 7, 8]]);
    expect(sheetXml(preview.save())).toContain(markup);
  });

  it('follow what is written, and are then kept in the file', async () => {
    const preview = await previewOfSheet(
      '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>',
    );
    expect(await valuesIn(preview, 'Sheet1', 'B1')).toEqual([[8]]);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      await context.sync();
    });
    expect(await valuesIn(preview, 'Sheet1', 'B1')).toEqual([[10]]);
    expect(sheetXml(preview.save())).toContain('<c r="B1"><f>A1*2</f><v>10</v></c>');
  });

  it('lose what they gave when they are replaced or cleared', async () => {
    const preview = await previewOfSheet(
      '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>2+2</f></c></row></sheetData>',
    );
    expect(await valuesIn(preview, 'Sheet1', 'A1:B1')).toEqual([[2, 4]]);
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['text']];
      sheet.getRange('B1').clear();
      await context.sync();
    });
    expect(await valuesIn(preview, 'Sheet1', 'A1:B1')).toEqual([['text', null]]);
  });

  it('stay without a value where computing would take too long; what is there stays', async () => {
    const rows = 3_000;
    const cells = Array.from(
      { length: rows },
      (_, r) =>
        `<row r="${r + 1}"><c r="A${r + 1}"><f>SUM($B$1:$B$${rows})</f></c><c r="B${r + 1}"><f>1</f><v>1</v></c></row>`,
    );
    const markup = `<sheetData>${cells.join('')}</sheetData>`;
    const preview = await previewOfSheet(markup);
    expect(await valuesIn(preview, 'Sheet1', 'A1:B2')).toEqual([
      [null, 1],
      [null, 1],
    ]);
    expect(sheetXml(preview.save())).toContain(markup);
  });
});

const SCRIPT = `
import sys
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.title = 'Plan'
sheet.append(['Indicator', 'Target', 'Achieved', 'Rate'])
sheet.append(['Wells', 10, '=5+7', '=C2/B2'])
sheet.append(['Roads', '=B2*2', 5, '=C3/B3'])
sheet.append(['Total', '=SUM(B2:B3)', '=SUM(C2:C3)', '=IFERROR(C4/B4,"")'])
book.save(sys.argv[1])
`;

describeWith('openpyxl', 'a workbook by a program that does not calculate', () => {
  it('has the values of its formulas', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uncomputed-'));
    try {
      const path = join(folder, 'plan.xlsx');
      execFileSync('/usr/bin/python3', ['-c', SCRIPT, path]);
      const preview = await openPreview(new Uint8Array(readFileSync(path)));
      expect(await valuesIn(preview, 'Plan', 'B2:D4')).toEqual([
        [10, 12, 1.2],
        [20, 5, 0.25],
        [30, 17, 17 / 30],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
