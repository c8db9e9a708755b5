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
