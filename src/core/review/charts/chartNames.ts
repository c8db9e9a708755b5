import type { ChartTopic } from '../../model/presentation';

/** How many charts a topic has at most: one a group, a unit of measure, an indicator. */
export const MOST_CHARTS: Readonly<Record<ChartTopic, number>> = {
  attainment: 3,
  targets: 2,
  statuses: 1,
  progress: 2,
};

const STEMS: Readonly<Record<ChartTopic, string>> = {
  attainment: 'Review_Attainment',
  targets: 'Review_Targets',
  statuses: 'Review_Statuses',
  progress: 'Review_Progress',
};

/** @returns the name of a topic's chart, from zero, on the review sheet: they are found by it within our own sheet only. */
export const chartName = (topic: ChartTopic, index: number): string =>
  index === 0 ? STEMS[topic] : `${STEMS[topic]}${index + 1}`;

/** Every name that a chart of ours may have. */
export const CHART_NAMES: readonly string[] = (Object.keys(STEMS) as ChartTopic[]).flatMap(
  (topic) => Array.from({ length: MOST_CHARTS[topic] }, (_, index) => chartName(topic, index)),
);
