import type { ChartConfiguration, ChartOptions, ChartType } from 'chart.js';
import type { ChartDefinition, ChartKind } from '../../file/types';
import { familyOf } from '../sheet/fonts';
import { toPixels } from '../sheet/pixels';
import type { ChartData } from './chartData';
import { isLine, isLying, isRound } from './chartKinds';
import { brokenToFit } from './chartWords';
import { datasets } from './datasets';
import { labelPlugin } from './labels';
import { fontOf, scales, WORDS, type Frame } from './scales';

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
    layout: { padding: 8 },
    scales: scales(definition, data, frame),
    plugins: { title: titleOf(definition, frame), legend: legendOf(definition) },
  };
}

/** In points. */
const TITLE_SIZE = 14;

function titleOf(definition: ChartDefinition, { width }: Frame) {
  const { title, titleBold, titleFontSize, titleColor, fontName } = definition;
  const size = toPixels(titleFontSize ?? TITLE_SIZE);
  return {
    display: title !== null,
    text: brokenToFit(title ?? '', width - 24, size),
    color: titleColor ?? '#000000',
    font: {
      family: familyOf(fontName ?? 'Calibri'),
      size,
      weight: titleBold === false ? ('normal' as const) : ('bold' as const),
    },
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
