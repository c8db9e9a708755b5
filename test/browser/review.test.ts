import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/model/language';
import { loadEmptyWords } from '../../src/core/wording/places/empty/loadEmptyWords';
import { loadPresentingWords } from '../../src/core/wording/places/presenting/loadPresentingWords';
import { wordsOf } from '../../src/core/wording/words';
import {
  FIRST_OPENING,
  openPreview,
  type OpenedPreview,
  type PreviewView,
} from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { reopen } from './reopen';
import { withProtectedStructure } from '../excel/protectedStructure';
import { SAMPLE } from '../excel/workbooks';

const sheetsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.preview.book.file.sheets().map((sheet) => sheet.name()));

/** Waits until the workbook has so many sheets. */
const untilSheets = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => window.preview.book.file.sheets().length === wanted, count);

const shownSheet = (page: Page): Promise<string> =>
  page.evaluate(() => window.preview.book.file.activeSheet().name());

const goToReview = (pane: FrameLocator): Promise<void> => pane.locator('#tab-review').click();

/** What a screen reader or a keyboard would stumble over in the place. */
async function stumblingBlocks(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['iframe', '#place']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describeWith('chromium', 'the place where the review is set up', () => {
  let browser: Browser;
  let opened: OpenedPreview;
  const open = async (view: PreviewView): Promise<OpenedPreview> => {
    opened = await openPreview(browser, { onlyPane: true, ...view });
    return opened;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    await (await openPreview(browser, { workbook: 'none' })).close();
  }, FIRST_OPENING);
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  it('leads from an empty workbook to a review of one’s own, a second one, and back', async () => {
    const say = await loadPresentingWords('en');
    const { page, pane } = await open({ workbook: 'none' });
    await pane.getByRole('button', { name: 'Insert starter tables' }).click();
    await pane.getByText('2 of 3 targets met or exceeded').first().waitFor();
    expect(await sheetsIn(page)).toEqual(['Sheet1', 'Targets', 'Achievements']);
    await goToReview(pane);
    await pane.getByText('New sheet "Review"').waitFor();
    await pane.getByRole('radio', { name: say('layout.vn-party') }).check();
    await pane.getByLabel(say('headText.number'), { exact: true }).fill('12-BC/ĐUK');
    await pane.getByRole('checkbox', { name: say('chartTopic.statuses') }).uncheck();
    await pane.getByText('Exceeded 1').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Write the review' }).click();
    await pane.getByRole('heading', { name: say('presenting.changed') }).waitFor();
    expect(await sheetsIn(page)).toHaveLength(5);
    const written = await page.evaluate(() =>
      JSON.stringify(window.preview.book.file.sheets().map((sheet) => sheet.charts().length)),
    );
    expect(written).toBe('[0,0,0,1,0]');

    await pane
      .getByRole('button', { name: say('presenting.showSheet', { sheet: 'Review annex' }) })
      .click();
    await page.waitForFunction(
      () => window.preview.book.file.activeSheet().name() === 'Review annex',
    );

    await pane.getByRole('button', { name: say('presenting.anew') }).click();
    await pane.getByText('stays as values, called').first().waitFor();
    await pane.getByRole('button', { name: say('presenting.anewStart') }).click();
    await untilSheets(page, 7);
    await pane.getByText(say('presenting.former')).first().waitFor();

    await pane.getByRole('button', { name: say('presenting.remove') }).click();
    await pane.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await untilSheets(page, 3);
    await pane.getByText('Taken back.').first().waitFor();
    expect(await shownSheet(page)).not.toContain('Review');
  });

  it('remembers what is chosen when the workbook is opened again', async () => {
    const say = await loadPresentingWords('vi');
    const { page, pane } = await open({ language: 'vi-VN' });
    await goToReview(pane);
    await pane.getByRole('radio', { name: say('layout.vn-state') }).check();
    const body = pane.getByLabel(say('headText.organisation'));
    await body.pressSequentially('Sở Nội vụ');
    await body.blur();
    await pane.getByLabel(say('presenting.language')).selectOption('th');
    await pane.getByText('เพิ่ม').first().waitFor({ state: 'detached' });
    await pane.getByText('Thêm trang "รายงานผล"').waitFor();
    await page.waitForFunction(() =>
      window.preview.book.file.customXmlParts().some((part) => part.xml().includes('Sở Nội vụ')),
    );
    await reopen({ page });
    await goToReview(pane);
    await pane.getByText('Thêm trang "รายงานผล"').waitFor();
    expect(await pane.getByRole('radio', { name: say('layout.vn-state') }).isChecked()).toBe(true);
    expect(await body.inputValue()).toBe('Sở Nội vụ');
    expect(await pane.getByLabel(say('presenting.language')).inputValue()).toBe('th');
  });

  it.each([
    ['en-GB', '5 of 14 targets met or exceeded'],
    ['vi-VN', '9 trên 10 chỉ tiêu đạt và vượt'],
    ['th-TH', 'บรรลุหรือเกินเป้าหมาย 5 จาก 12 ตัวชี้วัด'],
  ])('offers a sample to try in an empty workbook: %s', async (language, headline) => {
    const say = await loadEmptyWords(language.slice(0, 2) as Language);
    const { page, pane } = await open({ workbook: 'none', language });
    const button = pane.getByRole('button', { name: say('empty.sample') });
    await button.waitFor();
    expect(await stumblingBlocks(page)).toEqual([]);
    await button.click();
    await pane.getByText(headline).first().waitFor();
  });

  it('says why nothing can be written: opened for reading only, structure protected', async () => {
    const reading = await open({ readOnly: true });
    await goToReview(reading.pane);
    await reading.pane.getByText(wordsOf('en')('pane.readOnly')).waitFor();
    expect(await reading.pane.getByRole('button', { name: 'Write the review' }).count()).toBe(0);
    await reading.close();
    const workbook = { name: 'protected.xlsx', bytes: withProtectedStructure(SAMPLE) };
    const { pane } = await open({ workbook });
    await goToReview(pane);
    await pane.getByText(wordsOf('en')('plan.structure-protected')).first().waitFor();
  });

  it.each<PreviewView>([
    { language: 'en-US', theme: 'light' },
    { language: 'vi-VN', theme: 'dark' },
    { language: 'th-TH', contrast: true },
  ])('has nothing that a screen reader stumbles over, and cuts nothing off: %o', async (view) => {
    const { page, pane } = await open(view);
    await goToReview(pane);
    await pane.getByRole('listitem').first().waitFor();
    expect(await stumblingBlocks(page)).toEqual([]);
    const frame = await opened.frame();
    expect(
      await frame.evaluate(() => {
        const place = document.getElementById('place')!;
        return place.scrollWidth - place.clientWidth;
      }),
    ).toBe(0);
  });

  it('is set up with the keyboard alone', async () => {
    const say = await loadPresentingWords('en');
    const { page, pane } = await open({});
    await goToReview(pane);
    await pane.getByRole('radio', { name: say('layout.plain') }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    const language = pane.getByLabel(say('presenting.language'));
    expect(await language.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Committee');
    await page.keyboard.press('Tab');
    expect(await pane.getByRole('radio', { name: say('layout.vn-state') }).isChecked()).toBe(true);
    expect(await pane.getByLabel(say('headText.parent')).inputValue()).toBe('Committee');
    await page.waitForFunction(() =>
      window.preview.book.file.customXmlParts().some((part) => part.xml().includes('Committee')),
    );
  });
});
