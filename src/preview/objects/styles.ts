import type { CellStyle, CellStyleChange, Rectangle, SheetFile } from '../file/types';
import type { Json } from '../protocol/messages';
import { intersect } from './area';
import { requireWritable } from './protection';
import type { RangeSelf } from './range';

/** @returns what all cells of a range have in common, null where they differ, as Excel answers. */
export function sharedStyle(range: RangeSelf, of: (style: CellStyle) => Json): Json {
  return sharedIn(range.sheet, range.area, of);
}

export function sharedIn(sheet: SheetFile, area: Rectangle, of: (style: CellStyle) => Json): Json {
  const examined = representative(sheet, area);
  const first = of(sheet.style(examined.row, examined.column));
  for (let row = examined.row; row < examined.row + examined.rows; row += 1) {
    for (let column = examined.column; column < examined.column + examined.columns; column += 1) {
      if (of(sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}

/** So many cells are looked at sooner than the used range is found, for which all cells are looked at. */
const FEW_CELLS = 100_000;

/** Beyond the used range cells are alike: one more row and column there stand for the rest. */
function representative(sheet: SheetFile, area: Rectangle): Rectangle {
  if (area.rows * area.columns <= FEW_CELLS) return area;
  const used = sheet.usedRange(false);
  if (!used) return { ...area, rows: 1, columns: 1 };
  const reach = {
    row: 0,
    column: 0,
    rows: used.row + used.rows + 1,
    columns: used.column + used.columns + 1,
  };
  return intersect(reach, area) ?? { ...area, rows: 1, columns: 1 };
}

/** Changes the style of all cells of a range. @throws HostError AccessDenied */
export function changeStyle(range: RangeSelf, change: CellStyleChange): void {
  requireWritable(range);
  range.sheet.setStyle(range.area, change);
  range.book.formatted(range);
}
