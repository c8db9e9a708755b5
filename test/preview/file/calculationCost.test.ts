import { describe, expect, it } from '@jest/globals';
import { lookupsOf } from '../../../src/preview/file/calculationCost';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { Workbook } from '../../../src/preview/file/workbook';

/** 100 rows of a table with two columns, a name of one of them, and a formula beside it. */
function lookups(formula: string, limit = Infinity): number {
  const book = newWorkbookFile();
  const [sheet] = book.sheets();
  if (sheet === undefined || !(book instanceof Workbook)) throw new Error('no sheet');
  for (let row = 0; row <= 100; row += 1) {
    sheet.setCell(row, 0, row === 0 ? 'Code' : `c${row}`);
    sheet.setCell(row, 1, row === 0 ? 'Done' : row);
  }
  sheet.addTable({ row: 0, column: 0, rows: 101, columns: 2 }, true).setName('Plan');
  book.addName('Codes', 'Sheet1!$A$2:$A$101', null);
  book.addName('Near_Line', '0.9', null);
  sheet.setCell(0, 3, `=${formula}`);
  return lookupsOf(book, limit);
}

describe('what a recalculation looks at', () => {
  const nothing = lookups('1+1');
  const cell = lookups('A1') - nothing;

  it.each([
    ['A2:A101', 100],
    ['A2:B101', 200],
    ['Sheet1!$A$2:$A$101', 100],
    ['A:A', 101],
    ['Plan[Done]', 101],
    ['Plan[[Code]:[Done]]', 202],
    ['Plan[[#This Row],[Done]]', 1],
    ['Plan', 202],
    ['Near_Line', 0],
  ])('%s', (reference, cells) => {
    expect(lookups(`SUM(${reference})`) - nothing).toBe(cell - 1 + cells);
  });

  it('counts the cells of a name', () => {
    expect(lookups('SUM(Codes)') - nothing).toBeGreaterThanOrEqual(cell - 1 + 100);
  });

  it('counts every reference of a formula', () => {
    expect(lookups('SUM(A1,"B1:B9",A1:A9,A1)') - nothing).toBe(3 * cell + 8);
  });

  it('counts no further than the limit', () => {
    expect(lookups('SUM(A1:A9)', 5)).toBeGreaterThan(5);
  });
});
