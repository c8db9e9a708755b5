import type { Assessed, CompositionInput } from '../composition';
import { COLORS } from '../look';
import type { TargetsBlock } from './chartBlocks';
import { annexRange, barSeries, chartLook } from './chartSpec';
import { pairPoints, titleLetters, titlePoints } from './labels';
import { shortText } from './shortText';
import { targetsSentence } from './targetsSentence';
import { EDGE_POINTS, LEGEND_POINTS, type Tile } from './tile';

/** Target and achieved side by side, for indicators of one unit of measure. */
export function targetsTile(input: CompositionInput, block: TargetsBlock): Tile {
  const { language } = input;
  const chart = targetsChart(input, block);
  const bars = block.indicators.length * pairPoints(language);
  return {
    points: titlePoints(chart.title, language, 'half') + bars + LEGEND_POINTS + EDGE_POINTS,
    chart,
    sentence: targetsSentence(input, block),
  };
}

function targetsChart(input: CompositionInput, block: TargetsBlock): Tile['chart'] {
  const { words } = input;
  const isBelow = block.indicators.some(isBelowZero);
  return {
    ...chartLook(input),
    name: block.name,
    kind: 'bars',
    title: targetsTitle(input, block),
    categories: annexRange(input, block.labels),
    categoryAxis: { labelsAtLow: isBelow, labelEvery: 1 },
    series: [
      barSeries(input, words('column.target'), block.targets, COLORS.target, block.format),
      barSeries(input, words('column.achieved'), block.achieved, COLORS.bar, block.format),
    ],
    // Every bar has its figure beside it.
    valueAxis: {
      visible: false,
      minimum: isBelow ? null : 0,
      maximum: null,
      majorUnit: null,
      numberFormat: block.format,
      gridlines: null,
    },
    legend: true,
  };
}

/** Bars below zero need room below the axis. */
const isBelowZero = ({ indicator: { target }, assessment: { achieved } }: Assessed): boolean =>
  [target?.low, target?.high, achieved.kind === 'number' ? achieved.value : 0].some(
    (value) => (value ?? 0) < 0,
  );

/** The message first: how many of the unit are met. */
function targetsTitle({ words, figures, language }: CompositionInput, block: TargetsBlock): string {
  const { indicators, members } = block;
  const met = members.filter(({ assessment: { status } }) => ['exceeded', 'met'].includes(status));
  const parts = [
    words('chart.targetsTitle', {
      unit: shortText(block.unit, titleLetters(language, 'half') - 30),
      met: figures.number(met.length),
      count: members.length,
    }),
  ];
  if (indicators.length < members.length)
    parts.push(words('chart.neediest', { shown: figures.number(indicators.length) }));
  return parts.join('; ');
}
