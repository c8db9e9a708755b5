import { describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type {
  ChartAxis,
  ChartDefinition,
  ChartSeries,
  SheetFile,
} from '../../../src/preview/file/types';
import { Book } from '../../../src/preview/objects/book';
import { categoryNames } from '../../../src/preview/page/charts/categoryNames';
import { chartConfig } from '../../../src/preview/page/charts/chartConfig';
import { readChartData } from '../../../src/preview/page/charts/chartData';
import { brokenToFit } from '../../../src/preview/page/charts/chartWords';
import { labelTexts } from '../../../src/preview/page/charts/labels';

const AXIS: ChartAxis = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines: false,
  majorGridlineColor: null,
  title: null,
  fontSize: null,
  fontColor: null,
  reversed: false,
  tickLabels: 'nextTo',
  tickLabelSpacing: null,
};

const SERIES: ChartSeries = {
  name: 'Sheet1!$B$1',
  categories: 'Sheet1!$A$2:$A$4',
  values: 'Sheet1!$B$2:$B$4',
  color: '#2F6DA8',
  pointColors: [],
  lineDash: null,
  lineWeight: null,
  hasDataLabels: false,
  dataLabelFormat: null,
  dataLabelPosition: null,
  gapWidth: null,
  overlap: null,
};

const CHART: ChartDefinition = {
  name: 'Chart 1',
  kind: 'barClustered',
  title: 'Nine of ten',
  titleFontSize: 12,
  titleBold: null,
  titleColor: null,
  blanksAs: 'gap',
  fontName: 'Times New Roman',
  fontSize: null,
  series: [SERIES],
  categoryAxis: AXIS,
  valueAxis: AXIS,
  legend: { visible: true, position: 'b' },
  frame: { left: 0, top: 0, width: 300, height: 200 },
};

function workbook(): { book: Book; sheet: SheetFile } {
  const book = new Book(newWorkbookFile(), 'Book1.xlsx', 'en-US');
  const sheet = book.file.activeSheet();
  [
    ['Name', 'Done'],
    ['first', 1.04],
    ['second', null],
    ['third', 0.845],
  ].forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setCell(row, column, value ?? null)),
  );
  return { book, sheet };
}

const measure = (text: string): number => text.length * 6;
const FRAME = { width: 400, height: 300, culture: 'en-US', measure };

function drawn(change: Partial<ChartDefinition>) {
  const definition = { ...CHART, ...change };
  const { data, options, type } = chartConfig(
    definition,
    readChartData(workbook().book, definition),
    FRAME,
  );
  return {
    type,
    data,
    options: options ?? {},
    dataset: { ...data.datasets[0] } as Record<string, unknown>,
  };
}

describe('what a chart draws', () => {
  it('are the cells that it refers to, as they are now', () => {
    const { book, sheet } = workbook();
    sheet.setCell(3, 1, 0.9);
    const { categories, series } = readChartData(book, CHART);
    expect(categories).toEqual(['first', 'second', 'third']);
    expect(series[0]?.name).toBe('Done');
    expect(series[0]?.points.map(({ value }) => value)).toEqual([1.04, null, 0.9]);
  });

  it('leaves out hidden rows', () => {
    const { book, sheet } = workbook();
    sheet.setRowHidden({ first: 1, count: 1 }, true);
    expect(readChartData(book, CHART).categories).toEqual(['second', 'third']);
  });

  it('takes a name that is written out, and counts where there are no categories', () => {
    const series = [{ ...SERIES, name: '"A ""name"""', categories: null }];
    const data = readChartData(workbook().book, { ...CHART, series });
    expect(data.series[0]?.name).toBe('A "name"');
    expect(data.categories).toEqual(['1', '2', '3']);
  });
});

