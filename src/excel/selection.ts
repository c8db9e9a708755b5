import type { Place } from '../core/model/address';
import type { ExcelRun } from './excelRun';

/**
 * Brings a place into view: its sheet comes to the front, its cells are selected. No cell is changed.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export const selectCells = (run: ExcelRun, { sheet, address }: Place): Promise<void> =>
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
