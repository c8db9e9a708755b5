import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { builtPreview } from '../support/previewBuild';
import { openPreview, type PreviewView } from '../support/previewPage';

/** What it takes until the pane shows its first card. */
export interface FirstCard {
  /** Every script of the pane that was transferred by then, with its size gzipped, in bytes; office.js left out. */
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  /** From `Office.onReady` to the card, in milliseconds. */
  readonly milliseconds: number;
}

/** What the script in the pane's window notes, in milliseconds since the page began to load. */
interface Noted {
  readyAt?: number;
  cardAt?: number;
}

/** Opens the pane beside a workbook and measures until its card shows. */
export async function measureFirstCard(browser: Browser, view: PreviewView): Promise<FirstCard> {
  const { page, frame, close } = await openPreview(browser, { ...view, closed: true });
  await page.context().addInitScript(noteTimes);
  await page.evaluate(() => window.preview.showPane(true));
  const pane = await frame();
  await pane.waitForSelector('#headline', { timeout: 60_000 });
  const { cardAt, readyAt, loaded } = await pane.evaluate(() => ({
    cardAt: (window as Window & Noted).cardAt,
    readyAt: (window as Window & Noted).readyAt,
    loaded: performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .map(({ name, responseEnd }) => ({ name, responseEnd })),
  }));
  await close();
  if (cardAt === undefined || readyAt === undefined) throw new Error('the card was not noted');
  const folder = (await builtPreview()).pane;
  const scripts = loaded
    .filter(({ name, responseEnd }) => isOwnScript(name) && responseEnd <= cardAt)
    .map(({ name }) => basename(new URL(name).pathname))
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name))).length }));
  return { scripts, milliseconds: cardAt - readyAt };
}

const isOwnScript = (url: string): boolean => url.endsWith('.js') && !url.includes('/office-js/');

/** Runs in every window; in the pane's it notes when Office is ready and when the card shows. */
function noteTimes(): void {
  const noted = window as Window & Noted;
  const asking = setInterval(() => {
    if (typeof Office === 'undefined') return;
    clearInterval(asking);
    void Office.onReady(() => (noted.readyAt = performance.now()));
  }, 1);
  new MutationObserver(() => {
    if (document.getElementById('headline')) noted.cardAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}
