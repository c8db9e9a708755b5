import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { newWorkbookFile } from '../../src/preview/file/openWorkbook';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../support/previewPage';
import { describeWith } from '../support/tools';
import { launchBrowser } from '../taskpane/paneBrowser';

/** Where the handlers of these tests keep what they were told. */
interface Noted {
  noted?: unknown[];
}

const notedIn = (frame: Frame): Promise<readonly unknown[]> =>
  frame.evaluate(() => (window as Noted).noted ?? []);

const untilNoted = (frame: Frame, count: number): Promise<unknown> =>
  frame.waitForFunction((wanted) => ((window as Noted).noted ?? []).length >= wanted, count);

/** Registers for changes of cells, as an add-in does, and notes them. */
const noteChanges = (frame: Frame): Promise<void> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ address, changeType, source, triggerSource }) => {
          ((window as Noted).noted ??= []).push({ address, changeType, source, triggerSource });
        },
      );
      await context.sync();
    }),
  );

describeWith('chromium', 'the preview host', () => {
  let browser: Browser;
  let opened: OpenedPreview;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it(
    'carries the release pane, which reads the sample without asking anything outside',
    async () => {
      opened = await openPreview(browser);
      await opened.pane.getByText('9 of 10 targets met or exceeded').first().waitFor();
      expect(opened.problems).toEqual([]);
    },
    FIRST_OPENING,
  );

  it('lets the pane write the review, shows it and takes it back in one step', async () => {
    const sheets = () =>
      opened.page.evaluate(() => window.preview.book.file.sheets().map((sheet) => sheet.name()));
    const before = await sheets();
    await opened.pane.getByRole('button', { name: 'Write the review' }).click();
    await opened.page.waitForFunction(
      (count) => window.preview.book.file.sheets().length > count,
      before.length,
    );
    await opened.pane.getByRole('button', { name: 'Write the review' }).waitFor();
    expect((await sheets()).length).toBeGreaterThan(before.length);
    await opened.page.evaluate(() => {
      while (window.preview.canUndo) window.preview.undo();
    });
    expect(await sheets()).toEqual(before);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  it('tells the add-in what a person types, and what it wrote itself', async () => {
    const blank = await openPreview(browser, { workbook: 'none' });
    const frame = await blank.frame();
    await noteChanges(frame);
    await blank.page.evaluate(() => {
      const { preview } = window;
      preview.type(preview.selection.sheet, 1, 2, '12%');
    });
    await untilNoted(frame, 1);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1], [2]];
        await context.sync();
      }),
    );
    await untilNoted(frame, 2);
    const common = { changeType: 'RangeEdited', source: 'Local' };
    expect(await notedIn(frame)).toEqual([
      { ...common, address: 'C2', triggerSource: 'Unknown' },
      { ...common, address: 'A1:A2', triggerSource: 'ThisLocalAddin' },
    ]);
    const typed = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('C2');
        cell.load('values,text');
        await context.sync();
        return [cell.values[0]?.[0], cell.text[0]?.[0]];
      }),
    );
    expect(typed).toEqual([0.12, '12%']);
    await blank.close();
  });

  it('raises events again when a step is taken back, and old references are refused', async () => {
    const blank = await openPreview(browser, { workbook: 'none' });
    const frame = await blank.frame();
    await noteChanges(frame);
    const code = frame.evaluate(() =>
      Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        kept.values = [[5]];
        context.trackedObjects.add(kept);
        await context.sync();
        (window as Noted & { written?: boolean }).written = true;
        await new Promise((resolve) => setTimeout(resolve, 1000));
        kept.load('values');
        return context.sync().then(
          () => 'found',
          (error: OfficeExtension.Error) => error.code,
        );
      }),
    );
    await frame.waitForFunction(() => 'written' in window);
    await blank.page.evaluate(() => window.preview.undo());
    expect(await code).toBe('InvalidReference');
    const changes = (await notedIn(frame)) as { readonly triggerSource: string }[];
    expect(changes.map(({ triggerSource }) => triggerSource)).toEqual([
      'ThisLocalAddin',
      'Unknown',
    ]);
    expect(
      await blank.page.evaluate(() => window.preview.book.file.sheets()[0]?.cell(0, 0).value),
    ).toBeNull();
    await blank.close();
  });

  it('refuses requests while a person edits a cell', async () => {
    const midterm = await openPreview(browser);
    await midterm.pane.getByText('9 of 10 targets met or exceeded').first().waitFor();
    await midterm.page.evaluate(() => window.preview.editing(true));
    await midterm.pane.getByRole('button', { name: 'Write the review' }).click();
    await midterm.pane
      .getByText(/press Enter or Esc/i)
      .first()
      .waitFor();
    await midterm.page.evaluate(() => window.preview.editing(false));
    await midterm.close();
  });

  it('fails a request as it is asked to', async () => {
    const midterm = await openPreview(browser);
    await midterm.pane.getByText('9 of 10 targets met or exceeded').first().waitFor();
    // The pane may look at the list of sheets first.
    await midterm.page.evaluate(() => {
      for (const request of [1, 2]) window.preview.inject({ request, code: 5012 });
    });
    await midterm.pane.getByRole('button', { name: 'Write the review' }).click();
    await midterm.pane
      .getByText(/connection to the workbook/i)
      .first()
      .waitFor();
    await midterm.close();
  });

  it('shows and hides the pane when the add-in asks, and tells it so', async () => {
    const blank = await openPreview(browser, { workbook: 'none' });
    const frame = await blank.frame();
    await frame.evaluate(async () => {
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        ((window as Noted).noted ??= []).push(visibilityMode);
      });
      await Office.addin.hide();
    });
    await blank.page.waitForFunction(() => !window.preview.paneVisible);
    expect(await blank.page.locator('iframe').isVisible()).toBe(false);
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    await blank.page.waitForFunction(() => window.preview.paneVisible);
    await untilNoted(frame, 2);
    expect(await notedIn(frame)).toEqual(['Hidden', 'Taskpane']);
    await blank.close();
  });

  it('runs a button of the ribbon in a pane that was never opened', async () => {
    const midterm = await openPreview(browser, { closed: true });
    expect(await midterm.page.locator('iframe').count()).toBe(0);
    const before = await midterm.page.evaluate(() => window.preview.book.file.sheets().length);
    await midterm.page.evaluate(() => window.preview.runCommand('reviewNow'));
    await midterm.page.waitForFunction(
      (count) => window.preview.book.file.sheets().length > count,
      before,
    );
    expect(midterm.problems).toEqual([]);
    await midterm.close();
  });

  it('claims what it is asked to claim', async () => {
    const host = await openPreview(browser, {
      workbook: { name: 'own file.xlsx', bytes: newWorkbookFile().save() },
      ...{ language: 'vi-VN', culture: 'th-TH', theme: 'dark', api: '1.12', readOnly: true },
    });
    const frame = await host.frame();
    const claims = await frame.evaluate(() => ({
      languages: [Office.context.displayLanguage, Office.context.contentLanguage],
      sets: ['1.12', '1.13'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
      shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      platform: Office.context.platform,
    }));
    expect(claims).toEqual({
      languages: ['vi-VN', 'th-TH'],
      sets: [true, false],
      shared: true,
      dark: true,
      platform: 'OfficeOnline',
    });
    const readOnly = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load('readOnly,name');
        await context.sync();
        const { readOnly: claimed, name } = context.workbook;
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        const code = await context.sync().then(
          () => null,
          (error: OfficeExtension.Error) => error.code,
        );
        return { claimed, name, code };
      }),
    );
    expect(readOnly).toEqual({ claimed: true, name: 'own file.xlsx', code: 'AccessDenied' });
    await host.close();
  });
});
