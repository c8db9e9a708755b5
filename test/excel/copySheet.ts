import { quoteSheet } from '../../src/core/model/address';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';

/**
 * Copies a sheet as Excel's "Move or Copy" does: contents with their formulas, number formats, names of the sheet
 * alone, and names of the workbook that refer to it, which become names of the copy alone.
 */
export function copySheet(xlsx: Uint8Array, name: string, copyName = `${name} (2)`): Uint8Array {
  const book = openWorkbookFile(xlsx);
  const sheet = book.sheets().find((one) => one.name() === name)!;
  const copy = book.addSheet(copyName);
  const used = sheet.usedRange(true)!;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { value, formula } = sheet.cell(row, column);
      const { numberFormat } = sheet.style(row, column);
      copy.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat });
      const text = typeof value === 'string' ? `'${value}` : value;
      if (formula !== null || value !== null) {
        copy.setCell(row, column, formula === null ? text : `=${formula}`);
      }
    }
  }
  const prefix = `=${quoteSheet(name)}!`;
  for (const defined of book.names()) {
    const formula = `=${defined.formula().replace(/^=/, '')}`;
    if (defined.sheet !== null || !formula.startsWith(prefix)) continue;
    book.addName(defined.name, `=${quoteSheet(copyName)}!${formula.slice(prefix.length)}`, copy);
  }
  book.recalculate();
  return book.save();
}
