import type { ChartOptions } from 'chart.js';
import { format } from 'numfmt';
import type { ChartAxis, ChartDefinition } from '../../file/types';
import { categoryNames } from './categoryNames';
import type { ChartData } from './chartData';
import { isLine, isLying, isRound, isShare, isStacked } from './chartKinds';
import { fontOf, type Frame } from './frame';

/** Excel's grey of axes and their lines, and of their words. */
const LINE = '#D9D9D9';
export const WORDS = '#404040';
/** So short names are left out rather than turned where there are too many of them. */
const SHORT = 10;

type Scales = NonNullable<ChartOptions['scales']>;

export function scales(definition: ChartDefinition, data: ChartData, frame: Frame): Scales {
  if (isRound(definition.kind)) return {};
  const [category, value] = isLying(definition.kind) ? ['y', 'x'] : ['x', 'y'];
  return {
    [category]: categoryScale(definition, data, frame),
    [value]: valueScale(definition, data, frame),
  };
}

function categoryScale(definition: ChartDefinition, data: ChartData, frame: Frame) {
  const { kind, categoryAxis: axis } = definition;
  const labels = categoryNames(definition, data.categories, frame);
  const isShort = data.categories.every(({ length }) => length <= SHORT);
  const spacing = axis.tickLabelSpacing;
  return {
    type: 'category' as const,
    // Excel begins lying bars at the bottom, chart.js at the top.
    reverse: isLying(kind) !== axis.reversed,
    stacked: isStacked(kind),
    offset: true,
    ...common(definition, axis),
    position: sideOf(axis, isLying(kind) ? ['left', 'right'] : ['bottom', 'top']),
    grid: { ...gridOf(axis), offset: false },
    ticks: {
      ...ticksOf(definition, axis),
      autoSkip: spacing === null,
      maxRotation: isLying(kind) || isShort ? 0 : 45,
      callback: (_: unknown, i: number) => (i % (spacing ?? 1) === 0 ? (labels[i] ?? '') : ''),
    },
  };
}

function valueScale(definition: ChartDefinition, data: ChartData, { culture }: Frame) {
  const { kind, valueAxis: axis } = definition;
  const [near, far] = isLying(kind) ? (['bottom', 'top'] as const) : (['left', 'right'] as const);
  const code = axis.numberFormat ?? (isShare(kind) ? '0%' : 'General');
  const step = axis.majorUnit === null ? {} : { stepSize: axis.majorUnit };
  const max = axis.maximum ?? (isShare(kind) ? 1 : undefined);
  return {
    type: 'linear' as const,
    reverse: axis.reversed,
    stacked: isStacked(kind),
    // Room beyond the longest bar, as Excel leaves it.
    grace: axis.maximum === null ? '5%' : 0,
    beginAtZero: !isLine(kind) || beginsAtZero(data),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(max === undefined ? {} : { max }),
    ...common(definition, axis),
    // It stands where the first category is, which may be at the other end.
    position: sideOf(axis, definition.categoryAxis.reversed ? [far, near] : [near, far]),
    grid: gridOf(axis),
    ticks: {
      ...ticksOf(definition, axis),
      ...step,
      // Excel writes the bounds only where a step falls on them.
      includeBounds: axis.majorUnit === null,
      callback: (value: number | string) =>
        format(code, Number(value), { throws: false, locale: culture }),
    },
  };
}

/** Excel begins at zero unless the values lie close together: within a sixth of the largest. */
function beginsAtZero({ series }: ChartData): boolean {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < 0 || most - least > most / 6;
}

function common(definition: ChartDefinition, axis: ChartAxis) {
  return {
    border: { display: axis.visible, color: LINE },
    title: {
      display: axis.visible && axis.title !== null,
      text: axis.title ?? '',
      color: WORDS,
      font: fontOf(definition, axis.fontSize),
    },
  };
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** @param sides where its labels stand, and where they do when they are put at the high end */
const sideOf = ({ tickLabels }: ChartAxis, [low, high]: readonly [Side, Side]): Side =>
  tickLabels === 'high' ? high : low;

const gridOf = ({ majorGridlines, majorGridlineColor }: ChartAxis) => ({
  display: majorGridlines,
  color: majorGridlineColor ?? LINE,
  drawTicks: false,
});

const ticksOf = (definition: ChartDefinition, axis: ChartAxis) => ({
  display: axis.visible && axis.tickLabels !== 'none',
  color: axis.fontColor ?? WORDS,
  font: fontOf(definition, axis.fontSize),
  padding: 4,
});
