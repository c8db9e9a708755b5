import { readFileSync } from 'node:fs';
import { parseA1 } from '../../src/core/model/address';
import { parseIsoDay } from '../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { minimalXlsx, type Cell } from '../support/minimalXlsx';

/** The sample: ten targets and their dated achievements as Excel Tables, a small plan as a plain range. */
export const SAMPLE: Uint8Array = new Uint8Array(
  readFileSync(new URL('../../assets/samples/midterm-2023.xlsx', import.meta.url)),
);

/** As of 2 June 2023, term 1 July 2020 to 30 June 2025. */
export const MIDTERM: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: parseIsoDay('2023-06-02'),
  term: { start: parseIsoDay('2020-07-01')!, end: parseIsoDay('2025-06-30')! },
};

/** The sheets of the sample that are the user's own. */
export const USER_SHEETS = ['Chỉ tiêu', 'Kết quả', 'Kiểm tra, giám sát'] as const;

/** @returns a workbook of plain values on one sheet, `Plan`. */
export const plainWorkbook = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  minimalXlsx({ sheets: [{ name: 'Plan', rows }], names: {} });

/** @returns a workbook of plain values on one sheet, `Plan`, in which these cells are the Excel Table `Targets`. */
export function tableWorkbook(rows: readonly (readonly Cell[])[], at: string): Uint8Array {
  const file = openWorkbookFile(plainWorkbook(rows));
  file.sheets()[0]!.addTable(parseA1(at), true).setName('Targets');
  return file.save();
}

/** @returns a plain range with a number of indicators, each with target and achievement in its row. */
export const manyIndicators = (count: number): Uint8Array =>
  plainWorkbook([
    ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
    ...Array.from({ length: count }, (_, index): Cell[] => [
      `K${index + 1}`,
      `Households reached in district ${index + 1}`,
      'households',
      100 + index,
      90 + ((index * 7) % 40),
    ]),
  ]);
