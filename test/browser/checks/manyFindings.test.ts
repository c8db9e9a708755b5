import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { minimalXlsx } from '../../support/minimalXlsx';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../../support/previewPage';
import { describeWith } from '../../support/tools';
import { launchBrowser } from '../../taskpane/paneBrowser';
import { goToChecks } from './checksPane';

const MANY = 5_000;
/** A person feels that typing waits from about a tenth of a second on; the machine may be busy. */
const FELT_MS = 100;

const BOOK = minimalXlsx({
  names: {},
  sheets: [
    {
      name: 'Plan',
      rows: [
        ['Indicator', 'Unit', 'Target', 'Actual'],
        ...Array.from({ length: MANY }, (_, index) => [
          `Wells repaired in commune ${index + 1}`,
          'wells',
          100 + (index % 50),
          `${90 + (index % 37)}`,
        ]),
      ],
    },
  ],
});

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** @returns milliseconds from each letter that is typed to the next picture. */
const timesOfTyping = (frame: Frame, text: string): Promise<readonly number[]> =>
  frame.evaluate(async (letters) => {
    const input = document.querySelector('input')!;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    const times: number[] = [];
    for (const letter of letters) {
      const since = performance.now();
      set!.call(input, input.value + letter);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      times.push(performance.now() - since);
    }
    return times;
  }, text);

/** @returns milliseconds from picture to picture while the list is scrolled through. */
const timesOfScrolling = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(async () => {
    const place = document.querySelector('#place')!;
    const times: number[] = [];
    let last = performance.now();
    for (let step = 0; step < 60; step += 1) {
      place.scrollTop += 1_500;
      await new Promise((painted) => requestAnimationFrame(painted));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times;
  });

describeWith('chromium', `${MANY} findings`, () => {
  let browser: Browser;
  let opened: OpenedPreview;
  let frame: Frame;
  const lines = () => opened.pane.locator('#place li');

  beforeAll(async () => {
    browser = await launchBrowser();
    const workbook = { name: 'many.xlsx', bytes: BOOK };
    opened = await openPreview(browser, { workbook, onlyPane: true });
    await goToChecks(opened.pane);
    frame = await opened.frame();
  }, FIRST_OPENING);
  afterAll(() => browser.close());

  it('of one kind are one line, which unfolds to what is in view', async () => {
    expect(await lines().count()).toBe(2);
    await opened.pane.getByRole('button', { name: 'Numbers stored as text' }).click();
    await lines().nth(4).waitFor();
    expect(await lines().count()).toBeLessThan(60);
    expect(await lines().first().getAttribute('aria-setsize')).toBe(String(MANY + 2));
  });

  it('scroll smoothly', async () => {
    expect(middleOf(await timesOfScrolling(frame))).toBeLessThan(FELT_MS);
    await lines()
      .filter({ hasText: /Plan!D\d{4}/ })
      .first()
      .waitFor();
    expect(await lines().count()).toBeLessThan(60);
  });

  it('do not hold up typing in the search', async () => {
    expect(middleOf(await timesOfTyping(frame, 'number 1'))).toBeLessThan(FELT_MS);
    await opened.pane.getByRole('searchbox').fill('Plan!D4321');
    await opened.pane.getByText('1 of 5,000 findings').waitFor();
    await opened.pane.getByRole('searchbox').fill('');
    await opened.pane.getByText('1 of 5,000 findings').waitFor({ state: 'detached' });
  });

  it('are reached by the keyboard from the first to the last', async () => {
    await opened.pane.getByRole('button', { name: 'Numbers stored as text' }).focus();
    await opened.page.keyboard.press('End');
    const text = () => frame.evaluate(() => document.activeElement?.parentElement?.textContent);
    expect(await text()).toContain('Plan!D5001');
    await opened.page.keyboard.press('ArrowUp');
    expect(await text()).toContain('Plan!D5000');
    await opened.page.keyboard.press('Home');
    expect(await text()).toContain('Numbers stored as text');
  });

  it('are fixed at once, after a look at what will change', async () => {
    const { pane, page } = opened;
    await pane.getByRole('button', { name: 'Fix all 5,000 like this' }).click();
    await pane.getByText('5,000 cells would change:').waitFor();
    await pane.getByText('and 4,997 more cells').waitFor();
    await pane.getByRole('button', { name: 'Change 5,000 cells' }).click();
    await pane.getByText('Nothing to report.').waitFor();
    const last = await page.evaluate(() => window.preview.book.file.sheets()[0]!.cell(5_000, 3));
    expect(last).toMatchObject({ value: 90 + (4_999 % 37) });
    expect(opened.problems).toEqual([]);
  }, 30_000);
});
