import { describe, expect, it } from '@jest/globals';
import { blankPreview, refusal } from '../protocol/support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('range contents', () => {
  it('reads what was written in the same batch, formulas computed', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const range = sheet1(context).getRange('A1:D2');
      range.values = [
        ['Target', 400, true, '84.5%'],
        ['=B1*D1', '=1/0', '', '=A2>300'],
      ];
      range.load('values,formulas,valueTypes,text');
      await context.sync();
      const { values, formulas, valueTypes, text } = range;
      return { values, formulas, valueTypes, text };
    });
    expect(read).toEqual({
      values: [
        ['Target', 400, true, 0.845],
        [338, '#DIV/0!', '', true],
      ],
      formulas: [
        ['Target', 400, true, 0.845],
        ['=B1*D1', '=1/0', '', '=A2>300'],
      ],
      valueTypes: [
        ['String', 'Double', 'Boolean', 'Double'],
        ['Double', 'Error', 'Empty', 'Boolean'],
      ],
      text: [
        ['Target', '400', 'TRUE', '84.50%'],
        ['338', '#DIV/0!', '', 'TRUE'],
      ],
    });
  });

  it('computes again when a precedent changes, unless calculation is suspended for the request', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B1').values = [[1, '=A1*10']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[2]];
      const during = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [during.values, after.values];
    });
    expect(read).toEqual([[[10]], [[20]]]);
  });

  it('writes one value to every cell, leaves cells alone for null, clears them for an empty text', async () => {
    const preview = await blankPreview();
    const values = await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
      sheet.getRange('A1:B1').values = [[null, '']];
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, ''],
      [7, 7],
    ]);
  });

  it('refuses a grid of another shape, and addresses that are none', async () => {
    const preview = await blankPreview();
    const shape = preview.run(async (context) => {
      sheet1(context).getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect((await refusal(shape)).code).toBe('InvalidArgument');
    const address = preview.run(async (context) => {
      sheet1(context).getRange('No such place').load('address');
      await context.sync();
    });
    expect((await refusal(address)).code).toBe('InvalidArgument');
  });

  it('gives null instead of the values of whole columns', async () => {
    const preview = await blankPreview();
    const values = await preview.run(async (context) => {
      const range = sheet1(context).getRange('B:B').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});

describe('range places', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['Sheet1!B2:C3', (sheet) => sheet.getRange('B2').getResizedRange(1, 1)],
    ['Sheet1!B3:C4', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, 0)],
    ['Sheet1!B:C', (sheet) => sheet.getRange('B2:C3').getEntireColumn()],
    ['Sheet1!2:3', (sheet) => sheet.getRange('B2:C3').getEntireRow()],
    ['Sheet1!B2:D5', (sheet) => sheet.getRange('B2').getBoundingRect('D5')],
    ['Sheet1!C3', (sheet) => sheet.getRange('B2:C3').getIntersection('C3:D9')],
    ['Sheet1!B3:C3', (sheet) => sheet.getRange('B2:C3').getLastRow()],
    ['Sheet1!C2:C3', (sheet) => sheet.getRange('B2:C3').getColumn(1)],
    ['Sheet1!D5', (sheet) => sheet.getRange('B2').getCell(3, 2)],
    ['Sheet1!B3:D4', (sheet) => sheet.getRangeByIndexes(2, 1, 2, 3)],
    ['Sheet1!B2:C4', (sheet) => sheet.getRange('C4').getSurroundingRegion()],
    ['Sheet1!B2:E4', (sheet) => sheet.getUsedRange(true)],
    ['Sheet1!E2:E3', (sheet) => sheet.getRange('D:E').getUsedRange(true)],
  ])('%s', async (address, place) => {
    const preview = await blankPreview();
    const found = await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2:C4').values = 1 as unknown as number[][];
      sheet.getRange('E2:E3').values = 1 as unknown as number[][];
      const range = place(sheet).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it('refuses places beyond the sheet', async () => {
    const preview = await blankPreview();
    const batch = preview.run(async (context) => {
      sheet1(context).getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe('InvalidArgument');
  });
});

describe('range formats', () => {
  it('reads back what was set, and null where cells differ', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const sheet = sheet1(context);
      const { format } = sheet.getRange('A1:B1');
      format.font.bold = true;
      format.font.color = '#112233';
      format.fill.color = 'aabbcc';
      format.horizontalAlignment = 'CenterAcrossSelection';
      format.wrapText = true;
      format.indentLevel = 2;
      format.textOrientation = -45;
      format.columnWidth = 90;
      format.rowHeight = 30;
      const line = format.borders.getItem('EdgeBottom');
      line.weight = 'Medium';
      line.color = '#FF0000';
      const one = sheet
        .getRange('B1')
        .load(
          'format/columnWidth,format/rowHeight,format/horizontalAlignment,format/wrapText,' +
            'format/indentLevel,format/textOrientation,format/font/bold,format/font/color,format/fill/color',
        );
      const mixed = sheet.getRange('A1:A2').load('format/font/bold,format/rowHeight');
      line.load('style,weight,color');
      await context.sync();
      return [one.toJSON()['format'], mixed.toJSON()['format'], line.toJSON()];
    });
    expect(read).toEqual([
      {
        columnWidth: 90,
        rowHeight: 30,
        horizontalAlignment: 'CenterAcrossSelection',
        wrapText: true,
        indentLevel: 2,
        textOrientation: -45,
        font: { bold: true, color: '#112233' },
        fill: { color: '#AABBCC' },
      },
      { font: { bold: null }, rowHeight: null },
      { style: 'Continuous', weight: 'Medium', color: '#FF0000' },
    ]);
  });
});
