import type { ChartOptions } from 'chart.js';
import { format } from 'numfmt';
import type { ChartAxis, ChartDefinition, ChartKind } from '../../file/types';
import { familyOf } from '../sheet/fonts';
import { toPixels } from '../sheet/pixels';
import type { ChartData } from './chartData';
import { isLine, isLying, isRound, isShare, isStacked } from './chartKinds';
import { brokenToFit } from './chartWords';

/** Excel's grey of axes and their lines, and of their words. */
const LINE = '#D9D9D9';
export const WORDS = '#404040';
/** In points. */
const FONT_SIZE = 10;
/** Of a chart's width what goes at most to the names of lying bars: of those on several lines, on one. */
const NAMES_SHARE = 0.36;
const LONG_NAMES_SHARE = 0.48;
/** What of a chart's size its bars take, about. */
const PLOT_SHARE = 0.8;
const LINE_HEIGHT = 1.2;
/** So short names are left out rather than turned where there are too many of them. */
const SHORT = 10;

type Scales = NonNullable<ChartOptions['scales']>;

export interface Frame {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly culture: string;
}

/** @returns the font of a text of the chart; sizes in the file are in points */
export const fontOf = (
  { fontName, fontSize }: Pick<ChartDefinition, 'fontName' | 'fontSize'>,
  own: number | null,
  standard = FONT_SIZE,
) => ({
  family: familyOf(fontName ?? 'Calibri'),
  size: toPixels(own ?? fontSize ?? standard),
});

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
  const font = fontOf(definition, axis.fontSize);
  const count = Math.max(1, data.categories.length);
  const labels = data.categories.map((name) => nameLines(name, kind, { ...frame, count, ...font }));
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

/** A category's name on as many lines as there is room for; a standing one that has no room is turned. */
function nameLines(
  name: string,
  kind: ChartKind,
  { width, height, count, size }: Frame & { readonly count: number; readonly size: number },
): string | string[] {
  if (!isLying(kind)) {
    const lines = brokenToFit(name, (width * PLOT_SHARE) / count, size);
    return lines.length <= 3 ? lines : name;
  }
  const most = Math.max(1, Math.floor((height * PLOT_SHARE) / count / (size * LINE_HEIGHT)));
  const room = width * (most === 1 ? LONG_NAMES_SHARE : NAMES_SHARE);
  const lines = brokenToFit(name, room, size);
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
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
