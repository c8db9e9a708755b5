import type { Settings } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Outcome, Written } from '../../src/excel/reviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { MIDTERM, SAMPLE } from './workbooks';

/** @returns the value of an outcome. @throws where it is a failure, with the failure */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`Excel refused: ${JSON.stringify(outcome.failure)}`);
}

/** A workbook with the review written into it, and what the writing reported. */
export interface WrittenWorkbook {
  readonly preview: Preview;
  readonly written: Written;
}

/** Opens a workbook and writes the review: the sample unless another is given. */
export async function writeReview(
  xlsx: Uint8Array = SAMPLE,
  settings: Settings = MIDTERM,
): Promise<WrittenWorkbook> {
  const preview = await openPreview(xlsx);
  const written = valueOf(await createReviewHost(preview.run).write(settings));
  return { preview, written };
}

/** @returns which request of a write carries the edits, from 1, and with how many actions: the one with the most. */
export async function editsOf(
  xlsx: Uint8Array = SAMPLE,
  settings: Settings = MIDTERM,
): Promise<{ readonly request: number; readonly actions: number }> {
  const counts: number[] = [];
  const preview = await openPreview(xlsx, {
    onRequest: ({ Actions }) => counts.push(Actions.length),
  });
  valueOf(await createReviewHost(preview.run).write(settings));
  const actions = Math.max(...counts);
  return { request: counts.indexOf(actions) + 1, actions };
}
