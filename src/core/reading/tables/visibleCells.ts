import type { Area } from '../../model/address';
import type { CellValue } from '../../model/cell';
import { cellAt } from '../../model/cell';
import type { OwnColumn, OwnParts } from '../../model/own';
import type { SheetSnapshot } from '../../model/snapshot';
import { mergeFinder } from './merges';

/** A user's sheet as reading sees it: our own columns are blank. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly own: readonly OwnColumn[];
  /** The cell of the user, from zero, of the sheet. */
  at(row: number, column: number): CellValue;
  /** A cell as it stands, ours or not. */
  ownAt(row: number, column: number): CellValue;
  /** Whether the cell belongs to a column of ours. */
  isOwn(row: number, column: number): boolean;
  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** The indent level of the cell's format, 0 without. */
  indentAt(row: number, column: number): number;
}

/** @returns a search for the indent level of a cell, indexed at the first question. */
function indentFinder({ indents }: SheetSnapshot): (row: number, column: number) => number {
  let byCell: ReadonlyMap<string, number> | null = null;
  return (row, column) => {
    byCell ??= new Map(indents.map((indent) => [`${indent.row},${indent.column}`, indent.level]));
    return indents.length === 0 ? 0 : (byCell.get(`${row},${column}`) ?? 0);
  };
}

/** @returns the view of one sheet. */
export function viewOf(sheet: SheetSnapshot, own: OwnParts): SheetView {
  const columns = own.columns.filter((column) => column.sheetId === sheet.id);
  const isOwn = (row: number, column: number) =>
    columns.some((c) => c.column === column && row >= c.headerRow && row < c.endRow);
  return {
    sheet,
    own: columns,
    isOwn,
    ownAt: (row, column) => cellAt(sheet, row, column),
    mergeAt: mergeFinder(sheet),
    indentAt: indentFinder(sheet),
    at: (row, column) => (isOwn(row, column) ? { kind: 'blank' } : cellAt(sheet, row, column)),
  };
}

/** @returns the views of the sheets that are read: visible ones that are not ours, in tab order. */
export function viewsOf(sheets: readonly SheetSnapshot[], own: OwnParts): readonly SheetView[] {
  return sheets
    .filter((sheet) => sheet.visible && !own.sheetIds.includes(sheet.id))
    .map((sheet) => viewOf(sheet, own));
}

/** @returns those of the columns in which a row has something. */
export const filledIn = (
  view: SheetView,
  row: number,
  columns: readonly number[],
): readonly number[] => columns.filter((column) => view.at(row, column).kind !== 'blank');

/** @returns whether a cell lies in an area. */
export const inArea = (place: Area, row: number, column: number): boolean =>
  row >= place.row &&
  row < place.row + place.rows &&
  column >= place.column &&
  column < place.column + place.columns;

/** @returns a cell's text for a header or a name; numbers as they are typed. */
export function textOf(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
      return cell.value;
    case 'number':
      return String(cell.value);
    case 'boolean':
    case 'blank':
    case 'error':
      return '';
  }
}
