import type { ChartConfiguration, ChartOptions, ChartType } from 'chart.js';
import type { ChartDefinition, ChartKind } from '../../file/types';
import type { ChartData } from './chartData';
import { isLine, isLying, isRound } from './chartKinds';
import { brokenToFit } from './chartWords';
import { datasets } from './datasets';
import { labelPlugin } from './labels';
import { fontOf, type Frame } from './frame';
import { scales, WORDS } from './scales';

type Config = ChartConfiguration<ChartType, (number | null)[], string>;

const typeOf = (kind: ChartKind): ChartType => {
  if (kind === 'pie' || kind === 'doughnut') return kind;
  return isLine(kind) ? 'line' : 'bar';
};

/** @returns what chart.js is to draw for a chart of a workbook */
export function chartConfig(definition: ChartDefinition, data: ChartData, frame: Frame): Config {
  return {
    type: typeOf(definition.kind),
    data: { labels: [...data.categories], datasets: datasets(definition, data) } as Config['data'],
    options: optionsOf(definition, data, frame),
    plugins: [labelPlugin(definition, data, frame.culture)],
  };
}

function optionsOf(definition: ChartDefinition, data: ChartData, frame: Frame): ChartOptions {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    indexAxis: isLying(definition.kind) ? 'y' : 'x',
    layout: { padding: PADDING },
    scales: scales(definition, data, frame),
    plugins: { title: titleOf(definition, frame), legend: legendOf(definition) },
  };
}

/** Around the chart, in pixels. */
const PADDING = 8;
/** In points. */
const TITLE_SIZE = 14;

function titleOf(definition: ChartDefinition, { width, measure }: Frame) {
  const { title, titleBold, titleFontSize, titleColor, fontName } = definition;
  const font = fontOf({ fontName, fontSize: TITLE_SIZE }, titleFontSize, titleBold !== false);
  const widthOf = (text: string): number => measure(text, font.measured);
  return {
    display: title !== null,
    text: brokenToFit(title ?? '', width - 2 * PADDING, widthOf),
    color: titleColor ?? '#000000',
    font,
    padding: { top: 0, bottom: 8 },
  };
}

const SIDES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

function legendOf(definition: ChartDefinition) {
  const { legend, kind } = definition;
  return {
    display: legend.visible,
    position: SIDES[legend.position],
    labels: {
      color: WORDS,
      font: fontOf(definition, null),
      usePointStyle: true,
      pointStyle: isLine(kind) ? ('line' as const) : ('rect' as const),
      boxWidth: isLine(kind) ? 28 : 9,
      boxHeight: 8,
      ...(isRound(kind) ? { padding: 6 } : {}),
    },
  };
}
