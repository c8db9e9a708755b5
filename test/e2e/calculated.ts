import { reviewWorkbook } from '../../src/core/reviewWorkbook';
import type { Expectation } from '../../src/core/edits/plan';
import type { Settings } from '../../src/core/model/settings';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openPreview } from '../../src/preview/node';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { parseA1 } from '../../src/core/model/address';
import type { CalculatedValue, CalculatedValues } from '../support/libreOffice';

/** @returns what the rules say that every computed cell beside the target tables must show. */
export async function expectationsOf(
  xlsx: Uint8Array,
  settings: Settings,
): Promise<readonly Expectation[]> {
  const { run } = await openPreview(xlsx);
  const { writing } = reviewWorkbook(await readSnapshot(run), settings);
  if ('problems' in writing) throw new Error(JSON.stringify(writing.problems));
  return writing.plan.expectations;
}

/** @returns the cells in which LibreOffice computed something else than the rules say. */
export const disagreements = (
  values: CalculatedValues,
  expectations: readonly Expectation[],
): readonly object[] =>
  expectations.flatMap(({ sheet, address, expected }) => {
    const found = values.get(sheet)?.get(address);
    return agree(found, expected) ? [] : [{ sheet, address, expected, found }];
  });

/** Numbers agree to 1e-9 of their size; a blank is what an empty text is. */
export function agree(
  found: CalculatedValue | undefined,
  expected: CalculatedValue | undefined,
): boolean {
  if (typeof found === 'number' && typeof expected === 'number') {
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  const plain = (value: CalculatedValue | undefined): string => JSON.stringify(value ?? '');
  return plain(found) === plain(expected);
}

/** @returns a workbook with one cell changed, as a person would, and nothing computed again. */
export function withCell(
  xlsx: Uint8Array,
  sheetName: string,
  address: string,
  content: string | number,
): Uint8Array {
  const file = openWorkbookFile(xlsx);
  const sheet = file.sheets().find((one) => one.name() === sheetName)!;
  const { row, column } = parseA1(address);
  sheet.setCell(row, column, content);
  return file.save();
}

/** @returns a workbook with the cell changed that a defined name refers to. */
export function withNamed(xlsx: Uint8Array, wanted: string, content: number): Uint8Array {
  const formula = openWorkbookFile(xlsx)
    .names()
    .find(({ name }) => name === wanted)!
    .formula();
  const [, sheet = '', address = ''] = /^'(.*)'!(.*)$/.exec(formula) ?? [];
  return withCell(xlsx, sheet, address, content);
}
