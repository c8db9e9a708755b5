import { cellA1, parseA1 } from '../../src/core/model/address';
import { openPreview } from '../../src/preview/node';
import type { Cell } from '../support/minimalXlsx';

/** As a person would: the table grows over new rows, whose calculated columns Excel fills, and cells are typed. */
export async function append(
  xlsx: Uint8Array,
  sheet: string,
  table: string,
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  await preview.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const range = found.getRange().load('address,rowCount');
    await context.sync();
    const at = parseA1(range.address);
    const last = cellA1(at.row + at.rows - 1 + rows.length, at.column + at.columns - 1);
    found.resize(`${cellA1(at.row, at.column)}:${last}`);
    rows.forEach((cells, index) =>
      cells.forEach((cell, column) => {
        const place = cellA1(at.row + at.rows + index, at.column + column);
        if (cell !== null)
          context.workbook.worksheets.getItem(sheet).getRange(place).values = [[cell]];
      }),
    );
    await context.sync();
  });
  return preview.save();
}

/** @returns where our columns begin, the first of which has one of these headers, and the row below the table. */
export async function firstOwn(
  xlsx: Uint8Array,
  table: string,
  headers: readonly string[],
): Promise<{ readonly column: number; readonly end: number }> {
  const preview = await openPreview(xlsx);
  return preview.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const range = found.getRange().load('address');
    const names = found.columns.load('items/name');
    await context.sync();
    const at = parseA1(range.address);
    const index = names.items.findIndex(({ name }) => headers.includes(name));
    return { column: at.column + index, end: at.row + at.rows };
  });
}
