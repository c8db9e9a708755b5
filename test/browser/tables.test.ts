import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { gridXlsx } from '../support/gridXlsx';
import {
  FIRST_OPENING,
  openPreview,
  type OpenedPreview,
  type PreviewView,
} from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';
import { reopen } from './reopen';
import { lookAt, LOOKS } from './looks';
import { sayIn } from './say';

const say = sayIn('en');

const PLAN = {
  name: 'Plan',
  cells: [
    ['Indicator', 'Target', 'Goal', 'Achieved'],
    ['Wells dug in the district', 10, 20, 12],
    ['Roads paved in the district', 4, 4, 3],
    ['Bridges built in the district', 5, 5, 5],
  ],
};

/** One of its rows is spelt otherwise in the results. */
const SPELT = [
  {
    name: 'Targets',
    cells: [
      ['Indicator', 'Target'],
      ['Wells dug in the district', 10],
    ],
  },
  {
    name: 'Results',
    cells: [
      ['Indicator', 'Achieved'],
      ['Wells dug in district', 12],
    ],
  },
];

const workbook = (sheets: Parameters<typeof gridXlsx>[0]) => ({
  name: 'book.xlsx',
  bytes: gridXlsx(sheets),
});

const headline = (met: number, counted: number): string =>
  say('review.headline', { met: String(met), counted: String(counted), total: counted });

/** Waits until the card says so. */
const untilHeadline = (pane: FrameLocator, met: number, counted: number): Promise<void> =>
  pane.locator('#headline', { hasText: headline(met, counted) }).waitFor();

const columnsButton = (pane: FrameLocator): Locator =>
  pane.locator('article').first().getByRole('button', { expanded: false });

/** Until the workbook remembers what was chosen. */
const untilRemembered = ({ page }: OpenedPreview, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      window.preview.book.file.customXmlParts().some((part) => part.xml().includes(wanted)),
    text,
  );

const select = ({ page }: OpenedPreview, row: number, rows: number, columns: number) =>
  page.evaluate(
    ([first, height, width]) => {
      const { sheet } = window.preview.selection;
      const area = { row: first!, column: 0, rows: height!, columns: width! };
      window.preview.select({ sheet, area });
    },
    [row, rows, columns],
  );

describeWith('chromium', 'the place where tables are corrected', () => {
  let browser: Browser;
  let opened: OpenedPreview;
  const open = async (view: PreviewView): Promise<OpenedPreview> => {
    opened = await openPreview(browser, { language: 'en-GB', onlyPane: true, ...view });
    await opened.pane.locator('#tab-tables').click();
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

  it('a column has another role by keyboard, at once and after reopening, until it is taken back', async () => {
    const { pane, page } = await open({ workbook: workbook([PLAN]) });
    await untilHeadline(pane, 2, 3);
    await columnsButton(pane).focus();
    await page.keyboard.press('Enter');
    const target = pane.getByLabel('Target', { exact: true });
    await target.focus();
    expect(await target.inputValue()).toBe('target');
    await page.keyboard.type('not used');
    await untilHeadline(pane, 1, 3);
    await pane.getByText('a person chose it').first().waitFor();
    await untilRemembered(opened, 'other');

    await reopen(opened);
    await untilHeadline(pane, 1, 3);
    await pane.locator('#tab-tables').click();
    await columnsButton(pane).click();
    await pane.getByLabel('Target', { exact: true }).selectOption(say('tables.asRead'));
    await untilHeadline(pane, 2, 3);
  });

  it('a column and a table select their cells in the sheet', async () => {
    const { pane, page } = await open({ workbook: workbook([PLAN]) });
    await columnsButton(pane).click();
    await pane.getByRole('button', { name: say('tables.show', { place: 'Plan!B2:B4' }) }).click();
    await page.waitForFunction(() => window.preview.selection.area.column === 1);
    await pane.getByRole('button', { name: say('tables.show', { place: 'Plan!A1:D4' }) }).click();
    await page.waitForFunction(() => window.preview.selection.area.columns === 4);
  });

  it('the selected cells take the place of what was found, until they are forgotten', async () => {
    const { pane } = await open({ workbook: workbook([PLAN]) });
    await untilHeadline(pane, 2, 3);
    await select(opened, 0, 3, 4);
    await pane.getByRole('button', { name: say('tables.useSelection') }).click();
    await untilHeadline(pane, 1, 2);
    await pane.getByText(say('tables.taken', { place: 'Plan!A1:D3' })).waitFor();
    await pane.getByText(say('tables.selected')).waitFor();
    await pane.getByRole('button', { name: say('tables.useSelection') }).click();
    await pane.getByText(say('selection.found-already', { place: 'Plan!A1:D3' })).waitFor();
    await pane.getByRole('button', { name: say('tables.forgetSelection') }).click();
    await untilHeadline(pane, 2, 3);
  });

  it('cells that were typed a moment ago are a table too', async () => {
    const { pane, page } = await open({
      workbook: workbook([{ name: 'S', cells: [['Remarks']] }]),
    });
    const use = pane.getByRole('button', { name: say('tables.useSelection') });
    await use.waitFor();
    await select(opened, 2, 2, 3);
    await page.evaluate(() => {
      const { sheet } = window.preview.selection;
      const rows = [
        ['Thing', 'Wanted', 'Got'],
        ['Wells dug in the district', '10', '12'],
      ];
      rows.forEach((texts, row) =>
        texts.forEach((text, column) => window.preview.type(sheet, row + 2, column, text)),
      );
    });
    await use.click();
    await pane.getByText(say('tables.selected')).waitFor();
  });

  it('a name that is nearly alike is taken for the indicator, and no longer', async () => {
    const { pane } = await open({ workbook: workbook(SPELT) });
    await untilHeadline(pane, 0, 1);
    await pane.getByRole('button', { name: say('tables.nearYes') }).click();
    await untilHeadline(pane, 1, 1);
    await pane.getByRole('button', { name: say('tables.meantNot') }).click();
    await untilHeadline(pane, 0, 1);
  });

  it('the time of the targets is told in two days', async () => {
    const { pane } = await open({ workbook: workbook([PLAN]) });
    await columnsButton(pane).click();
    await pane.getByLabel(say('tables.horizon')).selectOption('span');
    const [first, last] = [
      pane.getByLabel(say('tables.start'), { exact: true }),
      pane.getByLabel(say('tables.end'), { exact: true }),
    ];
    await first.fill('1/1/2024');
    await first.press('Enter');
    await last.fill('1/1/2023');
    await last.press('Enter');
    await pane.getByText(say('tables.noSpan')).waitFor();
    await last.fill('31/12/2025');
    await last.press('Enter');
    await untilRemembered(opened, '2025-12-31');
  });

  it('nobody stumbles over it, in any look', async () => {
    const { pane, page } = await open({ workbook: 'thai-province-2566.xlsx' });
    await pane.locator('article').getByRole('button', { expanded: true }).waitFor();
    for (const look of LOOKS) {
      await lookAt(page, look);
      const { violations } = await new AxeBuilder({ page }).include(['iframe', '#place']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
