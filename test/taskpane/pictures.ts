/** Takes pictures of the pane in every state, for a person to look at: `npx tsx test/taskpane/pictures.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scene } from './page/fakeHost';
import { launchBrowser, openPane, type View } from './paneBrowser';
import { buildTestPage, REPOSITORY } from './paneBuild';

const FOLDER = join(REPOSITORY, 'build/pictures/pane');
const LANGUAGES = ['en-GB', 'vi-VN', 'th-TH'];
/** Scenes that show only after the primary button was pressed. */
const PRESSED: readonly Scene[] = ['writing', 'differs', 'no-room', 'bug'];
const OPENED: readonly Scene[] = [
  'midterm',
  'everything',
  'nothing',
  'reading',
  'unreadable',
  'interrupted',
  'done',
];

mkdirSync(FOLDER, { recursive: true });
const [folder, browser] = await Promise.all([buildTestPage(), launchBrowser()]);

async function take(view: View, name: string, before?: (page: Page) => Promise<void>) {
  const page = await openPane(browser, folder, view);
  await page.waitForTimeout(150);
  await before?.(page);
  const look = view.contrast ? 'contrast' : (view.scheme ?? 'light');
  const file = `${name}-${view.width}-${look}-${view.language}.png`;
  await page.screenshot({ path: join(FOLDER, file) });
  await page.context().close();
}

async function press(page: Page) {
  await page.locator('footer button').first().click();
  await page.waitForTimeout(150);
}

const scrollToEnd = (page: Page) =>
  page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));

async function takeAll(view: Omit<View, 'scene'>) {
  for (const scene of OPENED) await take({ ...view, scene }, scene);
  for (const scene of PRESSED) await take({ ...view, scene }, scene, press);
  await take({ ...view, scene: 'midterm' }, 'written', press);
  await take({ ...view, scene: 'everything' }, 'everything-end', scrollToEnd);
}

for (const language of LANGUAGES) {
  for (const width of [320, 450]) {
    for (const scheme of ['light', 'dark'] as const) await takeAll({ language, width, scheme });
  }
}
await takeAll({ language: 'en-GB', width: 320, contrast: true });
await browser.close();
