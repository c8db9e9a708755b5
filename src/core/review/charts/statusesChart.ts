import type { CompositionInput } from '../composition';
import { COLORS } from '../look';
import type { StatusesBlock } from './chartBlocks';
import { annexRange, barSeries, chartLook } from './chartSpec';
import { cellOf, onAnnex } from './helperBlock';
import { barPoints, titlePoints } from './labels';
import { joined, liveSentence, type LiveText } from './liveText';
import { EDGE_POINTS, type Tile } from './tile';

/** How many indicators have each status: bars in the colours of the status words, with sign and word beside each. */
export function statusesTile(input: CompositionInput, block: StatusesBlock): Tile {
  const { language } = input;
  const chart = statusesChart(input, block);
  const bars = block.groups.length * barPoints(language);
  return {
    points: titlePoints(chart.title, language, 'half') + bars + EDGE_POINTS,
    chart,
    sentence: statusesSentence(input, block),
  };
}

function statusesChart(input: CompositionInput, block: StatusesBlock): Tile['chart'] {
  const { words } = input;
  const series = barSeries(input, words('chart.count'), block.counts, COLORS.quiet, '#,##0');
  return {
    ...chartLook(input),
    name: block.name,
    kind: 'bars',
    title: statusesTitle(input, block),
    categories: annexRange(input, block.labels),
    categoryAxis: { labelsAtLow: false, labelEvery: 1 },
    series: [{ ...series, pointColors: block.groups.map(({ color }) => color) }],
    valueAxis: {
      visible: false,
      minimum: 0,
      maximum: null,
      majorUnit: null,
      numberFormat: '#,##0',
      gridlines: null,
    },
    legend: false,
  };
}

const countIn = ({ evaluation }: CompositionInput, { status }: StatusesBlock['groups'][number]) =>
  evaluation.headlines[evaluation.mainTable!]!.byStatus[status];

/** The statuses that some indicator has. */
function statusesTitle(input: CompositionInput, { groups }: StatusesBlock): string {
  const { figures } = input;
  const counts = groups
    .map((group) => ({ ...group, count: countIn(input, group) }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${figures.number(count)}`);
  return counts.join(' · ');
}

function statusesSentence(input: CompositionInput, { groups, counts }: StatusesBlock): LiveText {
  const { words, names, figures, evaluation } = input;
  const each = groups.map((group, index) =>
    joined(
      [
        { formula: `"${group.label} "`, text: `${group.label} ` },
        {
          formula: onAnnex(input, cellOf(counts, index)),
          text: figures.number(countIn(input, group)),
        },
      ],
      '',
    ),
  );
  const { counted } = evaluation.headlines[evaluation.mainTable!]!;
  return liveSentence(words, 'chart.statusesText', {
    counted: { formula: names.counted, text: figures.number(counted) },
    list: joined(each, ', '),
  });
}
