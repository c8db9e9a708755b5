import type { Target } from '../../../core/model/indicator';
import { markOfCulture } from '../../../core/reading/cells/numbers';
import { readTarget } from '../../../core/reading/cells/readTarget';

/** Words or signs of the target's own. */
const SAYS_MORE = /\p{L}|[<>≤≥]/u;

/** @returns whether a target's own words leave open which side is good: a bare figure or range. */
export function leavesSideOpen({ text, doubt }: Target, culture: string): boolean {
  if (doubt !== null || text === '') return false;
  if (!SAYS_MORE.test(text)) return true;
  const as = (goodSide: 'atLeast' | 'atMost') =>
    readTarget(text, { mark: markOfCulture(culture), unit: null, goodSide })?.target.comparator;
  return as('atLeast') !== as('atMost');
}
