import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { parseA1 } from '../../../src/core/model/address';
import type { Finding } from '../../../src/core/model/finding';
import type { CellChange, CellState } from '../../../src/core/model/fix';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import { createReviewHost } from '../../../src/excel/createReviewHost';
import { openPreview as openBook } from '../../../src/preview/node';
import { checkFixtures } from '../../support/checkFixture';
import { gridXlsx } from '../../support/gridXlsx';
import { FIRST_OPENING, openPreview, type OpenedPreview } from '../../support/previewPage';
import { describeWith } from '../../support/tools';
import { launchBrowser } from '../../taskpane/paneBrowser';
import { valueOf } from '../../excel/write';
import {
  contents,
  goToChecks,
  openFile,
  titleOf,
  unfold,
  untilSelected,
  type Contents,
} from './checksPane';

/** One workbook for each kind of finding; not those that need settings, which are made elsewhere. */
const FIXTURES = checkFixtures().filter(
  ({ name, settings, culture }) =>
    name.endsWith('.faulty') && Object.keys(settings).length === 0 && culture === 'en-US',
);

/** @returns the first finding of a kind in a workbook; one with a fix where there is one. */
async function findingIn(bytes: Uint8Array, code: string): Promise<Finding> {
  const host = createReviewHost((await openBook(bytes)).run);
  const { open } = await valueOf(await host.survey(DEFAULT_SETTINGS)).check();
  const found = open.filter((finding) => finding.code === code);
  const finding = found.find(({ fix }) => fix?.kind === 'change-cells') ?? found[0];
  if (!finding) throw new Error(`no finding of the kind ${code}`);
  return finding;
}

const cellOf = ({ content, numberFormat }: CellState): string =>
  JSON.stringify([content === '' ? null : content, numberFormat]);

function withChanges(before: Contents, changes: readonly CellChange[]): Contents {
  const changed = changes.map(({ sheet, address, after }) => {
    const { row, column } = parseA1(address);
    return [`${sheet}!${row},${column}`, cellOf(after)] as const;
  });
  return { ...before, ...Object.fromEntries(changed) };
}

describeWith('chromium', 'each kind of finding in the pane', () => {
  let browser: Browser;
  let opened: OpenedPreview;

  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPreview(browser, { workbook: 'none' });
  }, FIRST_OPENING);
  afterAll(() => browser.close());

  /** A sheet that is hidden stays so: the pane says why its cells cannot be selected. */
  async function goThere(line: Locator, finding: Finding): Promise<void> {
    await line
      .getByRole('button', { name: /^Go to .* in the sheet$/ })
      .first()
      .click();
    if (finding.code === 'hidden-sheet')
      await opened.pane
        .getByText(/ is hidden: /)
        .first()
        .waitFor();
    else await untilSelected(opened.page, finding.at);
  }

  async function fixAndUndo(line: Locator, changes: readonly CellChange[]): Promise<void> {
    const { page, pane } = opened;
    const before = await contents(page);
    await line.getByRole('button', { name: 'Fix', exact: true }).click();
    await pane.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await contents(page)).toEqual(withChanges(before, changes));
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('The correction was taken back.').first().waitFor();
    expect(await contents(page)).toEqual(before);
  }

  /** What a person chooses is remembered; no cell changes. */
  async function answer(line: Locator, finding: Finding): Promise<void> {
    const { page, pane } = opened;
    const before = await contents(page);
    await line.getByRole('listitem').getByRole('button').first().click();
    await pane
      .getByRole('button', { name: titleOf(finding), exact: true })
      .first()
      .waitFor({ state: 'detached' });
    expect(await contents(page)).toEqual(before);
  }

  it.each(FIXTURES.map(({ code, sheets }) => [code, sheets] as const))(
    '%s leads to its cells, and is fixed where it can be',
    async (code, sheets) => {
      const bytes = gridXlsx(sheets);
      const finding = await findingIn(bytes, code);
      await openFile(opened, bytes);
      await goToChecks(opened.pane);
      const line = await unfold(opened.pane, finding);
      await goThere(line, finding);
      if (finding.fix?.kind === 'change-cells') await fixAndUndo(line, finding.fix.changes);
      if (finding.fix?.kind === 'choose') await answer(line, finding);
      expect(opened.problems).toEqual([]);
    },
    10_000,
  );
});
