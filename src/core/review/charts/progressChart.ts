import type { ChartSeriesSpec } from '../../model/edit';
import type { CompositionInput } from '../composition';
import { COLORS } from '../look';
import type { ProgressBlock } from './chartBlocks';
import { annexRange, chartLook } from './chartSpec';
import { titleLetters, titlePoints } from './labels';
import { printedShare } from './liveText';
import { progressSentence } from './progressSentence';
import { shortText } from './shortText';
import { LEGEND_POINTS, type Tile } from './tile';

/** Of the space between title and legend. */
const PLOT_POINTS = 74;
/** More labels than this run into each other below half a page. */
const MOST_LABELS = 7;

/** Progress against what was due: both lines in shares of the target, by period up to the end of the horizon. */
export function progressTile(input: CompositionInput, block: ProgressBlock): Tile {
  const chart = progressChart(input, block);
  return {
    points: titlePoints(chart.title, input.language, 'half') + PLOT_POINTS + LEGEND_POINTS,
    chart,
    sentence: progressSentence(input, block),
  };
}

function progressChart(input: CompositionInput, block: ProgressBlock): Tile['chart'] {
  const { words } = input;
  return {
    ...chartLook(input),
    name: block.name,
    kind: 'lines',
    title: progressTitle(input, block),
    categories: annexRange(input, block.labels),
    categoryAxis: {
      labelsAtLow: false,
      labelEvery: Math.ceil(block.labels.rows / MOST_LABELS),
    },
    series: [
      line(input, words('column.achieved'), block.achieved, COLORS.bar, false),
      line(input, words('chart.due'), block.due, COLORS.due, true),
    ],
    valueAxis: valueAxis(block),
    legend: true,
  };
}

const line = (
  input: CompositionInput,
  name: string,
  values: ProgressBlock['due'],
  color: string,
  dashed: boolean,
): ChartSeriesSpec => ({
  name,
  values: annexRange(input, values),
  color,
  dashed,
  pointColors: [],
  labelFormat: null,
});

/** Up to the target, or as far as the line has come. */
function valueAxis({ one }: ProgressBlock): Tile['chart']['valueAxis'] {
  const reached = shareOf(one);
  const maximum = Math.max(1, Math.ceil(reached * 2 - 1e-9) / 2);
  return {
    visible: true,
    minimum: reached < 0 ? null : 0,
    maximum,
    majorUnit: maximum > 2 ? Math.ceil(maximum / 4) : 0.5,
    numberFormat: '0%',
    gridlines: COLORS.line,
  };
}

const shareOf = ({ assessment: { achieved }, bound }: ProgressBlock['one']): number =>
  (achieved.kind === 'number' ? achieved.value : 0) / bound;

/** "Admissions: 84.5% achieved, 58.4% due" */
function progressTitle(input: CompositionInput, { one }: ProgressBlock): string {
  const { words, figures, language } = input;
  const achieved = printedShare(shareOf(one), figures);
  const due = printedShare(one.assessment.pace!.due / one.bound, figures);
  const say = (name: string): string => words('chart.progressTitle', { name, achieved, due });
  const room = Math.max(16, titleLetters(language, 'half') - say('').length);
  return say(shortText(one.indicator.name, room));
}
