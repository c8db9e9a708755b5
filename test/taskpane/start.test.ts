import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Configuration } from 'webpack';
import { describeWith } from '../support/tools';
import { launchBrowser } from './paneBrowser';
import { REPOSITORY, runWebpack, temporaryFolder } from './paneBuild';

const { default: configure } = (await import(
  pathToFileURL(join(REPOSITORY, 'webpack.config.js')).href
)) as { default: () => Configuration };

const ORIGIN = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** As much of Office as the start of the pane asks; `host` null is a page outside Office. */
const officeOf = (host: string | null, supported: boolean): string => `
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: (ready) => Promise.resolve().then(() => ready({ host: ${JSON.stringify(host)} })),
    context: { requirements: { isSetSupported: () => ${supported} } },
  };`;

describeWith('chromium', 'the start of the release bundle', () => {
  let browser: Browser;
  const folder = temporaryFolder();

  beforeAll(async () => {
    const configuration = configure();
    const output = { ...configuration.output, path: folder };
    const build = runWebpack({ ...configuration, output, optimization: { minimize: false } });
    const [errors, launched] = await Promise.all([build, launchBrowser()]);
    expect(errors).toEqual([]);
    browser = launched;
  }, 240_000);
  afterAll(() => browser.close());

  /** @returns the sentences that stand in place of the pane; `office` null: it could not be loaded. */
  async function sentences(office: string | null, javaScriptEnabled = true) {
    const context = await browser.newContext({ javaScriptEnabled });
    await context.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
    );
    await context.route(OFFICE_JS, (route) =>
      office === null
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/taskpane.html`);
    const shown = page.locator('#root p:visible');
    await shown.first().waitFor();
    const all = await shown.evaluateAll((paragraphs) =>
      paragraphs.map((each) => [each.getAttribute('lang'), each.textContent?.trim() ?? '']),
    );
    await context.close();
    return all;
  }

  const TOO_OLD = [
    [
      'en',
      'This Excel is too old for the review. It needs Excel 2021, Excel 2024 or Microsoft 365.',
    ],
    ['vi', 'Phiên bản Excel này quá cũ. Cần Excel 2021, Excel 2024 hoặc Microsoft 365.'],
    ['th', 'Excel รุ่นนี้เก่าเกินไป ต้องใช้ Excel 2021, Excel 2024 หรือ Microsoft 365'],
  ];

  it('says what is needed in three languages to an Excel without ExcelApi 1.14', async () => {
    expect(await sentences(officeOf('Excel', false))).toEqual(TOO_OLD);
  });

  it('says the same where scripts do not run', async () => {
    expect(await sentences(null, false)).toEqual(TOO_OLD);
  });

  it('says where it belongs when it is opened outside Excel', async () => {
    expect((await sentences(officeOf(null, false)))[0]?.[1]).toMatch(/^This page belongs to Excel/);
  });

  it('says so when Office’s script does not load', async () => {
    expect((await sentences(null))[0]?.[1]).toMatch(/^The connection to Excel could not be loaded/);
  });
});