describe('a chart for chart.js', () => {
  it('has lying bars from the bottom, unless the axis is turned round', () => {
    const { type, options } = drawn({});
    expect(type).toBe('bar');
    expect(options).toMatchObject({
      indexAxis: 'y',
      scales: { y: { reverse: true }, x: { position: 'bottom' } },
    });
    const turned = drawn({ categoryAxis: { ...AXIS, reversed: true } }).options;
    expect(turned).toMatchObject({ scales: { y: { reverse: false }, x: { position: 'top' } } });
  });

  it('keeps the limits, steps, lines and figures of an axis', () => {
    const valueAxis = {
      ...AXIS,
      minimum: 0,
      maximum: 1.8,
      majorUnit: 1,
      numberFormat: '0%',
      majorGridlines: true,
      majorGridlineColor: '#595959',
    };
    const { options } = drawn({ valueAxis });
    expect(options.scales?.x).toMatchObject({
      min: 0,
      max: 1.8,
      ticks: { stepSize: 1 },
      grid: { display: true, color: '#595959' },
    });
    const ticks = options.scales?.x?.ticks as { callback: (value: number) => string };
    expect(ticks.callback(1)).toBe('100%');
  });

  it('has the colours of the series and of single points', () => {
    const series = [{ ...SERIES, pointColors: [null, '#B3261E', null] }];
    const { dataset } = drawn({ series });
    expect(dataset.backgroundColor).toEqual(['#2F6DA8', '#B3261E', '#2F6DA8']);
  });

  it('has bars as wide as the gap leaves', () => {
    const { dataset } = drawn({ series: [{ ...SERIES, gapWidth: 50 }] });
    expect(dataset.categoryPercentage).toBeCloseTo(1 / 1.5);
    const two = drawn({
      series: [SERIES, SERIES].map((each) => ({ ...each, gapWidth: 100, overlap: 0 })),
    });
    expect(two.dataset.categoryPercentage).toBeCloseTo(2 / 3);
    expect(two.dataset.barPercentage).toBe(1);
  });

  it('has one bar before the other where they overlap wholly', () => {
    const series = [SERIES, SERIES].map((each) => ({ ...each, overlap: 100 }));
    expect(drawn({ series }).dataset.grouped).toBe(false);
  });

  it('has shares of the whole where bars are stacked to 100 %', () => {
    const { dataset, options } = drawn({ kind: 'barStacked100', series: [SERIES, SERIES] });
    expect(dataset.data).toEqual([0.5, 0, 0.5]);
    expect(options.scales?.x).toMatchObject({ stacked: true, max: 1 });
  });

  it('has lines with their dashes, and gaps as the file says', () => {
    const series = [{ ...SERIES, lineDash: 'dash', lineWeight: 1.5 }];
    const line = drawn({ kind: 'line', series });
    expect(line.type).toBe('line');
    expect(line.dataset).toMatchObject({
      borderColor: '#2F6DA8',
      borderWidth: 2,
      borderDash: [8, 6],
      pointRadius: 0,
      spanGaps: false,
      data: [1.04, null, 0.845],
    });
    expect(drawn({ kind: 'line', blanksAs: 'zero' }).dataset.data).toEqual([1.04, 0, 0.845]);
    expect(drawn({ kind: 'line', blanksAs: 'span' }).dataset.spanGaps).toBe(true);
  });

  it('has the slices of a pie in the colours of the theme', () => {
    const pie = drawn({ kind: 'pie', series: [{ ...SERIES, color: null }] });
    expect(pie.type).toBe('pie');
    expect(pie.dataset.backgroundColor).toEqual(['#4472C4', '#ED7D31', '#A5A5A5']);
  });

  it('has a title and a legend where the chart has', () => {
    expect(drawn({}).options.plugins).toMatchObject({
      title: { display: true, text: ['Nine of ten'], font: { size: 16, weight: 'bold' } },
      legend: { display: true, position: 'bottom' },
    });
    const bare = drawn({ title: null, legend: { visible: false, position: 'r' } });
    expect(bare.options.plugins).toMatchObject({
      title: { display: false },
      legend: { display: false },
    });
  });

  it('writes figures beside points in their own format', () => {
    const series = [{ ...SERIES, hasDataLabels: true, dataLabelFormat: '0.0%' }];
    const data = readChartData(workbook().book, { ...CHART, series });
    expect(labelTexts(data, 'vi-VN')).toEqual([['104,0%', null, '84,5%']]);
    expect(labelTexts(readChartData(workbook().book, CHART), 'en-US')).toEqual([
      [null, null, null],
    ]);
  });

  it('breaks names between words, and cuts what has no room', () => {
    expect(brokenToFit('Tổ chức cơ sở đảng', 60, measure)).toEqual(['Tổ chức cơ', 'sở đảng']);
    expect(brokenToFit('short', 60, measure)).toEqual(['short']);
    const names = ['a name of several words that is long', 'short'];
    const lying = { ...CHART, categoryAxis: AXIS };
    expect(categoryNames(lying, names, { ...FRAME, width: 300, height: 60 })).toEqual([
      ['a name of several words…'],
      ['short'],
    ]);
    expect(categoryNames(lying, names, { ...FRAME, width: 300 })).toEqual([
      ['a name of several', 'words that is long'],
      ['short'],
    ]);
  });
});
