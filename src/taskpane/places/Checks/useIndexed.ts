import { useEffect, useState } from 'react';
import type { CheckedWorkbook } from '../../../core/checkWorkbook';
import { findingText } from '../../../core/wording/checking/findingText';
import { placeText } from '../../../core/wording/placeText';
import { listFindings, type Listed } from './listFindings';
import { searchText } from '../../speech/searchText';
import type { ChecksTalk } from './talk';

/** So long the texts are worked out at a stretch, so that typing and scrolling never wait. */
const STRETCH_MS = 6;

/** What was found, with what is searched of each open finding. */
export interface Indexed {
  readonly checked: CheckedWorkbook;
  readonly listed: readonly Listed[];
  /** null while they are worked out for the first time. */
  readonly texts: readonly string[] | null;
}

/**
 * @param checked null while the checks run: what they found last stays.
 * @returns what was found last, once its texts are there; null before anything was.
 */
export function useIndexed(checked: CheckedWorkbook | null, talk: ChecksTalk): Indexed | null {
  const [indexed, setIndexed] = useState<Indexed | null>(null);
  useEffect(() => {
    if (!checked) return;
    const listed = listFindings(checked.open);
    setIndexed((before) => before ?? { checked, listed, texts: null });
    return inStretches(
      listed,
      (one) => textOf(one, talk),
      (texts) => setIndexed({ checked, listed, texts }),
    );
  }, [checked, talk]);
  return indexed;
}

function textOf({ finding }: Listed, { checkingWords, checksWords, figures }: ChecksTalk): string {
  const { title } = findingText(finding, checkingWords, figures);
  const kind = checksWords(`kind.${finding.code}`);
  return searchText(`${title} ${placeText(finding.at)} ${kind}`);
}

/** @returns what stops the work. */
function inStretches<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  done: (results: readonly R[]) => void,
): () => void {
  const results: R[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stretch = (): void => {
    const until = performance.now() + STRETCH_MS;
    while (results.length < items.length && performance.now() < until) {
      results.push(work(items[results.length]!));
    }
    if (results.length < items.length) timer = setTimeout(stretch);
    else done(results);
  };
  stretch();
  return () => clearTimeout(timer);
}
