import type { Assessed } from '../composition';
import { neediestFirst } from '../neediest';
import { MOST_BARS } from './chartBlocks';

/** @returns the neediest where there are too many, in the order of the table. */
export function chooseBars(candidates: readonly Assessed[]): readonly Assessed[] {
  if (candidates.length <= MOST_BARS) return candidates;
  const chosen = new Set(neediestFirst(candidates).slice(0, MOST_BARS));
  return candidates.filter((one) => chosen.has(one));
}
