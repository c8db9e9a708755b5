import type { ChartSpec } from '../../model/edit';
import type { Status } from '../../model/assessment';
import type { Assessed, CompositionInput } from '../composition';
import { COLORS } from '../look';
import { attainmentSentence } from './attainmentSentence';
import type { AttainmentBlock } from './chartBlocks';
import { annexRange, barSeries, chartLook } from './chartSpec';
import { barPoints, titleLetters, titlePoints } from './labels';
import { printedShare } from './liveText';
import { shortText } from './shortText';
import { AXIS_POINTS, EDGE_POINTS, type Tile } from './tile';

/** Attainment by indicator: bars, over which the value axis draws its line at 100 %. */
export function attainmentTile(input: CompositionInput, block: AttainmentBlock): Tile {
  const { language } = input;
  const chart = attainmentChart(input, block);
  const bars = block.indicators.length * barPoints(language);
  return {
    points: titlePoints(chart.title, language, 'full') + AXIS_POINTS + bars + EDGE_POINTS,
    chart,
    sentence: attainmentSentence(input, block),
  };
}

/** Prints as 100 % nothing that is below it: rounding never promotes. */
const SHARE_LABEL = '[<0.9995]0.0%;[<0.999999999999]"<"0%;0.0%';
const WHOLE_LABEL = '[<0.995]0%;[<0.999999999999]"<"0%;0%';

function attainmentChart(input: CompositionInput, block: AttainmentBlock): Tile['chart'] {
  const { words } = input;
  const { minimum, maximum } = block.axis;
  return {
    ...chartLook(input),
    name: block.name,
    kind: 'bars',
    title: attainmentTitle(input, block),
    categories: annexRange(input, block.labels),
    categoryAxis: { labelsAtLow: minimum < 0, labelEvery: 1 },
    series: [
      barSeries(input, words('column.attainment'), block.drawn, COLORS.bar, labelFormat(block)),
    ],
    valueAxis: valueAxis(minimum, maximum),
    legend: false,
  };
}

const valueAxis = (minimum: number, maximum: number): ChartSpec['valueAxis'] => ({
  visible: true,
  minimum,
  maximum,
  majorUnit: 1,
  numberFormat: '0%',
  gridlines: COLORS.quiet,
});

/** Decimals only where a share has some; none where the figures stand beside the names. */
function labelFormat({ indicators, axis }: AttainmentBlock): string | null {
  if (axis.namesHaveFigures) return null;
  const isWhole = indicators.every(({ assessment }) =>
    Number.isInteger(percentOf(assessment.attainment!)),
  );
  return isWhole ? WHOLE_LABEL : SHARE_LABEL;
}

const percentOf = (share: number): number => Number((share * 100).toFixed(9));

/** The message first: the headline, what is left out, and the lowest where one is below its target. */
function attainmentTitle(input: CompositionInput, block: AttainmentBlock): string {
  const { words, figures } = input;
  const { indicators, total } = block;
  const parts = [headlineOf(input, block)];
  if (indicators.length < total)
    parts.push(words('chart.neediest', { shown: figures.number(indicators.length) }));
  const lowest = [...indicators].sort(
    (a, b) => a.assessment.attainment! - b.assessment.attainment!,
  )[0]!;
  const share = lowest.assessment.attainment!;
  if (share < 1) parts.push(lowestPart(input, lowest, parts.join('; ').length));
  return parts.join('; ');
}

function lowestPart(input: CompositionInput, lowest: Assessed, used: number): string {
  const { words, figures, language } = input;
  const share = printedShare(lowest.assessment.attainment!, figures);
  const say = (name: string): string => words('chart.lowest', { name, share });
  const room = Math.max(16, titleLetters(language, 'full') - used - say('').length - 2);
  return say(shortText(lowest.indicator.name, room));
}

const GOOD: ReadonlySet<Status> = new Set(['exceeded', 'met']);

function headlineOf({ words, figures }: CompositionInput, block: AttainmentBlock): string {
  const { group } = block;
  const members = group?.members ?? block.counted;
  const met = members.filter(({ assessment }) => GOOD.has(assessment.status)).length;
  const headline = words('review.headline', {
    met: figures.number(met),
    counted: figures.number(members.length),
    total: members.length,
  });
  return group === null ? headline : `${shortText(group.name, 40)}: ${headline}`;
}
