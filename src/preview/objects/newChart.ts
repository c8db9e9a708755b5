import { NO_AXIS } from '../file/chartAxes';
import type { ChartAxis, ChartDefinition, ChartKind, ChartSeries } from '../file/types';

const AXIS: ChartAxis = { ...NO_AXIS, visible: true };

/** Size and place of a new chart in Excel, in points. */
const FRAME = { left: 0, top: 0, width: 360, height: 216 };

/** @returns a chart as Excel first makes it: gridlines along the values, a legend below. */
export function newChart(
  name: string,
  kind: ChartKind,
  series: readonly ChartSeries[],
): ChartDefinition {
  return {
    name,
    kind,
    title: null,
    titleFontSize: null,
    titleBold: null,
    titleColor: null,
    blanksAs: 'gap',
    fontName: null,
    fontSize: null,
    series,
    categoryAxis: AXIS,
    valueAxis: { ...AXIS, majorGridlines: true },
    legend: { visible: true, position: 'b' },
    frame: FRAME,
  };
}

export function newSeries(values: string): ChartSeries {
  return {
    name: null,
    categories: null,
    values,
    color: null,
    pointColors: [],
    lineDash: null,
    lineWeight: null,
    hasDataLabels: false,
    dataLabelFormat: null,
    dataLabelPosition: null,
    gapWidth: null,
    overlap: null,
  };
}
