import { describe, expect, it } from '@jest/globals';
import { openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { openPreview, type Preview } from '../../../src/preview/node';
import { blankPreview, refusal } from '../protocol/support';

type Type = 'BarClustered' | 'Line';

/** A chart named `Parts` of two series with three points each. */
async function withChart(type: Type): Promise<Preview> {
  const preview = await blankPreview();
  await preview.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      [10, 5],
      [20, 25],
      [30, 29],
    ];
    sheet.charts.add(type, sheet.getRange('A1:B3'), 'Columns').name = 'Parts';
    await context.sync();
  });
  return preview;
}

const chartIn = (context: Excel.RequestContext): Excel.Chart =>
  context.workbook.worksheets.getItem('Sheet1').charts.getItem('Parts');

/** Changes the chart, saves and opens the workbook, and reads the chart. */
async function changed<T>(
  type: Type,
  change: (chart: Excel.Chart) => void,
  read: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const preview = await withChart(type);
  await preview.run(async (context) => {
    change(chartIn(context));
    await context.sync();
  });
  const again = await openPreview(preview.save());
  return again.run((context) => read(chartIn(context), context));
}

const refused = async (type: Type, change: (chart: Excel.Chart) => void): Promise<string> =>
  (
    await refusal(
      (await withChart(type)).run(async (context) => {
        change(chartIn(context));
        await context.sync();
      }),
    )
  ).code;

describe('a line', () => {
  it('keeps its colour, weight and dash', async () => {
    const read = await changed(
      'Line',
      (chart) => {
        const { line } = chart.series.getItemAt(1).format;
        line.color = '#8A95A1';
        line.weight = 2.25;
        line.lineStyle = 'Dash';
      },
      async (chart, context) => {
        const lines = [0, 1].map((at) =>
          chart.series.getItemAt(at).format.line.load('color,weight,lineStyle'),
        );
        await context.sync();
        return lines.map(({ weight, lineStyle }) => [weight, lineStyle]);
      },
    );
    expect(read).toEqual([
      [null, 'Automatic'],
      [2.25, 'Dash'],
    ]);
  });

  it('has no fill but that of its markers, and a bar no line but its border', async () => {
    const fill = (chart: Excel.Chart): void =>
      chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
    const border = (chart: Excel.Chart): void => {
      chart.series.getItemAt(0).format.line.color = '#112233';
    };
    expect(await refused('Line', fill)).toBe('NotImplemented');
    expect(await refused('BarClustered', border)).toBe('NotImplemented');
  });
});

describe('points', () => {
  it('are as many as the values have cells', async () => {
    const read = await changed(
      'BarClustered',
      () => undefined,
      async (chart, context) => {
        const points = chart.series.getItemAt(0).points.load('count');
        await context.sync();
        return points.count;
      },
    );
    expect(read).toBe(3);
  });

  it('have colours of their own', async () => {
    const preview = await withChart('BarClustered');
    await preview.run(async (context) => {
      const { points } = chartIn(context).series.getItemAt(0);
      points.getItemAt(2).format.fill.setSolidColor('#B3261E');
      points.getItemAt(0).format.fill.setSolidColor('#0B4F8A');
      await context.sync();
    });
    const [chart] = openWorkbookFile(preview.save()).sheets()[0]!.charts();
    expect(chart!.definition().series.map(({ pointColors }) => pointColors)).toEqual([
      ['#0B4F8A', null, '#B3261E'],
      [],
    ]);
  });

  it('beyond the last are not found', async () => {
    const beyond = (chart: Excel.Chart): void =>
      chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('#112233');
    expect(await refused('BarClustered', beyond)).toBe('ItemNotFound');
  });
});

describe('texts and axes', () => {
  it('a size for the whole chart takes the place of every other', async () => {
    const read = await changed(
      'Line',
      (chart) => {
        chart.title.text = 'Progress';
        chart.title.format.font.size = 14;
        chart.axes.valueAxis.format.font.size = 12;
        chart.format.font.size = 9;
        chart.title.format.font.size = 10;
      },
      async (chart, context) => {
        const fonts = [
          chart.format.font.load('size'),
          chart.title.format.font.load('size'),
          chart.axes.valueAxis.format.font.load('size'),
        ];
        await context.sync();
        return fonts.map(({ size }) => size);
      },
    );
    expect(read).toEqual([9, 10, 9]);
  });

  it('labels at every other category, blanks bridged', async () => {
    const read = await changed(
      'Line',
      (chart) => {
        chart.axes.categoryAxis.tickLabelSpacing = 2;
        chart.displayBlanksAs = 'Interplotted';
      },
      async (chart, context) => {
        chart.load('displayBlanksAs');
        const axis = chart.axes.categoryAxis.load('tickLabelSpacing');
        await context.sync();
        return [axis.tickLabelSpacing, chart.displayBlanksAs];
      },
    );
    expect(read).toEqual([2, 'Interplotted']);
  });

  it.each([0, 1.5, 32_000])('labels at every %s categories are refused', async (spacing) => {
    const set = (chart: Excel.Chart): void => {
      chart.axes.categoryAxis.tickLabelSpacing = spacing;
    };
    expect(await refused('Line', set)).toBe('InvalidArgument');
  });
});
