import { areaA1, cellA1 } from '../core/model/address';
import type { ChartRange, ChartSpec, Edit } from '../core/model/edit';

type ChartEdit = Extract<Edit, { readonly chart: ChartSpec }>;

/** Adds a native chart, or changes the one of that name in place. */
export function applyChart(workbook: Excel.Workbook, { kind, sheet, chart }: ChartEdit): void {
  const { charts } = workbook.worksheets.getItem(sheet);
  const native =
    kind === 'add-chart' ? addChart(workbook, charts, chart) : charts.getItem(chart.name);
  native.title.text = chart.title;
  native.title.format.font.size = 11;
  native.title.format.font.bold = true;
  native.format.font.name = chart.fontName;
  native.legend.visible = chart.legend;
  if (chart.legend) native.legend.position = 'Bottom';
  chart.series.forEach((spec, index) => {
    const series = native.series.getItemAt(index);
    series.name = spec.name;
    series.setValues(rangeOf(workbook, spec.values));
    series.setXAxisValues(rangeOf(workbook, chart.categories));
    series.format.fill.setSolidColor(spec.color);
    series.gapWidth = chart.series.length > 1 ? 60 : 45;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = spec.labelFormat;
    series.dataLabels.position = 'OutsideEnd';
  });
  applyAxes(native, chart);
  const { at } = chart;
  native.setPosition(
    cellA1(at.row, at.column),
    cellA1(at.row + at.rows - 1, at.column + at.columns - 1),
  );
}

/** `seriesBy` is explicit, and every series is set by itself: Excel's guesses differ between platforms. */
function addChart(
  workbook: Excel.Workbook,
  charts: Excel.ChartCollection,
  chart: ChartSpec,
): Excel.Chart {
  const [first, ...others] = chart.series;
  const type = chart.kind === 'bars' ? 'BarClustered' : 'ColumnClustered';
  const native = charts.add(type, rangeOf(workbook, first!.values), 'Columns');
  native.name = chart.name;
  others.forEach((series) => native.series.add(series.name));
  return native;
}

function applyAxes(native: Excel.Chart, { kind, valueAxis }: ChartSpec): void {
  const { valueAxis: values, categoryAxis: categories } = native.axes;
  if (valueAxis.minimum !== null) values.minimum = valueAxis.minimum;
  if (valueAxis.maximum !== null) values.maximum = valueAxis.maximum;
  if (valueAxis.majorUnit !== null) values.majorUnit = valueAxis.majorUnit;
  values.numberFormat = valueAxis.numberFormat;
  values.majorGridlines.visible = valueAxis.gridlines;
  if (valueAxis.gridlines) values.majorGridlines.format.line.color = '#595959';
  values.format.font.size = 9;
  categories.format.font.size = 9;
  // Bars are drawn from the bottom up unless the axis is turned round.
  categories.reversePlotOrder = kind === 'bars';
}

const rangeOf = (workbook: Excel.Workbook, { sheet, at }: ChartRange): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(areaA1(at));
