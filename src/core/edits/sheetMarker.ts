import { area } from '../model/address';
import { cellAt } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import type { SheetDraft } from '../review/sheetDraft';
import { bound } from './sheetLook';

/** Stands, shown as nothing, in the first row of our sheets at the right of all that is printed. */
export const SHEET_MARKER = 'urn:attainment-review:sheet:1';

/** How many columns a sheet of ours is looked through for its marker: a person may have inserted some. */
const COLUMNS_LOOKED_AT = 200;

/**
 * @returns a draft with the marker by which a copy of the sheet is known for one, whoever made it and whatever
 *   it is called: ids and the journal do not travel with a copy, cells do. It makes nothing ours.
 */
export function withMarker(draft: SheetDraft): SheetDraft {
  const { columns } = bound([
    ...draft.page.printAreas,
    ...draft.cells.map(({ at }) => at),
    ...draft.merges,
  ]);
  const at = area(0, columns);
  return {
    ...draft,
    cells: [...draft.cells, { at, cells: [[SHEET_MARKER]] }],
    formats: [...draft.formats, { at, format: { numberFormat: ';;;' } }],
  };
}

/** @returns whether a sheet is one of ours or was copied from one. */
export function hasMarker(sheet: SheetSnapshot): boolean {
  if (sheet.area.row > 0) return false;
  const end = Math.min(sheet.area.column + sheet.area.columns, COLUMNS_LOOKED_AT);
  for (let column: number = sheet.area.column; column < end; column++) {
    const cell = cellAt(sheet, 0, column);
    if (cell.kind === 'text' && cell.value === SHEET_MARKER) return true;
  }
  return false;
}
