import { MAX_COLUMNS, MAX_ROWS } from './a1';
import { setColumns, columnStyle } from './columns';
import type { Sheet } from './sheet';
import type { Rectangle } from './types';

/**
 * Gives every cell of an area another style. Whole columns and whole rows keep it in their own element,
 * and only cells that are there already get one each.
 */
export function paint(sheet: Sheet, where: Rectangle, restyle: (style: number) => number): void {
  if (where.rows >= MAX_ROWS) paintColumns(sheet, where, restyle);
  else if (where.columns >= MAX_COLUMNS) paintRows(sheet, where, restyle);
  else paintCells(sheet, where, restyle);
}

function paintCells(sheet: Sheet, where: Rectangle, restyle: (style: number) => number): void {
  for (let row = where.row; row < where.row + where.rows; row += 1) {
    for (let column = where.column; column < where.column + where.columns; column += 1) {
      const before = sheet.styleNumber(row, column);
      const after = restyle(before);
      if (after !== before) sheet.setStyleNumber(row, column, after);
    }
  }
}

function paintColumns(sheet: Sheet, where: Rectangle, restyle: (style: number) => number): void {
  paintExisting(sheet, where, restyle);
  for (let column = where.column; column < where.column + where.columns; column += 1) {
    const after = restyle(columnStyle(sheet.root, column) ?? 0);
    setColumns(sheet.root, column, 1, { style: after === 0 ? null : after });
  }
}

function paintRows(sheet: Sheet, where: Rectangle, restyle: (style: number) => number): void {
  paintExisting(sheet, where, restyle);
  for (let row = where.row; row < where.row + where.rows; row += 1) {
    const { element } = sheet.cells.grid.ensureRow(row);
    const style = restyle(Number(element.attr('s') ?? 0));
    element.setAttrs({ s: style === 0 ? null : style, customFormat: style === 0 ? null : true });
  }
}

function paintExisting(sheet: Sheet, where: Rectangle, restyle: (style: number) => number): void {
  for (const [row, { cells }] of sheet.cells.grid.rows) {
    if (row < where.row || row >= where.row + where.rows) continue;
    for (const column of [...cells.keys()]) {
      if (column < where.column || column >= where.column + where.columns) continue;
      sheet.setStyleNumber(row, column, restyle(sheet.styleNumber(row, column)));
    }
  }
}
