import type { CellLook } from '../core/model/edit';

/** Makes every cell of a range look so, whatever it looked like. */
export function applyLook(range: Excel.Range, look: CellLook, rows: number, columns: number): void {
  range.style = look.style;
  if (look.numberFormat !== undefined) {
    range.numberFormat = look.numberFormat as unknown as string[][];
  }
  const cell = settable(look);
  if (Object.keys(cell.format!).length === 0) return;
  const line = Array.from({ length: columns }, () => cell);
  range.setCellProperties(Array.from({ length: rows }, () => line));
}

/** Cell by cell, since a line between two cells is a side of either. */
function settable({
  font,
  fill,
  alignment,
  locked,
  borders,
}: CellLook): Excel.SettableCellProperties {
  return {
    format: {
      ...alignment,
      ...(font && { font }),
      ...(fill ? { fill: { color: fill } } : {}),
      ...(locked === undefined ? {} : { protection: { locked } }),
      ...(borders && { borders }),
    } as Excel.CellPropertiesFormat,
  };
}
