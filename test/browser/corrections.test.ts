import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { FIRST_OPENING, type OpenedPreview } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { minimalXlsx } from '../support/minimalXlsx';
import { launchBrowser } from '../taskpane/paneBrowser';
import { headline, inPane, say } from './englishPane';
import { reopen } from './reopen';
import { sayIn } from './say';

/** Nothing in its header says that it is about targets. */
const UNKNOWN = {
  name: 'unknown.xlsx',
  bytes: minimalXlsx({
    names: {},
    sheets: [
      {
        name: 'Notes',
        rows: [
          ['Things of the year'],
          ['Thing', 'Wanted', 'Got'],
          ['Roads', 10, 9],
          ['Schools', 4, 4],
        ],
      },
    ],
  }),
};

const headlineOf = ({ pane }: OpenedPreview) => pane.locator('#headline');

describeWith('chromium', 'corrections', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it(
    'the selected cells are a table, whose columns are chosen, and the workbook remembers them',
    () =>
      inPane(browser, UNKNOWN, async (opened) => {
        const { pane, page } = opened;
        await pane.getByText(say('empty.heading')).first().waitFor();
        await page.evaluate(() => {
          const { preview } = window;
          const { sheet } = preview.selection;
          preview.select({ sheet, area: { row: 1, column: 0, rows: 3, columns: 3 } });
        });
        await pane.getByRole('button', { name: say('tables.useSelection') }).click();
        await pane.getByRole('heading', { name: 'Notes' }).waitFor();
        const unfold = pane.getByRole('button', { name: say('tables.columns', { count: 3 }) });
        if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
        await pane.getByLabel('Wanted', { exact: true }).selectOption('target');
        await pane.getByLabel('Got', { exact: true }).selectOption('achieved');
        await pane.getByText(headline(1, 2)).first().waitFor();
        await page.waitForTimeout(500);
        await reopen(opened);
        await pane.getByText(headline(1, 2)).first().waitFor();
      }),
    FIRST_OPENING,
  );

  it('cells that cannot be a table are told by their place', () =>
    inPane(browser, 'none', async ({ pane }) => {
      await pane.getByRole('button', { name: say('tables.useSelection') }).click();
      await pane.getByText(say('selection.nothing', { place: 'Sheet1!A1' })).waitFor();
    }));

  it('a table that is left out changes the card at once, and comes back', () =>
    inPane(browser, 'midterm-2023.xlsx', async (opened) => {
      const { pane, page } = opened;
      await headlineOf(opened).waitFor();
      await pane.locator('#tab-tables').click();
      await pane.getByRole('button', { name: say('tables.columns', { count: 4 }) }).click();
      await pane.getByLabel(say('tables.role')).selectOption('left-out');
      await pane.getByText(say('status.noData')).first().waitFor();
      await pane.getByRole('button', { name: `${say('tables.takeIn')}: KetQua` }).click();
      await pane.getByText(headline(9, 10)).first().waitFor();
      await pane
        .getByRole('button', { name: say('tables.show', { place: "'Chỉ tiêu'!A4:G14" }) })
        .click();
      await page.waitForFunction(() => window.preview.selection.area.rows === 11);
    }));

  it('an indicator shows its arithmetic, takes another direction, and keeps it', () =>
    inPane(browser, 'midterm-2023.xlsx', async (opened) => {
      const { pane, page } = opened;
      const name = 'Kết nạp đảng viên mới';
      await pane.getByRole('button', { name }).click();
      await pane.getByText('338 ÷ 400 = 84.5%.').waitFor();
      await pane.getByLabel(say('results.direction')).selectOption('atMost');
      await pane.getByText(headline(10, 10)).first().waitFor();
      await pane.getByText('2 − 338 ÷ 400 = 115.5%').waitFor();
      await page.waitForTimeout(500);
      await reopen(opened);
      await pane.getByText(headline(10, 10)).first().waitFor();
    }));

  it('results are grouped by who answers for them, filtered and searched', () =>
    inPane(browser, 'midterm-2023.xlsx', async ({ pane }) => {
      await pane.getByLabel(say('results.groupBy')).selectOption('status');
      await pane
        .getByRole('heading', { name: say('status.exceeded'), level: 3 })
        .first()
        .waitFor();
      await pane.getByLabel(say('results.show')).selectOption('attention');
      await pane.getByText(say('results.shown', { shown: '2', all: '11' })).waitFor();
      await pane.getByRole('searchbox').fill('khong co');
      await pane.getByText(say('results.none')).waitFor();
      await pane.getByRole('button', { name: say('results.showAll') }).click();
      await pane.getByRole('button', { name: 'Kết nạp đảng viên mới' }).waitFor();
    }));

  it('a date that is none is told, and the one in force stays', () =>
    inPane(browser, 'midterm-2023.xlsx', async ({ pane }) => {
      await pane.getByRole('button', { name: say('results.rules') }).click();
      const field = pane.getByLabel(say('results.reviewDate'));
      await field.fill('31/2/2023');
      await field.press('Enter');
      await pane.getByText('This is no date.').waitFor();
      await field.fill('31/12/2022');
      await field.press('Enter');
      await pane
        .getByText(say('pane.asOf', { date: '31 December 2022' }))
        .first()
        .waitFor();
    }));

  it('the language of the pane is changed in its menu, and remembered', () =>
    inPane(browser, 'midterm-2023.xlsx', async (opened) => {
      const { pane, page } = opened;
      await headlineOf(opened).waitFor();
      await pane.getByRole('button', { name: say('pane.more') }).click();
      await pane.getByRole('menuitemradio', { name: 'ไทย' }).click();
      const thai = sayIn('th');
      await pane.getByRole('heading', { name: thai('pane.title') }).waitFor();
      expect(await pane.locator('html').getAttribute('lang')).toBe('th');
      await page.reload();
      await pane.getByRole('heading', { name: thai('pane.title') }).waitFor();
    }));

  it('the menu is left with Escape, and the focus is where it was', () =>
    inPane(browser, 'midterm-2023.xlsx', async (opened) => {
      const { pane, page } = opened;
      const more = pane.getByRole('button', { name: say('pane.more') });
      await headlineOf(opened).waitFor();
      await more.click();
      await pane.getByRole('menu').waitFor();
      await page.keyboard.press('Escape');
      await pane.getByRole('menu').waitFor({ state: 'detached' });
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    }));
});
