import { describe, expect, it } from '@jest/globals';
import { openPreview } from '../../../src/preview/node';
import type { Preview } from '../../../src/preview/node';
import { blankPreview, refusal } from '../protocol/support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

async function withData(): Promise<Preview> {
  const preview = await blankPreview();
  await preview.run(async (context) => {
    sheet1(context).getRange('A1:C4').values = [
      ['Code', 'Target', 'Achieved'],
      ['a', 10, 5],
      ['b', 20, 25],
      ['c', 30, 29],
    ];
    await context.sync();
  });
  return preview;
}

describe('conditional formats', () => {
  it('are added empty, get rule and format in the same batch, and stay with the file', async () => {
    const preview = await withData();
    await preview.run(async (context) => {
      const formats = sheet1(context).getRange('B2:C4').conditionalFormats;
      const { custom } = formats.add('Custom');
      custom.rule.formula = '=$C2>=$B2';
      custom.format.font.color = '#006100';
      custom.format.fill.color = '#C6EFCE';
      const { dataBar } = formats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '1.2' };
      dataBar.positiveFormat.fillColor = '#5B9BD5';
      dataBar.positiveFormat.gradientFill = false;
      const { cellValue } = formats.add('CellValue');
      cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=2' };
      cellValue.format.font.bold = true;
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const formats = sheet1(context).getRange('C4').conditionalFormats.load('items/type');
      await context.sync();
      const [first, second, third] = formats.items;
      const cellValue = first!.cellValue.load('rule,format/font/bold');
      const dataBar = second!.dataBar.load(
        'lowerBoundRule,upperBoundRule,positiveFormat/fillColor',
      );
      const custom = third!.custom.load('rule/formula,format/font/color,format/fill/color');
      const other = third!.dataBarOrNullObject;
      const range = third!.getRange().load('address');
      await context.sync();
      return [
        cellValue.toJSON(),
        dataBar.toJSON(),
        custom.toJSON(),
        other.isNullObject,
        range.address,
      ];
    });
    expect(read).toEqual([
      {
        rule: { operator: 'Between', formula1: '=1', formula2: '=2' },
        format: { font: { bold: true } },
      },
      {
        lowerBoundRule: { type: 'Number', formula: '=0' },
        upperBoundRule: { type: 'Number', formula: '=1.2' },
        positiveFormat: { fillColor: '#5B9BD5' },
      },
      {
        rule: { formula: '=$C2>=$B2' },
        format: { font: { color: '#006100' }, fill: { color: '#C6EFCE' } },
      },
      true,
      'Sheet1!B2:C4',
    ]);
  });

  it('are cleared from a range and stay beside it', async () => {
    const preview = await withData();
    const read = await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2:C4').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('B2:C2').conditionalFormats.clearAll();
      const within = sheet.getRange('B2:C2').conditionalFormats.getCount();
      const beside = sheet
        .getRange('B3')
        .conditionalFormats.getItemAt(0)
        .getRange()
        .load('address');
      await context.sync();
      return [within.value, beside.address];
    });
    expect(read).toEqual([0, 'Sheet1!B3:C4']);
  });
});

