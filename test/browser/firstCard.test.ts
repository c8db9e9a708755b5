import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { FIRST_OPENING } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { measureFirstCard } from './firstCard';
import { tenThousandCells } from './tenThousandCells';

/** Gzipped JavaScript of Microsoft's empty React template, in bytes: the pane shows its card with less. */
const TEMPLATE_SIZE = 168_904;
/** Measured on a quiet machine: about half a second. A machine that does other things beside gets more. */
const MOST_MILLISECONDS = 1_500;
const TRIES = 3;

describeWith('chromium', 'the first card', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['en-US', 'vi-VN', 'th-TH'])(
    'shows with less than an empty template loads: %s',
    async (language) => {
      const { scripts } = await measureFirstCard(browser, { language });
      expect(scripts.length).toBeGreaterThan(2);
      expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(TEMPLATE_SIZE);
    },
    FIRST_OPENING,
  );

  it(
    'shows soon for a workbook of 10,000 cells',
    async () => {
      const workbook = { name: 'large.xlsx', bytes: tenThousandCells() };
      const times: number[] = [];
      while (times.length < TRIES && !(Math.min(...times) < MOST_MILLISECONDS)) {
        times.push((await measureFirstCard(browser, { workbook })).milliseconds);
      }
      expect(Math.min(...times)).toBeLessThan(MOST_MILLISECONDS);
    },
    FIRST_OPENING,
  );
});
