import type { Status } from '../../../core/model/assessment';
import type { Evaluation } from '../../../core/model/review';
import { searchText } from '../../speech/searchText';
import { assessedOf, type Assessed } from '../../tally';

/** Which indicators are shown. */
export const SHOWN = ['all', 'attention'] as const;
export type Shown = (typeof SHOWN)[number];

/** An indicator with what is searched of it. */
export interface Searchable {
  readonly assessed: Assessed;
  readonly needsAttention: boolean;
  readonly text: string;
}

const CALM: ReadonlySet<Status> = new Set<Status>(['exceeded', 'met', 'no-target']);

/** @returns whether a person has to look at an indicator: missed, behind, without data, or still to be confirmed. */
export const needsAttention = ({ assessment }: Assessed): boolean =>
  !CALM.has(assessment.status) || assessment.toConfirm || assessment.pace?.word === 'behind';

/** @returns every indicator, in the order of the workbook, made ready once so that typing need not wait. */
export const searchableOf = (evaluation: Evaluation): readonly Searchable[] =>
  assessedOf(evaluation).map((assessed) => ({
    assessed,
    needsAttention: needsAttention(assessed),
    text: textOf(assessed),
  }));

function textOf({ indicator: { code, name, group, responsible } }: Assessed): string {
  return searchText([code, name, group, responsible].filter((part) => part !== null).join(' '));
}

/** @returns the indicators that a filter leaves, in their order; each word that is typed must be in one. */
export function filterIndicators(
  all: readonly Searchable[],
  { shown, query }: { readonly shown: Shown; readonly query: string },
): readonly Assessed[] {
  const wanted = searchText(query).split(' ');
  return all
    .filter((one) => shown === 'all' || one.needsAttention)
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .map(({ assessed }) => assessed);
}
