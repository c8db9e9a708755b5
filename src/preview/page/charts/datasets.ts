import type { ChartDataset } from 'chart.js';
import type { ChartDefinition, ChartSeries } from '../../file/types';
import { toPixels } from '../sheet/pixels';
import type { ChartData, SeriesData } from './chartData';
import { isLine, isRound, isShare, isStacked } from './chartKinds';

/** Accents 1 to 6 of Office's theme, for what has no colour of its own. */
const AUTOMATIC = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const automatic = (place: number): string => AUTOMATIC[place % AUTOMATIC.length] ?? '#4472C4';

/** Excel's width of lines, in points. */
const LINE_WEIGHT = 2.25;

/** Lengths of dashes and gaps, in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dot: [1, 3],
  sysDot: [1, 1],
  dash: [4, 3],
  sysDash: [3, 1],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
};

export type Dataset = ChartDataset<'bar' | 'line' | 'pie' | 'doughnut', (number | null)[]>;

/** The series of a chart as chart.js takes them, in the same order. */
export function datasets(definition: ChartDefinition, data: ChartData): Dataset[] {
  return data.series.map((each, place) => {
    const values = valuesOf(definition, data, each);
    const base = { label: each.name, data: values, ...colors(definition, each, place) };
    if (isLine(definition.kind)) return { ...base, ...line(definition, each.series) };
    return isRound(definition.kind) ? base : { ...base, ...bars(definition, each.series) };
  });
}

function valuesOf(
  { kind, blanksAs }: ChartDefinition,
  data: ChartData,
  { points }: SeriesData,
): (number | null)[] {
  return points.map(({ value }, i) => {
    if (value === null) return isLine(kind) && blanksAs !== 'zero' ? null : 0;
    return isShare(kind) ? value / totalAt(data, i) : value;
  });
}

const totalAt = ({ series }: ChartData, at: number): number =>
  series.reduce((sum, { points }) => sum + Math.abs(points[at]?.value ?? 0), 0) || 1;

function colors({ kind }: ChartDefinition, { series, points }: SeriesData, place: number) {
  const own = series.color ?? automatic(place);
  if (isLine(kind)) return { borderColor: own, backgroundColor: own };
  const each = points.map((_, i) => {
    const color = series.pointColors[i] ?? null;
    return color ?? (isRound(kind) && series.color === null ? automatic(i) : own);
  });
  const edge = isRound(kind) ? { borderColor: '#FFFFFF', borderWidth: 1 } : {};
  return { backgroundColor: each, ...edge };
}

function line({ kind, blanksAs }: ChartDefinition, { lineDash, lineWeight }: ChartSeries) {
  const width = toPixels(lineWeight ?? LINE_WEIGHT);
  return {
    borderWidth: width,
    borderDash: (DASHES[lineDash ?? ''] ?? []).map((length) => length * width),
    pointRadius: kind === 'lineMarkers' ? width : 0,
    spanGaps: blanksAs === 'span',
    // A line along the axis' end is drawn in its whole width.
    clip: width,
  };
}

/** Excel's width of the gap between bars where the file does not say, in per cent of a bar. */
const GAP_WIDTH = 150;

/**
 * Excel gives gaps and overlaps in per cent of a bar's width, chart.js the share of a category that its bars
 * take, and of a bar's place that it fills.
 */
function bars({ kind, series }: ChartDefinition, { gapWidth, overlap }: ChartSeries) {
  const lap = (overlap ?? (isStacked(kind) ? 100 : 0)) / 100;
  const isOneBar = isStacked(kind) || lap >= 1 || series.length === 1;
  const count = isOneBar ? 1 : series.length;
  const taken = isOneBar ? 1 : 1 + (count - 1) * (1 - lap);
  return {
    grouped: !isOneBar || isStacked(kind),
    categoryPercentage: taken / (taken + (gapWidth ?? GAP_WIDTH) / 100),
    barPercentage: Math.min(2, count / taken),
  };
}
