import { readFile } from 'node:fs/promises';
import type { Settings } from '../core/model/settings';
import { NO_CHOICES, type Choices } from '../core/settings/choices';
import { createReviewHost } from '../excel/createReviewHost';
import type { Outcome, Survey, WriteOptions, Written } from '../excel/reviewHost';
import { HostError } from '../preview/file/hostError';
import { openPreview, type Preview } from '../preview/node';
import { UnusableArguments } from './arguments';

export interface ReviewedFile<T> {
  readonly outcome: Outcome<T>;
  readonly requests: number;
  /** The workbook as it is now, as the bytes of an .xlsx. */
  readonly save: () => Uint8Array;
}

/** Reviews a workbook without writing. The file itself is never changed. */
export async function surveyFile(
  path: string,
  settings: Settings,
  given: Choices = NO_CHOICES,
): Promise<ReviewedFile<Survey>> {
  const preview = await openFile(path);
  const outcome = await createReviewHost(preview.run).survey(settings, given);
  return { outcome, requests: preview.requests, save: () => preview.save() };
}

/**
 * Reviews a workbook and writes the review into a copy of it, by the code that runs in Excel.
 * @param given choices that the copy remembers.
 */
export async function reviewFile(
  path: string,
  settings: Settings,
  given: Choices = NO_CHOICES,
  options: WriteOptions = {},
): Promise<ReviewedFile<Written>> {
  const preview = await openFile(path);
  const outcome = await createReviewHost(preview.run).write(settings, given, options);
  return { outcome, requests: preview.requests, save: () => preview.save() };
}

/** Opens a workbook in the preview. @throws UnusableArguments where the file is no workbook that can be read */
export async function openFile(path: string): Promise<Preview> {
  const bytes = new Uint8Array(await readFile(path));
  try {
    return await openPreview(bytes);
  } catch (error) {
    if (error instanceof HostError) throw new UnusableArguments(`${path}: ${error.message}`);
    throw error;
  }
}
