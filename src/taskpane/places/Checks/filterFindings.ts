import type { Severity } from '../../../core/model/finding';
import type { Listed } from './listFindings';
import { searchText } from '../../speech/searchText';

/** What a person wants to see of the findings. */
export interface Filter {
  /** As typed; every word of it must occur. */
  readonly query: string;
  /** Empty: all. */
  readonly severities: ReadonlySet<Severity>;
}

export const NO_FILTER: Filter = { query: '', severities: new Set() };

/** @returns whether the filter leaves something out at all. */
export const isFiltering = ({ query, severities }: Filter): boolean =>
  query.trim() !== '' || severities.size > 0;

/**
 * @param texts what is searched of each finding, as `searchText` gives it; null while this is worked out: then nothing
 *   is left out by the words.
 * @returns the findings that the filter leaves, in their order.
 */
export function filterFindings(
  listed: readonly Listed[],
  texts: readonly string[] | null,
  { query, severities }: Filter,
): readonly Listed[] {
  const wanted = searchText(query)
    .split(' ')
    .filter((word) => word !== '');
  return listed.filter(({ finding }, index) => {
    if (severities.size > 0 && !severities.has(finding.severity)) return false;
    const text = texts?.[index];
    return text === undefined || wanted.every((word) => text.includes(word));
  });
}