describe('charts', () => {
  it('take series from a range, are set up, and stay with the file', async () => {
    const preview = await withData();
    await preview.run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Overview';
      chart.title.text = 'Attainment by indicator';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 1.2;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.add('Achieved');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.format.fill.setSolidColor('#00AA00');
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0%';
      chart.setPosition('E2', 'H10');
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const chart = sheet1(context).charts.getItem('overview');
      chart.load('name,chartType,title/text,legend/position,left,top,width,height');
      chart.series.load('items/name,items/hasDataLabels');
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.load('minimum,maximum');
      categoryAxis.load('reversePlotOrder');
      const cell = sheet1(context).getRange('E2').load('format/columnWidth,format/rowHeight');
      await context.sync();
      return {
        type: chart.chartType,
        title: chart.title.text,
        legend: chart.legend.position,
        series: chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
        axes: [valueAxis.minimum, valueAxis.maximum, categoryAxis.reversePlotOrder],
        columns: Math.round(chart.width / cell.format.columnWidth),
        rows: Math.round(chart.height / cell.format.rowHeight),
      };
    });
    expect(read).toEqual({
      type: 'BarClustered',
      title: 'Attainment by indicator',
      legend: 'Right',
      series: [
        ['Target', false],
        ['Achieved', true],
      ],
      axes: [0, 1.2, true],
      columns: 4,
      rows: 9,
    });
  });

  it('are found by name, counted and deleted', async () => {
    const preview = await withData();
    const read = await preview.run(async (context) => {
      const sheet = sheet1(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns').load('name');
      const before = sheet.charts.getCount();
      await context.sync();
      chart.delete();
      const after = sheet.charts.getCount();
      const missing = sheet.charts.getItemOrNullObject('Chart 1');
      await context.sync();
      return [chart.name, before.value, after.value, missing.isNullObject];
    });
    expect(read).toEqual(['Chart 1', 1, 0, true]);
  });

  it('of other types are refused by name', async () => {
    const preview = await withData();
    const error = await refusal(
      preview.run(async (context) => {
        const sheet = sheet1(context);
        sheet.charts.add('Radar', sheet.getRange('A1:C4'), 'Columns').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain('Radar');
  });
});

describe('page layout', () => {
  it('keeps paper, margins, print area, titles, headers and breaks with the file', async () => {
    const preview = await withData();
    await preview.run(async (context) => {
      const sheet = sheet1(context);
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:C4');
      pageLayout.setPrintTitleRows('$1:$1');
      const page = pageLayout.headersFooters.defaultForAllPages;
      page.leftFooter = 'Review';
      page.centerFooter = 'Page &P of &N';
      sheet.horizontalPageBreaks.add('A3');
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const sheet = sheet1(context).load('showGridlines');
      const { pageLayout } = sheet;
      pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const page = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      const { orientation, paperSize, zoom, leftMargin, centerHorizontally } = pageLayout;
      return {
        layout: { orientation, paperSize, zoom, leftMargin, centerHorizontally },
        places: [area.address, titles.address, frozen.address],
        footers: [page.leftFooter, page.centerFooter],
        breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        gridlines: sheet.showGridlines,
      };
    });
    expect(read).toEqual({
      layout: {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 36,
        centerHorizontally: true,
      },
      places: ['Sheet1!A1:C4', 'Sheet1!1:1', 'Sheet1!1:1'],
      footers: ['Review', 'Page &P of &N'],
      breaks: [2],
      gridlines: false,
    });
  });

  it('keeps a first page with a header of its own', async () => {
    const preview = await withData();
    const headers = (context: Excel.RequestContext) => sheet1(context).pageLayout.headersFooters;
    await preview.run(async (context) => {
      const group = headers(context);
      group.state = 'FirstAndDefault';
      group.defaultForAllPages.centerHeader = '&P';
      group.firstPage.centerFooter = 'First';
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const group = headers(context).load('state');
      const first = group.firstPage.load('centerHeader,centerFooter');
      const others = group.defaultForAllPages.load('centerHeader,centerFooter');
      await context.sync();
      return [group.state, first.toJSON(), others.toJSON()];
    });
    expect(read).toMatchObject([
      'FirstAndDefault',
      { centerHeader: '', centerFooter: 'First' },
      { centerHeader: '&P', centerFooter: '' },
    ]);
    await again.run(async (context) => {
      headers(context).state = 'Default';
      await context.sync();
    });
    const state = await again.run(async (context) => {
      const group = headers(context).load('state');
      await context.sync();
      return group.state;
    });
    expect(state).toBe('Default');
  });

  it('refuses pages that differ by being odd or even', async () => {
    const preview = await withData();
    const odd = preview.run(async (context) => {
      sheet1(context).pageLayout.headersFooters.state = 'OddAndEven';
      await context.sync();
    });
    await expect(odd).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('prints several areas', async () => {
    const preview = await withData();
    await preview.run(async (context) => {
      const sheet = sheet1(context);
      sheet.pageLayout.setPrintArea(sheet.getRanges('A1:B2,D4:E9'));
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const printed = sheet1(context).pageLayout.getPrintAreaOrNullObject();
      printed.load('address,areaCount');
      await context.sync();
      return [printed.address, printed.areaCount];
    });
    expect(read).toEqual(['Sheet1!A1:B2,Sheet1!D4:E9', 2]);
  });
});
