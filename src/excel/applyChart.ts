import { areaA1, cellA1 } from '../core/model/address';
import type { ChartRange, ChartSeriesSpec, ChartSpec, Edit } from '../core/model/edit';

export type ChartEdit = Extract<Edit, { readonly chart: ChartSpec }>;

/** Office.js takes an empty text for what Excel is to choose. */
const AUTOMATIC = '';
const LINE_POINTS = 2.25;

/**
 * Adds a native chart, or changes the one of that name in place.
 * @param present how many series the chart to be changed has: a person may have added or deleted some.
 */
export function applyChart(
  workbook: Excel.Workbook,
  { kind, sheet, chart }: ChartEdit,
  present: number,
): void {
  const { charts } = workbook.worksheets.getItem(sheet);
  const native =
    kind === 'add-chart'
      ? addChart(workbook, charts, chart)
      : changeChart(charts.getItem(chart.name), chart, present);
  // A line ends where its figures do; other calculators draw a gap at the end of a line as zero.
  native.displayBlanksAs = chart.kind === 'lines' ? 'Interplotted' : 'NotPlotted';
  applyTexts(native, chart);
  chart.series.forEach((spec, index) =>
    applySeries(workbook, native.series.getItemAt(index), spec, chart),
  );
  applyAxes(native, chart);
  const { at } = chart;
  native.setPosition(
    cellA1(at.row, at.column),
    cellA1(at.row + at.rows - 1, at.column + at.columns - 1),
  );
}

const typeOf = ({ kind }: ChartSpec): 'BarClustered' | 'Line' =>
  kind === 'bars' ? 'BarClustered' : 'Line';

/** `seriesBy` is explicit, and every series is set by itself: Excel's guesses differ between platforms. */
function addChart(
  workbook: Excel.Workbook,
  charts: Excel.ChartCollection,
  chart: ChartSpec,
): Excel.Chart {
  const [first, ...others] = chart.series;
  const native = charts.add(typeOf(chart), rangeOf(workbook, first!.values), 'Columns');
  native.name = chart.name;
  others.forEach((series) => native.series.add(series.name));
  return native;
}

/** Series are deleted from the end, so that the places of the others stay. */
function changeChart(native: Excel.Chart, chart: ChartSpec, present: number): Excel.Chart {
  native.chartType = typeOf(chart);
  for (let index = present - 1; index >= chart.series.length; index--)
    native.series.getItemAt(index).delete();
  chart.series.slice(present).forEach(({ name }) => native.series.add(name));
  return native;
}

/** The size of the whole chart comes first: Excel gives it to every text. */
function applyTexts(native: Excel.Chart, chart: ChartSpec): void {
  native.format.font.name = chart.fontName;
  native.format.font.size = chart.fontSize;
  native.title.text = chart.title;
  native.title.format.font.size = chart.fontSize + 1;
  native.title.format.font.bold = true;
  native.legend.visible = chart.legend;
  if (chart.legend) native.legend.position = 'Bottom';
}

function applySeries(
  workbook: Excel.Workbook,
  series: Excel.ChartSeries,
  spec: ChartSeriesSpec,
  chart: ChartSpec,
): void {
  series.name = spec.name;
  series.setValues(rangeOf(workbook, spec.values));
  series.setXAxisValues(rangeOf(workbook, chart.categories));
  if (chart.kind === 'bars') {
    series.format.fill.setSolidColor(spec.color);
    series.gapWidth = chart.series.length > 1 ? 60 : 45;
    spec.pointColors.forEach((color, index) =>
      series.points.getItemAt(index).format.fill.setSolidColor(color),
    );
  } else {
    series.format.line.color = spec.color;
    series.format.line.weight = LINE_POINTS;
    series.format.line.lineStyle = spec.dashed ? 'Dash' : 'Continuous';
  }
  series.hasDataLabels = spec.labelFormat !== null;
  if (spec.labelFormat === null) return;
  series.dataLabels.numberFormat = spec.labelFormat;
  series.dataLabels.position = 'OutsideEnd';
}

function applyAxes(native: Excel.Chart, { kind, valueAxis, categoryAxis }: ChartSpec): void {
  const { valueAxis: values, categoryAxis: categories } = native.axes;
  values.visible = valueAxis.visible;
  values.minimum = valueAxis.minimum ?? AUTOMATIC;
  values.maximum = valueAxis.maximum ?? AUTOMATIC;
  values.majorUnit = valueAxis.majorUnit ?? AUTOMATIC;
  values.numberFormat = valueAxis.numberFormat;
  values.majorGridlines.visible = valueAxis.gridlines !== null;
  if (valueAxis.gridlines !== null) values.majorGridlines.format.line.color = valueAxis.gridlines;
  // Bars are drawn from the bottom up unless the axis is turned round.
  categories.reversePlotOrder = kind === 'bars';
  categories.tickLabelPosition = categoryAxis.labelsAtLow ? 'Low' : 'NextToAxis';
  categories.tickLabelSpacing = categoryAxis.labelEvery;
}

const rangeOf = (workbook: Excel.Workbook, { sheet, at }: ChartRange): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(areaA1(at));
