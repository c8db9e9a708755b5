import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { newWorkbookFile, openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type {
  ChartAxis,
  ChartDefinition,
  SheetFile,
  WorkbookFile,
} from '../../../src/preview/file/types';

function blank(): { book: WorkbookFile; sheet: SheetFile } {
  const book = newWorkbookFile();
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return { book, sheet };
}

function reopened(book: WorkbookFile): SheetFile {
  const [sheet] = openWorkbookFile(book.save()).sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const part = (book: WorkbookFile, name: string): string =>
  strFromU8(unzipSync(book.save())[name] ?? new Uint8Array());

describe('styles', () => {
  it('change only what is named, and are shared', () => {
    const { book, sheet } = blank();
    sheet.setStyle(
      { row: 0, column: 0, rows: 2, columns: 2 },
      { bold: true, numberFormat: '0.0%' },
    );
    sheet.setStyle(
      { row: 0, column: 0, rows: 1, columns: 1 },
      { fillColor: '#FFEE00', wrap: true },
    );
    const again = reopened(book);
    expect(again.style(0, 0)).toMatchObject({
      bold: true,
      numberFormat: '0.0%',
      fillColor: '#FFEE00',
      wrap: true,
    });
    expect(again.style(1, 1)).toMatchObject({
      bold: true,
      numberFormat: '0.0%',
      fillColor: '',
      wrap: false,
    });
    expect(part(book, 'xl/styles.xml').match(/<font>/g)).toHaveLength(2);
  });

  it('of whole columns are seen in cells that come later', () => {
    const { sheet } = blank();
    sheet.setStyle({ row: 0, column: 2, rows: 1_048_576, columns: 1 }, { italic: true });
    sheet.setCell(5, 2, 1);
    expect(sheet.style(5, 2).italic).toBe(true);
    expect(sheet.style(5, 3).italic).toBe(false);
  });

  it('are cleared apart from contents', () => {
    const { sheet } = blank();
    const where = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.setCell(0, 0, 5);
    sheet.setStyle(where, { bold: true });
    sheet.clear(where, 'formats');
    expect([sheet.cell(0, 0).value, sheet.style(0, 0).bold]).toEqual([5, false]);
  });

  it('widths and heights are in points', () => {
    const { book, sheet } = blank();
    expect([sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([48, 15]);
    sheet.setColumnWidth({ first: 1, count: 3 }, 90);
    sheet.setColumnWidth({ first: 2, count: 1 }, 30);
    sheet.setRowHeight({ first: 4, count: 1 }, 33);
    const again = reopened(book);
    expect([0, 1, 2, 3, 4].map((c) => again.columnWidth(c))).toEqual([48, 90, 30, 90, 48]);
    expect(again.rowHeight(4)).toBe(33);
  });
});

describe('conditional formats', () => {
  const areas = [{ row: 1, column: 1, rows: 5, columns: 1 }];
  const plain = { fontColor: null, bold: null, fillColor: null, numberFormat: null };

  it('come back as they were made, the newest first, and can be changed and deleted', () => {
    const { book, sheet } = blank();
    const status = { ...plain, fontColor: '#C00000', bold: true, numberFormat: '"✗ "@' };
    sheet.addConditionalFormat({
      areas,
      rule: { kind: 'expression', formula: '$B2="no"' },
      stopIfTrue: true,
      format: status,
    });
    const rule = { kind: 'cellIs', operator: 'between', formulas: ['1', '2'] } as const;
    sheet.addConditionalFormat({ areas, rule, stopIfTrue: false, format: plain });
    const formats = reopened(book).conditionalFormats();
    expect(formats.map((f) => [f.priority, f.definition().rule.kind])).toEqual([
      [1, 'cellIs'],
      [2, 'expression'],
    ]);
    expect(formats[1]?.definition()).toEqual({
      areas,
      rule: { kind: 'expression', formula: '$B2="no"' },
      stopIfTrue: true,
      format: status,
    });
    formats[1]?.change({ stopIfTrue: false });
    expect(formats[1]?.definition()).toMatchObject({ stopIfTrue: false, format: status });
    formats[0]?.delete();
    expect(formats[1]?.definition().areas).toEqual(areas);
  });

  it('data bars have their bounds in both forms, and leave none behind', () => {
    const { book, sheet } = blank();
    const [minimum, maximum] = [
      { type: 'num', value: '0' },
      { type: 'num', value: '1' },
    ];
    const rule = {
      kind: 'dataBar',
      minimum,
      maximum,
      color: '#9DC3E6',
      gradient: false,
      showValue: true,
    } as const;
    const bar = sheet.addConditionalFormat({ areas, rule, stopIfTrue: false, format: plain });
    expect(reopened(book).conditionalFormats()[0]?.definition().rule).toEqual(rule);
    const xml = part(book, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<cfvo type="num" val="1"/>');
    expect(xml).toContain('minLength="0" maxLength="100" gradient="0"');
    expect(xml).toContain('<x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>');
    bar.delete();
    expect(part(book, 'xl/worksheets/sheet1.xml')).not.toContain('x14');
  });
});

describe('page layout', () => {
  it('comes back as it was set, print area and titles as hidden names', () => {
    const { book, sheet } = blank();
    sheet.setName('Báo cáo 1');
    const margins = { left: 72, right: 36, top: 54, bottom: 54, header: 18, footer: 18 };
    const layout = {
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      margins,
      centerHorizontally: true,
      printArea: 'A1:H20',
      printTitleRows: '$5:$5',
      header: '&LHead & more',
      footer: '&CTrang &P / &N',
      rowBreaks: [7, 12],
    } as const;
    sheet.setPageLayout(layout);
    expect(reopened(book).pageLayout()).toMatchObject(layout);
    expect(book.names()).toEqual([]);
    expect(part(book, 'xl/workbook.xml')).toContain("'Báo cáo 1'!$A$1:$H$20");
    sheet.setPageLayout({ printArea: null, printTitleRows: null, rowBreaks: [] });
    expect(sheet.pageLayout()).toMatchObject({
      printArea: null,
      printTitleRows: null,
      rowBreaks: [],
      paperSize: 9,
    });
    expect(part(book, 'xl/workbook.xml')).not.toContain('definedName');
  });
});

describe('charts', () => {
  const axis: ChartAxis = {
    visible: true,
    minimum: 0,
    maximum: 1.2,
    majorUnit: 1,
    numberFormat: '0%',
    majorGridlines: true,
    majorGridlineColor: '#C00000',
    title: 'share',
    fontSize: 9,
    fontColor: '#444444',
    reversed: true,
    tickLabels: 'low',
    tickLabelSpacing: 2,
  };
  const definition: ChartDefinition = {
    name: 'Attainment',
    kind: 'barClustered',
    title: 'Attainment by indicator',
    titleFontSize: 12,
    titleBold: true,
    titleColor: '#1F3864',
    blanksAs: 'span',
    fontName: 'Times New Roman',
    fontSize: 9,
    series: [
      {
        name: 'Sheet1!$B$1',
        categories: 'Sheet1!$A$2:$A$3',
        values: 'Sheet1!$B$2:$B$3',
        color: '#1F77B4',
        pointColors: [null, '#B3261E'],
        lineDash: null,
        lineWeight: null,
        hasDataLabels: true,
        dataLabelFormat: '0.0%',
        dataLabelPosition: 'outEnd',
        gapWidth: 60,
        overlap: null,
      },
    ],
    categoryAxis: axis,
    valueAxis: axis,
    legend: { visible: true, position: 'b' },
    frame: { left: 10, top: 120, width: 360, height: 200 },
  };

  function withChart() {
    const { book, sheet } = blank();
    const rows = [
      ['Code', 'Share'],
      ['a', 0.5],
      ['b', 1.1],
    ];
    rows.forEach((cells, r) => cells.forEach((value, c) => sheet.setCell(r, c, value)));
    return { book, sheet, chart: sheet.addChart(definition) };
  }

  it.each([
    'barClustered',
    'columnClustered',
    'columnStacked',
    'barStacked',
    'barStacked100',
    'line',
    'lineMarkers',
    'pie',
    'doughnut',
  ] as const)('of kind %s come back as they were made', (kind) => {
    const { book, sheet } = blank();
    sheet.addChart({ ...definition, kind });
    const again = reopened(book).charts()[0]?.definition();
    expect(again).toMatchObject({
      kind,
      title: definition.title,
      frame: definition.frame,
      legend: definition.legend,
    });
    if (kind === 'barClustered') expect(again).toEqual(definition);
  });

  it('of lines keep colour, dash and weight, in the order of the schema', () => {
    const { book, sheet } = blank();
    const line = { ...definition.series[0]!, lineDash: 'dash', lineWeight: 2.25, pointColors: [] };
    const series = {
      ...line,
      hasDataLabels: false,
      dataLabelFormat: null,
      dataLabelPosition: null,
    };
    const lines = [{ ...series, gapWidth: null }];
    sheet.addChart({ ...definition, kind: 'line', series: lines });
    expect(reopened(book).charts()[0]?.definition()).toEqual({
      ...definition,
      kind: 'line',
      series: lines,
    });
    expect(part(book, 'xl/charts/chart1.xml')).toContain(
      '<a:ln w="28575"><a:solidFill><a:srgbClr val="1F77B4"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
    );
  });

  it('colour single points between the fill of the series and its labels', () => {
    const { book, chart } = withChart();
    const [series] = definition.series;
    chart.change({ series: [{ ...series!, pointColors: ['#0B4F8A', '#B3261E'] }] });
    const xml = part(book, 'xl/charts/chart1.xml');
    const order = [...xml.matchAll(/<c:(spPr|invertIfNegative|idx|dPt|dLbls|cat|val)[ >]/g)];
    expect(order.map(([, name]) => name).slice(0, 13)).toEqual([
      'idx',
      'spPr',
      'invertIfNegative',
      ...['dPt', 'idx', 'invertIfNegative', 'spPr'],
      ...['dPt', 'idx', 'invertIfNegative', 'spPr'],
      'dLbls',
      'cat',
    ]);
  });

  it('hold the values of the cells, anew after a recalculation', () => {
    const { book, sheet } = withChart();
    expect(part(book, 'xl/charts/chart1.xml')).toContain('<c:pt idx="1"><c:v>1.1</c:v></c:pt>');
    sheet.setCell(2, 1, '=NA()');
    sheet.setCell(1, 1, '=1/4');
    book.recalculate();
    const xml = part(book, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:pt idx="0"><c:v>0.25</c:v></c:pt></c:numCache>');
    expect(xml).not.toContain('#N/A');
  });

  it('change in place: only the named property differs in the file', () => {
    const { book, chart } = withChart();
    const before = part(book, 'xl/charts/chart1.xml');
    chart.change({ title: 'Another' });
    expect(part(book, 'xl/charts/chart1.xml').replace('Another', 'Attainment by indicator')).toBe(
      before,
    );
    chart.change({ valueAxis: { ...axis, maximum: 2 } });
    expect(chart.definition().valueAxis).toEqual({ ...axis, maximum: 2 });
    chart.change({ kind: 'columnClustered' });
    expect(chart.definition()).toMatchObject({
      kind: 'columnClustered',
      series: definition.series,
    });
  });

  it('follow a renamed sheet and go without a trace', () => {
    const { book, sheet, chart } = withChart();
    sheet.setName('Kế hoạch');
    expect(chart.definition().series[0]?.values).toBe("'Kế hoạch'!$B$2:$B$3");
    chart.delete();
    expect(sheet.charts()).toEqual([]);
    expect(Object.keys(unzipSync(book.save())).filter((n) => n.includes('chart'))).toEqual([]);
  });
});
