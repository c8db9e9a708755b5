import type { ChartKind } from '../file/types';

/** Excel's words beside the file format's, for charts. */

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  BarStacked100: 'barStacked100',
  Line: 'line',
  LineMarkers: 'lineMarkers',
  Pie: 'pie',
  Doughnut: 'doughnut',
};

export const LEGEND_POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

export const TICK_LABELS = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
} as const;

/** How cells without a figure are drawn; `Interplotted` is Excel's own spelling. */
export const BLANKS_AS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

/** Excel's words for the dashes of a line; others are not implemented. */
export const LINE_DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  Dot: 'sysDot',
} as const;

export const LABEL_POSITIONS = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
} as const;
