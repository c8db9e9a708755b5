import type { Chart, ChartType, Plugin } from 'chart.js';
import { format } from 'numfmt';
import type { ChartDefinition } from '../../file/types';
import type { ChartData } from './chartData';
import { isLine, isLying, isRound } from './chartKinds';
import { fontOf } from './frame';
import { WORDS } from './scales';

/** Between a bar and its figure, in pixels. */
const GAP = 4;

/** A place on the canvas and how a text is aligned there. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

/** @returns the text of each data label by series and point; null where none is shown */
export function labelTexts(
  data: ChartData,
  culture: string,
): readonly (readonly (string | null)[])[] {
  return data.series.map(({ points, series }) =>
    points.map(({ value, numberFormat }) => {
      if (!series.hasDataLabels || value === null) return null;
      const code = series.dataLabelFormat ?? numberFormat;
      return format(code, value, { throws: false, locale: culture });
    }),
  );
}

/** Draws the figures of a chart's points beside them, which chart.js does not do by itself. */
export function labelPlugin(
  definition: ChartDefinition,
  data: ChartData,
  culture: string,
): Plugin<ChartType> {
  const texts = labelTexts(data, culture);
  return {
    id: 'dataLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const { size, family } = fontOf(definition, null);
      ctx.save();
      ctx.font = `${size}px ${family}`;
      ctx.fillStyle = WORDS;
      texts.forEach((row, i) => {
        const position = data.series[i]?.series.dataLabelPosition ?? null;
        row.forEach((text, at) => {
          const anchor = text === null ? null : anchorOf(chart, definition, position, i, at);
          if (text === null || anchor === null) return;
          ctx.textAlign = anchor.align;
          ctx.textBaseline = anchor.baseline;
          ctx.fillText(text, anchor.x, anchor.y);
        });
      });
      ctx.restore();
    },
  };
}

function anchorOf(
  chart: Chart,
  { kind }: ChartDefinition,
  position: string | null,
  series: number,
  at: number,
): Anchor | null {
  const element = chart.getDatasetMeta(series).data[at];
  if (element === undefined) return null;
  const { x, y } = element.tooltipPosition(true);
  if (x === null || y === null) return null;
  if (isRound(kind)) return { x, y, align: 'center', baseline: 'middle' };
  if (isLine(kind)) return besidePoint(x, y, position);
  const { base } = element.getProps(['base'], true) as { readonly base: number };
  return isLying(kind)
    ? besideLying(element.x, base, y, position)
    : besideStanding(x, element.y, base, position);
}

function besidePoint(x: number, y: number, position: string | null): Anchor {
  if (position === 'b') return { x, y: y + GAP, align: 'center', baseline: 'top' };
  if (position === 'l') return { x: x - GAP, y, align: 'right', baseline: 'middle' };
  if (position === 'r' || position === null)
    return { x: x + GAP, y, align: 'left', baseline: 'middle' };
  return { x, y: y - GAP, align: 'center', baseline: position === 'ctr' ? 'middle' : 'bottom' };
}

function besideLying(end: number, base: number, y: number, position: string | null): Anchor {
  const way = end < base ? -1 : 1;
  const [before, after]: readonly CanvasTextAlign[] =
    way > 0 ? ['right', 'left'] : ['left', 'right'];
  const baseline = 'middle';
  switch (position) {
    case 'ctr':
      return { x: (end + base) / 2, y, align: 'center', baseline };
    case 'inEnd':
      return { x: end - way * GAP, y, align: before ?? 'right', baseline };
    case 'inBase':
      return { x: base + way * GAP, y, align: after ?? 'left', baseline };
    default:
      return { x: end + way * GAP, y, align: after ?? 'left', baseline };
  }
}

function besideStanding(x: number, end: number, base: number, position: string | null): Anchor {
  const way = end > base ? 1 : -1;
  const [before, after]: readonly CanvasTextBaseline[] =
    way < 0 ? ['top', 'bottom'] : ['bottom', 'top'];
  const align = 'center';
  switch (position) {
    case 'ctr':
      return { x, y: (end + base) / 2, align, baseline: 'middle' };
    case 'inEnd':
      return { x, y: end - way * GAP, align, baseline: before ?? 'top' };
    case 'inBase':
      return { x, y: base + way * GAP, align, baseline: after ?? 'bottom' };
    default:
      return { x, y: end + way * GAP, align, baseline: after ?? 'bottom' };
  }
}
