import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { openPreview } from '../../../src/preview/node';
import type { Preview, PreviewOptions } from '../../../src/preview/node';

/** A preview of a workbook with one empty sheet, `Sheet1`. */
export const blankPreview = (options?: PreviewOptions): Promise<Preview> =>
  openPreview(newWorkbookFile().save(), options);

/** What a refused batch reports; undefined when it was not refused. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** @returns the error of a batch. @throws if the batch succeeds, or fails by a bug */
export async function refusal(batch: Promise<unknown>): Promise<Refused> {
  const error: unknown = await batch.then(
    () => new Error('The batch was not refused.'),
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error as unknown as Refused;
  throw error;
}
