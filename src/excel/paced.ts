import type { Steps } from '../core/model/steps';
import { stopIfCancelled, UNWATCHED, type ReadingWatch } from './readingWatch';

/** Office restarts an add-in that does not answer for some seconds; people notice a tenth of one. */
const LONGEST_STRETCH_MS = 50;

/**
 * Works through long work in stretches, between which the pane can draw and answer.
 * @throws Cancelled where the person stopped it.
 */
export async function paced<T>(steps: Steps<T>, watch: ReadingWatch = UNWATCHED): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < LONGEST_STRETCH_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    stopIfCancelled(watch);
    since = performance.now();
  }
}
