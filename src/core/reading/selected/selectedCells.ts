import { area, columnIndex, parseA1, type Area } from '../../model/address';

/** Cells that a person selected, as far as the sheet is used. */
export interface SelectedCells {
  readonly cells: Area;
  /** Whole columns were selected: nothing is said about rows. */
  readonly areColumns: boolean;
}

/**
 * @param address A1 as Excel gives a selection: `A4:H14`, `A:H` for whole columns, `4:14` for whole rows
 * @param used the used range of the sheet
 * @returns null where the selection and the used range share no cell.
 */
export function selectedCells(address: string, used: Area): SelectedCells | null {
  const local = address.replaceAll('$', '');
  const [, first, last] = /^([A-Z]+):([A-Z]+)$/i.exec(local) ?? [];
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(local) ?? [];
  if (first !== undefined && last !== undefined) {
    const from = columnIndex(first);
    const columns = area(used.row, from, used.rows, columnIndex(last) - from + 1);
    return selected(shared(columns, used), true);
  }
  if (top !== undefined && bottom !== undefined) {
    const rows = Number(bottom) - Number(top) + 1;
    return selected(shared(area(Number(top) - 1, used.column, rows, used.columns), used), false);
  }
  return selected(shared(parseA1(local), used), false);
}

const selected = (cells: Area | null, areColumns: boolean): SelectedCells | null =>
  cells && { cells, areColumns };

function shared(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}
