import type { Place } from '../core/model/address';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import type { Outcome } from './reviewHost';

/**
 * Brings a place into view: its sheet comes to the front, its cells are selected. No cell is changed.
 * @returns why Excel did not allow it, or that the sheet is hidden.
 */
export async function selectCells(run: ExcelRun, place: Place): Promise<Outcome<void>> {
  const { sheet } = place;
  const visible = await outcomeOf(isVisible(run, sheet));
  if (!visible.ok) return visible;
  if (!visible.value) return { ok: false, failure: { code: 'hidden-sheet', sheet } };
  return outcomeOf(select(run, place));
}

/** @throws OfficeExtension.Error as Excel gives it. */
const isVisible = (run: ExcelRun, sheet: string): Promise<boolean> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
    await context.sync();
    return worksheet.visibility === 'Visible';
  });

/** @throws OfficeExtension.Error as Excel gives it. */
const select = (run: ExcelRun, { sheet, address }: Place): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

/**
 * @returns the selected cells: of several areas the first.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export const readSelection = (run: ExcelRun): Promise<Place> =>
  run(async (context) => {
    const areas = context.workbook.getSelectedRanges().areas;
    areas.load('items/address,items/worksheet/name');
    await context.sync();
    const { address, worksheet } = areas.items[0]!;
    return { sheet: worksheet.name, address: address.slice(address.lastIndexOf('!') + 1) };
  });
