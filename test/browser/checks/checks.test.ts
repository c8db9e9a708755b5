import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { gridXlsx } from '../../support/gridXlsx';
import {
  FIRST_OPENING,
  openPreview,
  type OpenedPreview,
  type PreviewView,
} from '../../support/previewPage';
import { describeWith } from '../../support/tools';
import { launchBrowser } from '../../taskpane/paneBrowser';
import { axeFindings } from './axe';
import { contents, goToChecks, openFile } from './checksPane';

const HEADLINE = 'The text says 5 of 7, but the rows support 4 of 7 (1 to confirm).';
const SHARE = /^The table says 98\.5%/;
const TEXT = 'The number 30 is stored as the text "30".';
const CLEAN = [
  {
    name: 'Plan',
    cells: [
      ['Indicator', 'Unit', 'Target', 'Actual'],
      ['Wells repaired', 'wells', 30, 31],
      ['Pumps replaced', 'pumps', 12, 12],
    ],
  },
];
const REASON = 'The council decided so.';

describeWith('chromium', 'the place of the checks', () => {
  let browser: Browser;
  let opened: OpenedPreview;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  async function open(view: PreviewView = {}): Promise<void> {
    opened = await openPreview(browser, { workbook: 'faulty.xlsx', onlyPane: true, ...view });
    await goToChecks(opened.pane);
  }
  const line = (title: string | RegExp) => opened.pane.getByRole('button', { name: title });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const focused = async (): Promise<string> => {
    const frame = await opened.frame();
    return frame.evaluate(() => document.activeElement?.textContent ?? '');
  };

  it(
    'groups findings by severity, with counts',
    async () => {
      await open();
      const list = opened.pane.locator('#place');
      expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Errors2',
        'Warnings3',
      ]);
      await list.getByRole('button', { name: 'Warnings 3', pressed: false }).click();
      await opened.pane.getByText('3 of 5 findings').waitFor();
      expect(await line(HEADLINE).count()).toBe(0);
      await list.getByRole('button', { name: 'Warnings 3', pressed: true }).click();
      await opened.pane.getByRole('searchbox').fill('nowhere');
      await opened.pane.getByText('No finding matches.').waitFor();
      await line('Show all findings').click();
      await line(HEADLINE).waitFor();
    },
    FIRST_OPENING,
  );

  it('accepts with a reason, which the workbook keeps, by the keyboard alone', async () => {
    await open();
    const { pane, page } = opened;
    await pane.getByRole('searchbox').focus();
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await focused()).toBe(HEADLINE);
    // Over the link to the cell; without a reason nothing is accepted.
    await press('Tab', 'Tab', 'Enter', 'Tab', 'Enter');
    await pane.getByText('Give a reason').waitFor();
    await press('Escape');
    expect(await focused()).toBe('Accept…');
    await press('Enter');
    await page.keyboard.type(REASON);
    await press('Tab', 'Enter');
    await line(HEADLINE).waitFor({ state: 'detached' });
    expect(await focused()).toMatch(SHARE);
    await press('End', 'Enter');
    await pane.getByText(`Accepted because: ${REASON}`).waitFor();
    // The workbook remembers once the pane has told it.
    const file = await remembering();
    await openFile(opened, file);
    await goToChecks(pane);
    await line('Accepted 1').click();
    await line('Take the acceptance back').click();
    await line(HEADLINE).waitFor();
    expect(await line('Accepted').count()).toBe(0);
  });

  /** @returns the file once it holds the reason. */
  async function remembering(): Promise<Uint8Array> {
    const { page } = opened;
    await page.waitForFunction(
      (reason) =>
        window.preview.book.file.customXmlParts().some((part) => part.xml().includes(reason)),
      REASON,
    );
    const bytes = await page.evaluate(() => [...window.preview.download()]);
    return Uint8Array.from(bytes);
  }

  it('moves the focus on when the finding that had it is fixed', async () => {
    await open();
    await line(TEXT).click();
    await line('Fix').focus();
    await press('Enter');
    await line(TEXT).waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^"People trained in hygiene" is a count/);
  });

  it('changes nothing while a cell is typed into, and says so', async () => {
    await open();
    const { page, pane } = opened;
    const before = await contents(page);
    await line(TEXT).click();
    await page.evaluate(() => window.preview.editing(true));
    await line('Fix').click();
    await pane
      .getByText(/press Enter or Esc in the sheet/)
      .first()
      .waitFor();
    await page.evaluate(() => window.preview.editing(false));
    expect(await contents(page)).toEqual(before);
    await line('Fix').click();
    await line(TEXT).waitFor({ state: 'detached' });
  });

  it('says that there is nothing to report', async () => {
    await open({ workbook: { name: 'clean.xlsx', bytes: gridXlsx(CLEAN) } });
    await opened.pane.getByText('Nothing to report.').waitFor();
    expect(await opened.pane.getByRole('searchbox').count()).toBe(0);
  });

  it.each([
    { language: 'en-US', theme: 'light' },
    { language: 'vi-VN', theme: 'dark' },
    { language: 'th-TH', contrast: true },
  ] as const)('has nothing that axe finds: %j', async (view) => {
    await open({ ...view, height: 1600 });
    const { pane, page } = opened;
    const lines = pane.locator('#place li').getByRole('button', { expanded: false });
    for (let left = await lines.count(); left > 0; left -= 1) await lines.first().click();
    expect(await axeFindings(page)).toEqual([]);
    await pane.locator('#place li').first().locator('..').getByRole('button').last().click();
    expect(await axeFindings(page)).toEqual([]);
  });
});
