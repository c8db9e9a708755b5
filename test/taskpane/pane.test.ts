import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeWith } from '../support/tools';
import type { Scene } from './page/fakeHost';
import { launchBrowser, openPane, type View } from './paneBrowser';
import { buildTestPage } from './paneBuild';

/** Texts of all elements that match, white space folded. */
const texts = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

describeWith('chromium', 'the pane in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchBrowser(), buildTestPage()]);
  }, 240_000);
  afterAll(() => browser.close());

  /** Opens the pane, lets a person act in it, and closes it again. */
  async function inPane(view: View, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await openPane(browser, folder, view);
    try {
      await act(page);
    } finally {
      await page.context().close();
    }
  }

  const primary = (page: Page) => page.locator('footer button').first();

  it('answers before it asks', () =>
    inPane({ scene: 'midterm', language: 'en-GB' }, async (page) => {
      await page.waitForSelector('#headline');
      expect(await texts(page, '#headline')).toEqual(['9 of 10 targets met or exceeded']);
      expect(await texts(page, 'section[aria-labelledby=headline] li')).toEqual([
        '▲ 5 Exceeded',
        '● 4 Met',
        '○ 1 Not met yet',
      ]);
      expect(await texts(page, 'section[aria-labelledby=headline] p')).toEqual([
        'As of 2 June 2023 · 58% of the term · no findings',
      ]);
      expect((await texts(page, 'main li'))[0]).toBe(
        'Kết nạp đảng viên mới 338 of 400 · 84.5% ○ Not met yet Ahead · due by now: 233.6',
      );
      expect(await texts(page, '[role=status]')).toEqual([
        '9 of 10 targets met or exceeded. no findings',
      ]);
    }));

  it('lists findings, the gravest first, with their places', () =>
    inPane({ scene: 'everything' }, async (page) => {
      await page.waitForSelector('#headline');
      const findings = await texts(page, 'main section:last-of-type li');
      expect(findings.map((text) => text.split(' · ').at(-1))).toEqual([
        "'Chỉ tiêu'!A4:G14",
        "'Kiểm tra, giám sát'!E4",
        "'Kết quả'!D12",
      ]);
      expect(findings[0]).toContain('Error');
    }));

  it('draws bars in proportion, with the mark at 100 %', () =>
    inPane({ scene: 'midterm' }, async (page) => {
      await page.waitForSelector('#headline');
      const track = page.locator('main li').first().locator('[aria-hidden=true]').first();
      const [whole, fill, mark] = await Promise.all([
        track.boundingBox(),
        track.locator('div').nth(0).boundingBox(),
        track.locator('div').nth(1).boundingBox(),
      ]);
      if (!whole || !fill || !mark) throw new Error('no bar');
      expect(fill.width / (mark.x - whole.x)).toBeCloseTo(0.845, 2);
    }));

  it('writes when asked, says where, and takes it back', () =>
    inPane({ scene: 'midterm' }, async (page) => {
      await primary(page).click();
      const notice = page.locator('footer [role=group]');
      await notice.waitFor();
      expect(await notice.innerText()).toContain('Written to the sheets "Đánh giá"');
      expect(await notice.innerText()).toContain('Excel computed the same figures');
      expect(await texts(page, 'footer button')).toEqual(['Update the review', 'Take it back']);
      await page.locator('footer button').nth(1).click();
      await page.getByText('Taken back.').first().waitFor();
      expect(await texts(page, 'footer button')).toEqual(['Write the review']);
    }));

  it('offers nothing a second time while it writes, and keeps the focus', () =>
    inPane({ scene: 'writing' }, async (page) => {
      await primary(page).click();
      await page.getByText('Reading, computing and writing…').first().waitFor();
      expect(await primary(page).getAttribute('aria-disabled')).toBe('true');
      expect(await primary(page).evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    }));

  it('shows a difference instead of hiding it', () =>
    inPane({ scene: 'differs' }, async (page) => {
      await primary(page).click();
      await page.getByText("'Chỉ tiêu'!H5: #NAME? instead of 0.845").first().waitFor();
      expect(await page.getByText('Excel computed the same figures').count()).toBe(0);
    }));

  it('says what happened when the workbook cannot be read, and tries again', () =>
    inPane({ scene: 'unreadable' }, async (page) => {
      await page.getByText('A cell is being edited').first().waitFor();
      expect(await texts(page, 'footer button')).toEqual(['Try again']);
      await primary(page).click();
      await page.waitForSelector('#headline');
    }));

  it('offers both ways out of an interrupted run', () =>
    inPane({ scene: 'interrupted' }, async (page) => {
      await page.getByText('An earlier run stopped half-way').first().waitFor();
      expect(await texts(page, 'footer button')).toEqual(['Write the review', 'Take it back']);
    }));

  it('reports its own failure in words and to the console, and starts again', () =>
    inPane({ scene: 'bug' }, async (page) => {
      const reported: string[] = [];
      page.on('console', (message) => reported.push(message.text()));
      page.on('pageerror', (error) => reported.push(error.message));
      await primary(page).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('a bug of the test');
      expect(reported.join()).toContain('a bug of the test');
      await page.getByRole('button').click();
      await page.waitForSelector('#headline');
    }));

  it.each([
    ['vi-VN', 'vi', '9 trên 10 chỉ tiêu đạt và vượt'],
    ['th-TH', 'th', 'บรรลุหรือเกินเป้าหมาย 9 จาก 10 ตัวชี้วัด'],
    ['fr-FR', 'en', '9 of 10 targets met or exceeded'],
  ])('speaks the language of Office: %s', (tag, language, headline) =>
    inPane({ scene: 'midterm', language: tag }, async (page) => {
      await page.waitForSelector('#headline');
      expect(await texts(page, '#headline')).toEqual([headline]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }),
  );

  const PRESSED: readonly Scene[] = ['differs', 'no-room', 'bug'];
  const SCENES: readonly Scene[] = ['everything', 'nothing', 'reading', 'unreadable', ...PRESSED];
  const LOOKS = ['light', 'dark', 'contrast'] as const;

  it.each(SCENES.flatMap((scene) => LOOKS.map((look) => [scene, look] as const)))(
    'has nothing that axe objects to, nor anything cut off: %s, %s',
    (scene, look) => {
      const contrast = look === 'contrast';
      const view: View = contrast ? { scene, contrast } : { scene, scheme: look };
      return inPane({ ...view, language: 'vi-VN' }, async (page) => {
        if (PRESSED.includes(scene)) await primary(page).click();
        await page.waitForTimeout(100);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await widerThanThePane(page)).toEqual([]);
      });
    },
  );
});

/** Elements that reach out of the pane at its right. */
const widerThanThePane = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
