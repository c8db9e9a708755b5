import type { CompositionInput } from '../composition';
import { countOf, statusGroups } from '../statusGroups';
import { quoteText } from '../textFormula';
import type { StatusesBlock } from './chartBlocks';
import { chartName } from './chartNames';
import type { HelperBlocks } from './helperBlock';

/** Puts how many indicators of the headline have each status: every one of them, so that it can come to have some. */
export function putStatuses(blocks: HelperBlocks, input: CompositionInput): StatusesBlock {
  const { words } = input;
  const groups = statusGroups(input);
  const name = chartName('statuses', 0);
  const headers = [words('column.status'), words('chart.count')];
  const [labels, counts] = blocks.put(name, headers, () =>
    groups.map(({ symbol, label, words: texts }) => [
      `=${quoteText(`${symbol} ${label}`)}`,
      `=${countOf(input, texts)}`,
    ]),
  );
  return { name, groups, labels: labels!, counts: counts! };
}
