import { describe, expect, it } from '@jest/globals';
import { newWorkbookFile, openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { SheetFile, WorkbookFile } from '../../../src/preview/file/types';

function sheetWith(rows: readonly (readonly (string | number)[])[]): {
  book: WorkbookFile;
  sheet: SheetFile;
} {
  const book = newWorkbookFile();
  const sheet = book.sheets()[0]!;
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, value)));
  return { book, sheet };
}

const formulasOf = (sheet: SheetFile, column: number, rows: number): (string | null)[] =>
  Array.from({ length: rows }, (_, row) => sheet.cell(row, column).formula);

describe('a row that is put in', () => {
  it('moves what is below it, and every reference follows', () => {
    const { book, sheet } = sheetWith([
      [1, '=A1+A3'],
      [2, '=SUM(A1:A3)'],
      [3, '=$A$2*A:A'],
    ]);
    const other = book.addSheet('Other');
    other.setCell(0, 0, '=Sheet1!A3+A3');
    book.addName('total', 'Sheet1!$A$2:$A$3', null);
    sheet.insertRow(1);
    expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0).value)).toEqual([1, null, 2, 3]);
    expect(formulasOf(sheet, 1, 4)).toEqual(['A1+A4', null, 'SUM(A1:A4)', '$A$3*A:A']);
    expect(other.cell(0, 0).formula).toBe('Sheet1!A4+A3');
    expect(book.names()[0]?.formula()).toBe('Sheet1!$A$3:$A$4');
  });

  it('takes merges and rules along and has the look of the row above', () => {
    const { book, sheet } = sheetWith([['a'], ['b'], ['c']]);
    sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { fillColor: '#FF0000' });
    sheet.merge({ row: 1, column: 0, rows: 1, columns: 2 });
    sheet.addConditionalFormat({
      areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      rule: { kind: 'cellIs', operator: 'lessThan', formulas: ['$A$3'] },
      stopIfTrue: false,
      format: { fontColor: null, bold: true, fillColor: null, numberFormat: null },
    });
    sheet.setPageLayout({ rowBreaks: [1, 2] });
    sheet.insertRow(1);
    const again = openWorkbookFile(book.save()).sheets()[0]!;
    expect(again.merges()).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
    expect(again.style(1, 0).fillColor).toBe('#FF0000');
    const [rule] = again.conditionalFormats().map((format) => format.definition());
    expect(rule?.areas).toEqual([{ row: 0, column: 0, rows: 4, columns: 1 }]);
    expect(rule?.rule).toMatchObject({ formulas: ['$A$4'] });
    expect(again.pageLayout().rowBreaks).toEqual([2, 3]);
  });

  it('in a table makes the table grow, with its calculated columns', () => {
    const { book, sheet } = sheetWith([
      ['n', 'twice'],
      [1, ''],
      [2, ''],
    ]);
    const table = sheet.addTable({ row: 0, column: 0, rows: 3, columns: 2 }, true);
    for (const row of [1, 2]) sheet.setCell(row, 1, `=A${row + 1}*2`);
    sheet.contentsEntered({ row: 1, column: 1, rows: 2, columns: 1 });
    sheet.insertRow(2);
    sheet.setCell(2, 0, 5);
    book.recalculate();
    expect(table.area()).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
    expect([1, 2, 3].map((row) => sheet.cell(row, 1).value)).toEqual([2, 10, 4]);
    sheet.insertRow(0);
    expect(table.area()).toEqual({ row: 1, column: 0, rows: 4, columns: 2 });
  });

  it('moves the charts below it and what they draw', () => {
    const { book, sheet } = sheetWith([['x'], [1], [2]]);
    const chart = sheet.addChart({
      ...CHART,
      series: [{ ...SERIES, values: 'Sheet1!$A$2:$A$3' }],
    });
    const { top } = chart.definition().frame;
    sheet.insertRow(1);
    expect(chart.definition().frame.top).toBe(top + sheet.rowHeight(1));
    expect(chart.definition().series[0]?.values).toBe('Sheet1!$A$3:$A$4');
    expect(() => openWorkbookFile(book.save())).not.toThrow();
  });
});

const SERIES = {
  name: null,
  categories: null,
  color: null,
  pointColors: [],
  lineDash: null,
  lineWeight: null,
  hasDataLabels: false,
  dataLabelFormat: null,
  dataLabelPosition: null,
  gapWidth: null,
  overlap: null,
};
const AXIS = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines: false,
  majorGridlineColor: null,
  title: null,
  fontSize: null,
  fontColor: null,
  reversed: false,
  tickLabels: 'nextTo',
  tickLabelSpacing: null,
};
const CHART = {
  name: 'Chart',
  kind: 'columnClustered',
  title: null,
  titleFontSize: null,
  titleBold: null,
  titleColor: null,
  blanksAs: 'gap',
  fontName: null,
  fontSize: null,
  categoryAxis: AXIS,
  valueAxis: AXIS,
  legend: { visible: false, position: 'b' },
  frame: { left: 0, top: 60, width: 200, height: 100 },
} as const;
