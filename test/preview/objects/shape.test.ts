import { describe, expect, it } from '@jest/globals';
import { blankPreview, refusal } from '../protocol/support';
import { openPreview, type Preview } from '../../../src/preview/node';
import { previewOfSheet, sheetXml, withSheets } from './sheetMarkup';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

/** @returns whether each of the first rows and columns is hidden */
const hidden = (preview: Preview, rows: number, columns: number) =>
  preview.run(async (context) => {
    const range = sheet1(context).getRangeByIndexes(0, 0, rows, columns);
    const ofRows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const ofColumns = range.getColumnProperties({ columnHidden: true });
    range.load('rowHidden,columnHidden');
    await context.sync();
    return {
      rows: ofRows.value.flatMap(({ rowHidden, rowIndex }) => (rowHidden ? rowIndex : [])),
      columns: ofColumns.value.map(({ columnHidden }) => columnHidden),
      all: [range.rowHidden, range.columnHidden],
    };
  });

describe('hidden rows and columns', () => {
  it('are those that the file marks, and those without height or width', async () => {
    const preview = await previewOfSheet(
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" ht="0" customHeight="1"/>' +
        '<row r="6" hidden="true"><c r="A6"><v>1</v></c></row></sheetData>',
    );
    expect(await hidden(preview, 7, 6)).toEqual({
      rows: [1, 3, 5],
      columns: [false, true, true, false, true, false],
      all: [null, null],
    });
  });

  it('are all rows that the file does not describe, where it says so', async () => {
    const preview = await previewOfSheet(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2"/></sheetData>',
    );
    expect((await hidden(preview, 4, 1)).rows).toEqual([0, 2, 3]);
  });

  it('show again, with the usual size where they had none', async () => {
    const preview = await previewOfSheet(
      '<cols><col min="1" max="1" width="0" hidden="1" customWidth="1"/></cols>' +
        '<sheetData><row r="1" ht="0" customHeight="1"/><row r="2" ht="30" hidden="1"/></sheetData>',
    );
    await preview.run(async (context) => {
      const range = sheet1(context).getRange('A1:A2');
      range.rowHidden = false;
      range.columnHidden = false;
      await context.sync();
    });
    expect(await hidden(preview, 2, 1)).toMatchObject({ rows: [], columns: [false] });
    expect(sheetXml(preview.save())).toContain('<row r="1"/><row r="2" ht="30"/>');
  });

  it('are told apart beyond the first ten thousand', async () => {
    const preview = await previewOfSheet('<sheetData><row r="50000" hidden="1"/></sheetData>');
    expect((await hidden(preview, 50_000, 1)).all).toEqual([null, false]);
    expect((await hidden(preview, 49_999, 1)).all).toEqual([false, false]);
  });
});

describe('properties of rows, columns and cells', () => {
  it('give the indent of every cell', async () => {
    const preview = await blankPreview();
    const levels = await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B1:B2').format.indentLevel = 1;
      sheet.getRange('A2').format.indentLevel = 3;
      const cells = sheet.getRange('A1:B2').getCellProperties({ format: { indentLevel: true } });
      await context.sync();
      return cells.value;
    });
    const level = (indentLevel: number) => ({ format: { indentLevel } });
    expect(levels).toEqual([
      [level(0), level(1)],
      [level(3), level(1)],
    ]);
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ['style', (range) => range.getRowProperties({ style: true })],
    ['rowHeight', (range) => range.getRowProperties({ format: { rowHeight: true } })],
    ['columnWidth', (range) => range.getColumnProperties({ format: { columnWidth: true } })],
    ['tint', (range) => range.getCellProperties({ format: { fill: { tintAndShade: true } } })],
    ['address', (range) => range.getCellProperties({ address: true })],
  ])('refuse what is not implemented: %s', async (_name, ask) => {
    const preview = await blankPreview();
    const batch = preview.run(async (context) => {
      ask(sheet1(context).getRange('A1'));
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe('NotImplemented');
  });
});

describe('merged areas', () => {
  const merged = (preview: Preview, address: string): Promise<readonly string[] | null> =>
    preview.run(async (context) => {
      const areas = sheet1(context).getRange(address).getMergedAreasOrNullObject();
      areas.load('areas/items/address,areaCount');
      await context.sync();
      return areas.isNullObject ? null : areas.areas.items.map((area) => area.address);
    });

  it('are those whose first cell lies in the range', async () => {
    const preview = await previewOfSheet(
      '<sheetData/><mergeCells count="2"><mergeCell ref="B2:D2"/><mergeCell ref="B4:B6"/></mergeCells>',
    );
    expect(await merged(preview, 'A1:B6')).toEqual(['Sheet1!B2:D2', 'Sheet1!B4:B6']);
    expect(await merged(preview, 'C1:D9')).toBeNull();
    expect(await merged(preview, 'A5:D9')).toBeNull();
  });

  it('cannot be given when they are more than 512', async () => {
    const refs = Array.from({ length: 513 }, (_, n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`);
    const preview = await previewOfSheet(`<sheetData/><mergeCells>${refs.join('')}</mergeCells>`);
    expect((await refusal(merged(preview, 'A1:B513'))).code).toBe('GeneralException');
    expect(await merged(preview, 'A1:B512')).toHaveLength(512);
  });
});

describe('the id of a sheet', () => {
  const ids = (preview: Preview): Promise<readonly (readonly string[])[]> =>
    preview.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return worksheets.items.map(({ id, name }) => [name, id]);
    });
  const own = '{5E2A9A0B-0000-4000-8000-0123456789AB}';
  const revision = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
  const uid = `xmlns:r2="${revision}" r2:uid="${own}"`;

  it('is the one that Excel wrote into the sheet', async () => {
    const preview = await previewOfSheet('<sheetData/>', uid);
    expect(await ids(preview)).toEqual([['Sheet1', own]]);
  });

  it('is no other sheet’s, where a program copied a sheet with its id', async () => {
    const blank = await blankPreview();
    await blank.run(async (context) => {
      context.workbook.worksheets.add('Copy');
      await context.sync();
    });
    const copied = withSheets(blank.save(), (xml) =>
      xml.replace('<worksheet ', `<worksheet ${uid} `),
    );
    expect((await ids(await openPreview(copied))).map(([, id]) => id)).toEqual([
      own,
      '{00000000-0001-0000-0100-000000000000}',
    ]);
  });

  it('stays when sheets are added, renamed, moved and the file is saved', async () => {
    const preview = await blankPreview();
    await preview.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Second');
      worksheets.add('Third');
      await context.sync();
    });
    const before = await ids(preview);
    expect(before.map(([, id]) => id)).toEqual(
      ['0000', '0100', '0200'].map((part) => `{00000000-0001-0000-${part}-000000000000}`),
    );
    await preview.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').delete();
      const third = worksheets.getItem('Third');
      third.position = 0;
      third.name = 'Drei';
      await context.sync();
    });
    const expected = [
      ['Drei', before[2]![1]],
      ['Second', before[1]![1]],
    ];
    expect(await ids(preview)).toEqual(expected);
    expect(await ids(await openPreview(preview.save()))).toEqual(expected);
  });
});
