/**
 * `npm run pictures:pane`: pictures of the pane in every designed state, at 320 and 450 pixels, light, dark and with a contrast
 * theme, in three languages, and a contact sheet of each state, in `build/pictures/pane`. With names of states, only these.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/core/model/language';
import { openPreview } from '../support/previewPage';
import { launchBrowser } from '../taskpane/paneBrowser';
import { lookAt, LOOKS } from './looks';
import { PANE_STATES, reach, type PaneState } from './paneStates';
import { TAGS } from './say';

const FOLDER = join(import.meta.dirname, '../../build/pictures/pane');
const WIDTHS = [320, 450];

/** @returns the files that were written. */
async function takePictures(browser: Browser, state: PaneState): Promise<readonly string[]> {
  const files: string[] = [];
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      const opened = await openPreview(browser, {
        ...state.view,
        language: TAGS[language],
        width,
        onlyPane: true,
        closed: true,
      });
      await reach(opened, state, language);
      for (const look of LOOKS) {
        await lookAt(opened.page, look);
        await opened.page.waitForTimeout(250);
        const file = join(FOLDER, `${state.name}-${language}-${width}-${look}.png`);
        await opened.page.screenshot({ path: file });
        files.push(file);
      }
      await opened.close();
    }
  }
  return files;
}

/** All pictures of a state on one sheet, half as large. */
async function contactSheet(browser: Browser, name: string, files: readonly string[]) {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  const images = files
    .map((file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`)
    .map((source) => `<img src="${source}" height="420" style="margin:4px;border:1px solid #999">`);
  await page.setContent(`<body style="margin:8px;background:#ccc">${images.join('')}</body>`);
  await page.screenshot({ path: join(FOLDER, `sheet-${name}.png`), fullPage: true });
  await page.close();
}

const wanted = process.argv.slice(2);
const states = PANE_STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const state of states) {
  await contactSheet(browser, state.name, await takePictures(browser, state));
  console.log(state.name);
}
await browser.close();
console.log(`Pictures and a contact sheet of each state are in build/pictures/pane.`);
process.exit();
