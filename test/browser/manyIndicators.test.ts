import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { minimalXlsx } from '../support/minimalXlsx';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { sayIn } from './say';

const MANY = 5_000;
const say = sayIn('en');

const workbook = {
  name: 'many.xlsx',
  bytes: minimalXlsx({
    names: {},
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
          ...Array.from({ length: MANY }, (_, at) => [
            `K${at + 1}`,
            `Indicator number ${at + 1}`,
            'files',
            100,
            60 + (at % 60),
          ]),
        ],
      },
    ],
  }),
};

/** A key is answered within this, in milliseconds, also beside other work of the machine. */
const MOST_FOR_A_KEY = 400;

describeWith('chromium', 'five thousand indicators', () => {
  let browser: Browser;
  let opened: OpenedPreview;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPreview(browser, { language: 'en-GB', workbook, onlyPane: true });
    await opened.pane.getByRole('button', { name: 'Indicator number 1', exact: true }).waitFor();
  }, FIRST_OPENING);
  afterAll(() => browser.close());

  it('are drawn as far as they are in view', async () => {
    const { pane } = opened;
    expect(await pane.locator('#place li').count()).toBeLessThan(60);
    await pane.locator('#place').evaluate((place) => place.scrollTo(0, place.scrollHeight / 2));
    await pane
      .getByRole('button', { name: /^Indicator number 2[45]\d\d$/ })
      .first()
      .waitFor();
    expect(await pane.locator('#place li').count()).toBeLessThan(60);
  });

  it('are searched while the field takes every key at once', async () => {
    const { pane } = opened;
    const field = pane.getByRole('searchbox');
    const times: number[] = [];
    for (const key of '4999') {
      const since = Date.now();
      await field.press(key);
      times.push(Date.now() - since);
    }
    expect(await field.inputValue()).toBe('4999');
    expect(Math.max(...times)).toBeLessThan(MOST_FOR_A_KEY);
    const shown = say('results.shown', { shown: '1', all: '5,000' });
    await pane.getByText(shown).waitFor();
  });
});
