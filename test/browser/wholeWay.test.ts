import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import { openPreview as openInNode } from '../../src/preview/node';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { sayIn, TAGS } from './say';

/** Names of the two sheets that a review in the sample's language has. */
const REVIEW = 'Đánh giá';

describeWith(
  'chromium',
  'the whole way, from opening the sample to the file with its review',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it.each(LANGUAGES)(
      '%s',
      async (language: Language) => {
        const say = sayIn(language);
        const opened = await openPreview(browser, { language: TAGS[language] });
        const { pane, page } = opened;
        const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
        await pane.locator('#headline').waitFor();
        const headline = { met: '9', counted: '10', total: 10 };
        expect(await pane.locator('#headline').innerText()).toBe(say('review.headline', headline));
        await press(say('pane.run'));
        await pane.locator('footer [role=group]').waitFor({ timeout: 30_000 });
        expect(await pane.locator('footer [role=group]').innerText()).toContain(
          say('pane.verified'),
        );
        await press(say('pane.showMe'));
        await page.waitForFunction(
          (name) => window.preview.book.file.activeSheet().name() === name,
          REVIEW,
        );
        const bytes = await downloaded(opened);
        const again = await openInNode(bytes, { name: 'downloaded.xlsx' });
        const survey = await createReviewHost((batch) => again.run(batch)).survey(DEFAULT_SETTINGS);
        if (!survey.ok) throw new Error(survey.failure.code);
        expect(survey.value.existing).toBe('done');
        expect(survey.value.evaluation.headlines[survey.value.evaluation.mainTable!]).toMatchObject(
          {
            metOrExceeded: 9,
            counted: 10,
          },
        );
        expect(opened.problems).toEqual([]);
        await opened.close();
      },
      FIRST_OPENING,
    );

    it('is gone by the keyboard alone, with the focus in sight', async () => {
      const say = sayIn('en');
      const opened = await openPreview(browser, { language: 'en-GB', onlyPane: true });
      const { pane, page } = opened;
      await pane.getByRole('button', { name: say('pane.run') }).waitFor();
      await tabTo(opened, pane.locator('#tab-results'));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await pane.getByRole('radio').first().waitFor();
      await tabTo(opened, pane.getByRole('button', { name: say('pane.run') }));
      expect(await focusIsSeen(opened)).toBe(true);
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: say('pane.runAgain') }).waitFor({ timeout: 30_000 });
      await tabTo(
        opened,
        pane.locator('footer').getByRole('button', { name: say('pane.takeBack') }),
        'Shift+Tab',
      );
      await page.keyboard.press('Enter');
      await pane.locator('footer').getByText(say('pane.takenBack')).waitFor({ timeout: 30_000 });
      expect(opened.problems).toEqual([]);
      await opened.close();
    });

    it('notices what a person does to the workbook meanwhile, and keeps what was chosen', async () => {
      const say = sayIn('en');
      const opened = await openPreview(browser, { language: 'en-GB' });
      const { pane, page } = opened;
      await pane.locator('#headline').waitFor();
      await pane.getByRole('button', { name: say('results.rules') }).click();
      await pane.getByLabel(say('results.near')).fill('80');
      await pane.getByLabel(say('results.near')).press('Enter');
      await pane.getByText(say('status.nearlyMet')).first().waitFor();
      await typeInto(page, 'Kết quả', 'D9', '200');
      const ten = say('review.headline', { met: '10', counted: '10', total: 10 });
      await pane.getByText(ten).first().waitFor();
      await page.evaluate(() => {
        const { preview } = window;
        const sheet = preview.book.file.sheets().find((one) => one.name() === 'Kết quả');
        if (sheet) preview.renameSheet(sheet.id, 'Thực hiện');
      });
      await (await opened.frame()).evaluate(() => dispatchEvent(new Event('focus')));
      await pane.getByText('Thực hiện').first().waitFor();
      expect(await pane.locator('#headline').innerText()).toBe(ten);
      expect(opened.problems).toEqual([]);
      await opened.close();
    });
  },
);

/** What the button of the page gives to save. */
async function downloaded({ page }: OpenedPreview): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

const MOST_STEPS = 80;

/** Presses Tab, or Shift and Tab, until an element has the focus. */
async function tabTo(opened: OpenedPreview, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await opened.page.keyboard.press(key);
  }
  throw new Error('it was not reached by Tab');
}

/** Whether the element with the focus shows that it has it: by an outline, or by Fluent's frame. */
const focusIsSeen = async (opened: OpenedPreview): Promise<boolean> =>
  (await opened.frame()).evaluate(() => {
    const active = document.activeElement;
    if (!active) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(active);
    return (
      outlineStyle !== 'none' || boxShadow !== 'none' || active.matches('[data-fui-focus-visible]')
    );
  });

const typeInto = (page: OpenedPreview['page'], sheet: string, cell: string, text: string) =>
  page.evaluate(
    ([name, address, typed]) => {
      const { preview } = window;
      const found = preview.book.file.sheets().find((one) => one.name() === name);
      const match = /^([A-Z])(\d+)$/.exec(address);
      if (!found || !match) throw new Error(address);
      preview.type(found.id, Number(match[2]) - 1, match[1]!.charCodeAt(0) - 65, typed);
    },
    [sheet, cell, text] as const,
  );
