import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { translate } from '../../src/preview/file/formulaText';
import type { CellScalar, SheetFile, WorkbookFile } from '../../src/preview/file/types';
import { spliceSheet } from '../support/spliceSheet';

/** What a person does to the plan on the first sheet, in a workbook with or without a review. */
export type UserEdit = (xlsx: Uint8Array) => Uint8Array;

const changed = (xlsx: Uint8Array, change: (plan: SheetFile, book: WorkbookFile) => void) => {
  const book = openWorkbookFile(xlsx);
  change(planOf(book), book);
  book.recalculate();
  return book.save();
};

/** The sheet with the plan is the first in the file, whatever it is called. */
const planOf = (book: WorkbookFile): SheetFile => book.sheets()[0]!;

export const setCell =
  (row: number, column: number, content: CellScalar): UserEdit =>
  (xlsx) =>
    changed(xlsx, (plan) => plan.setCell(row, column, content));

export const renameSheet =
  (name: string): UserEdit =>
  (xlsx) =>
    changed(xlsx, (plan) => plan.setName(name));

/** Sorts rows as Excel does: whatever stands beside them goes along, with relative references. */
export const sortRows =
  (order: readonly number[], first = 1): UserEdit =>
  (xlsx) =>
    changed(xlsx, (plan) => {
      const used = plan.usedRange(true)!;
      const columns = Array.from({ length: used.columns }, (_, c) => used.column + c);
      const rows = order.map((from) => columns.map((column) => plan.cell(from, column)));
      rows.forEach((cells, index) =>
        cells.forEach(({ value, formula }, c) => {
          const text = typeof value === 'string' ? `'${value}` : value;
          const moved = first + index - order[index]!;
          const content = formula === null ? text : `=${translate(formula, moved, 0)}`;
          plan.setCell(first + index, columns[c]!, content);
        }),
      );
    });

export const deleteRow =
  (row: number): UserEdit =>
  (xlsx) =>
    spliceSheet(xlsx, { sheet: nameIn(xlsx), axis: 'row', at: row, change: -1 });

export const insertRow =
  (row: number, cells: readonly CellScalar[]): UserEdit =>
  (xlsx) => {
    const widened = spliceSheet(xlsx, { sheet: nameIn(xlsx), axis: 'row', at: row, change: 1 });
    return changed(widened, (plan) => cells.forEach((cell, c) => plan.setCell(row, c, cell)));
  };

/** In an Excel Table a column of the table is inserted, elsewhere one of the sheet. */
export const insertColumn =
  (column: number, cells: readonly CellScalar[]): UserEdit =>
  (xlsx) => {
    const fill = (plan: SheetFile): void =>
      cells.forEach((cell, row) => plan.setCell(row, column, cell));
    const [table] = planOf(openWorkbookFile(xlsx)).tables();
    if (!table) {
      const splice = { sheet: nameIn(xlsx), axis: 'column', at: column, change: 1 } as const;
      return changed(spliceSheet(xlsx, splice), fill);
    }
    return changed(xlsx, (plan) => {
      plan.tables()[0]!.addColumn(column, cells, null);
    });
  };

const nameIn = (xlsx: Uint8Array): string => planOf(openWorkbookFile(xlsx)).name();
