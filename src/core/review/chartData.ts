import { HELPER_COLUMN } from './annexColumns';
import { putAttainment } from './charts/attainmentData';
import type { ChartBlocks } from './charts/chartBlocks';
import { HelperBlocks } from './charts/helperBlock';
import { putProgress } from './charts/progressData';
import { putStatuses } from './charts/statusesData';
import { putTargets } from './charts/targetsData';
import { assessedIn, inHeadline, type CompositionInput } from './composition';
import type { DraftBuilder } from './sheetDraft';
import { CHART_TOPICS, type ChartTopic } from '../model/presentation';

/**
 * Puts the cells that the charts read beside the printed part of the annex, each indicator found by its fixed
 * key: for the topics that a person chose, else for all that have data.
 */
export function putChartData(draft: DraftBuilder, input: CompositionInput): ChartBlocks {
  const { evaluation } = input;
  const counted = assessedIn(evaluation).filter(({ indicator }) =>
    inHeadline(evaluation, indicator),
  );
  const topics = evaluation.presentation.charts ?? CHART_TOPICS;
  const isWanted = (topic: ChartTopic): boolean => counted.length > 0 && topics.includes(topic);
  const blocks = new HelperBlocks(draft, HELPER_COLUMN);
  return {
    attainment: isWanted('attainment') ? putAttainment(blocks, input, counted) : [],
    targets: isWanted('targets') ? putTargets(blocks, input, counted) : [],
    statuses: isWanted('statuses') ? putStatuses(blocks, input) : null,
    progress: isWanted('progress') ? putProgress(blocks, input, counted) : [],
  };
}
