import { intersect } from './area';
import { requireUnprotected } from './protection';
import type { RangeSelf } from './range';
import { shown } from './rangeContents';

/** Sizes in points. Widths are estimated from the length of the text: nothing measures fonts here. */
const CHARACTER_WIDTH_PER_POINT = 0.5;
const PADDING = 6;
const LINE_HEIGHT_PER_POINT = 1.36;
const LEAST_WIDTH = 12;

/** Sets each column's width by the longest text it shows. */
export function autofitColumns(range: RangeSelf): void {
  const { sheet } = range;
  requireUnprotected(sheet);
  range.book.beforeReading();
  const used = usedPart(range);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    let width = 0;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      width = Math.max(width, textWidth(range, row, column));
    }
    if (width > 0) {
      sheet.setColumnWidth({ first: column, count: 1 }, Math.max(LEAST_WIDTH, width + PADDING));
    }
  }
}

/** Sets each row's height by its tallest cell, wrapped texts at their column's width. */
export function autofitRows(range: RangeSelf): void {
  const { sheet } = range;
  requireUnprotected(sheet);
  range.book.beforeReading();
  const used = usedPart(range);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    let height = 0;
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      height = Math.max(height, textHeight(range, row, column));
    }
    if (height > 0) sheet.setRowHeight({ first: row, count: 1 }, height);
  }
}

const usedPart = ({ sheet, area }: RangeSelf) => {
  const used = sheet.usedRange(true);
  return used && intersect(used, area);
};

function textOf({ sheet }: RangeSelf, row: number, column: number): string {
  return shown(sheet.cell(row, column), sheet.style(row, column).numberFormat);
}

function textWidth(range: RangeSelf, row: number, column: number): number {
  const { fontSize } = range.sheet.style(row, column);
  const longest = Math.max(
    ...textOf(range, row, column)
      .split('\n')
      .map((line) => line.length),
  );
  return longest * fontSize * CHARACTER_WIDTH_PER_POINT;
}

function textHeight(range: RangeSelf, row: number, column: number): number {
  const { fontSize, wrap } = range.sheet.style(row, column);
  const text = textOf(range, row, column);
  if (text === '') return 0;
  const room = Math.max(1, range.sheet.columnWidth(column) - PADDING);
  const perLine = Math.max(1, Math.floor(room / (fontSize * CHARACTER_WIDTH_PER_POINT)));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + (wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
  return (wrap ? lines : 1) * fontSize * LINE_HEIGHT_PER_POINT;
}
