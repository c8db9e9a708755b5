import type { FrameLocator, Locator, Page } from 'playwright-core';
import { parseA1, type Place } from '../../../src/core/model/address';
import type { Finding } from '../../../src/core/model/finding';
import { checkingWordsOf } from '../../../src/core/wording/checking/checkingWords';
import { findingText } from '../../../src/core/wording/checking/findingText';
import { figuresOf } from '../../../src/core/wording/numbers';
import { placeText } from '../../../src/core/wording/placeText';
import type { OpenedPreview } from '../../support/previewPage';

const WORDS = checkingWordsOf('en');
const FIGURES = figuresOf('en-US');

/** Opens a file in the page; the pane is loaded anew. */
export async function openFile(
  { page }: OpenedPreview,
  bytes: Uint8Array,
  name = 'checks.xlsx',
): Promise<void> {
  const loaded = page.waitForEvent('framenavigated', (frame) => frame !== page.mainFrame());
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    ([content, fileName]) => {
      const file = Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0));
      window.preview.open(file, fileName!);
    },
    [base64, name],
  );
  await loaded;
}

/** Goes to the checks, and waits until they have run. */
export async function goToChecks(pane: FrameLocator): Promise<void> {
  await pane.locator('#tab-checks').click();
  await pane.locator('#place li, #checks-nothing').first().waitFor();
}

/** @returns the line of a finding, searched for by its place and unfolded. */
export async function unfold(pane: FrameLocator, finding: Finding): Promise<Locator> {
  await pane.getByRole('searchbox').fill(placeText(finding.at));
  const button = pane.getByRole('button', { name: titleOf(finding), exact: true });
  const line = pane.getByRole('listitem').filter({ has: button });
  await button.first().click();
  return line.first();
}

export const titleOf = (finding: Finding): string => findingText(finding, WORDS, FIGURES).title;

/** Waits until the cells of a place are selected in the workbook. */
export async function untilSelected(page: Page, { sheet, address }: Place): Promise<void> {
  const { row, column, rows, columns } = parseA1(address);
  await page.waitForFunction(
    ([name, ...area]) => {
      const { selection, book } = window.preview;
      const { row, column, rows, columns } = selection.area;
      const active = book.file
        .sheets()
        .find(({ id }) => id === selection.sheet)
        ?.name();
      return active === name && `${[row, column, rows, columns]}` === `${area}`;
    },
    [sheet, row, column, rows, columns] as const,
    { timeout: 3_000 },
  );
}

/** Every cell of the workbook with its content and number format. */
export type Contents = Readonly<Record<string, string>>;

export const contents = (page: Page): Promise<Contents> =>
  page.evaluate(() => {
    const cells: Record<string, string> = {};
    for (const sheet of window.preview.book.file.sheets()) {
      const used = sheet.usedRange(false);
      if (!used) continue;
      for (let row = used.row; row < used.row + used.rows; row += 1) {
        for (let column = used.column; column < used.column + used.columns; column += 1) {
          const { value, formula } = sheet.cell(row, column);
          const { numberFormat } = sheet.style(row, column);
          cells[`${sheet.name()}!${row},${column}`] = JSON.stringify([
            formula ?? value,
            numberFormat,
          ]);
        }
      }
    }
    return cells;
  });
