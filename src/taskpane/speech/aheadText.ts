import { failureSentence } from '../../core/wording/failureSentence';
import type { CommonWords } from '../../core/wording/wordsFrom';
import type { PaneState } from '../session/state';

/** @returns what a run would write, in short, or why it cannot; null where this is not known. */
export function aheadText({ ahead, survey, step }: PaneState, words: CommonWords): string | null {
  if (!ahead || step.kind === 'failed') return null;
  if ('problems' in ahead) {
    const [first] = ahead.problems;
    return first ? failureSentence(first, words) : null;
  }
  if (survey?.existing === 'done') return words('pane.aheadAgain');
  const { columns, charts, sheets } = ahead.description;
  const isThere = ({ change }: { readonly change: string }) => change !== 'removed';
  const written = {
    columns: columns.reduce((sum, { added, updated }) => sum + added.length + updated.length, 0),
    charts: charts.filter(isThere).length,
    sheets: sheets.filter(isThere).length,
  };
  return words('pane.ahead', written);
}
