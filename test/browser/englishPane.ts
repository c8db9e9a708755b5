import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPreview, type OpenedPreview, type PreviewView } from '../support/previewPage';
import { sayIn } from './say';

/** What the pane says in English. */
export const say = sayIn('en');

/** Opens the pane in English beside a workbook, lets a person act in it, and closes it; nothing may go wrong meanwhile. */
export async function inPane(
  browser: Browser,
  workbook: NonNullable<PreviewView['workbook']>,
  act: (opened: OpenedPreview) => Promise<void>,
): Promise<void> {
  const opened = await openPreview(browser, { language: 'en-GB', workbook, onlyPane: true });
  try {
    await act(opened);
    expect(opened.problems).toEqual([]);
  } finally {
    await opened.close();
  }
}

/** "9 of 10 targets met or exceeded". */
export const headline = (met: number, counted: number): string =>
  say('review.headline', { met: String(met), counted: String(counted), total: counted });
