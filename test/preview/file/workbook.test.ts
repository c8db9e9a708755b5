import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbookFile, openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { SheetFile, WorkbookFile } from '../../../src/preview/file/types';

function blank(): { book: WorkbookFile; sheet: SheetFile } {
  const book = newWorkbookFile();
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return { book, sheet };
}

function only(book: WorkbookFile): SheetFile {
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const reopened = (book: WorkbookFile): WorkbookFile => openWorkbookFile(book.save());

/** A new workbook with the XML of its sheet replaced. */
function withSheet(xml: string): Uint8Array {
  const parts = unzipSync(newWorkbookFile().save());
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('cells', () => {
  it.each([
    1.5,
    -0,
    1e-300,
    'text',
    ' spaces ',
    'a\r\nb\tc',
    '_x000D_',
    '\u0001',
    'Đạt ✓',
    true,
    false,
  ])('keep %p through the file', (value) => {
    const { book, sheet } = blank();
    sheet.setCell(3, 4, value);
    const [again] = reopened(book).sheets();
    expect(again?.cell(3, 4)).toEqual({
      value: value === 0 ? 0 : value,
      isError: false,
      formula: null,
    });
  });

  it.each([NaN, Infinity, 5n, undefined, {}])('refuse %p', (value) => {
    expect(() => blank().sheet.setCell(0, 0, value as never)).toThrow(TypeError);
  });

  it('take text after an apostrophe as text, and = as a formula', () => {
    const { sheet } = blank();
    sheet.setCell(0, 0, "'=1+1");
    sheet.setCell(0, 1, '=1+1');
    expect(sheet.cell(0, 0)).toEqual({ value: '=1+1', isError: false, formula: null });
    expect(sheet.cell(0, 1)).toEqual({ value: null, isError: false, formula: '1+1' });
  });

  it('are read in every form that files have, with any prefix and without numbers', () => {
    const cells = [
      '<x:c t="inlineStr"><x:is><x:r><x:t>ri</x:t></x:r><x:r><x:t>ch</x:t></x:r></x:is></x:c>',
      '<x:c t="str"><x:f>A1</x:f><x:v>a_x000D_b</x:v></x:c>',
      '<x:c t="b"><x:v>1</x:v></x:c>',
      '<x:c t="e"><x:v>#DIV/0!</x:v></x:c>',
      '<x:c><x:f t="shared" ref="E1:E2" si="0">A1+$B$1</x:f><x:v>3</x:v></x:c>',
    ];
    const second = '<x:row r="2"><x:c r="E2"><x:f t="shared" si="0"/><x:v>4</x:v></x:c></x:row>';
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row>${cells.join('')}</x:row>${second}</x:sheetData></x:worksheet>`;
    const sheet = only(openWorkbookFile(withSheet(xml)));
    expect([0, 1, 2, 3, 4].map((c) => sheet.cell(0, c).value)).toEqual([
      'rich',
      'a\rb',
      true,
      '#DIV/0!',
      3,
    ]);
    expect(sheet.cell(0, 3).isError).toBe(true);
    expect(sheet.cell(1, 4)).toEqual({ value: 4, isError: false, formula: 'A2+$B$1' });
    sheet.setCell(0, 4, 7);
    expect(sheet.cell(1, 4).formula).toBe('A2+$B$1');
    expect(sheet.usedRange(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 5 });
  });

  it('of an array formula cannot be changed in part', () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData></worksheet>`;
    expect(() => only(openWorkbookFile(withSheet(xml))).setCell(0, 0, 1)).toThrow('A1:A2');
  });
});

describe('files that are no workbook', () => {
  it.each([
    ['text', strToU8('hello'), 'not an Excel workbook'],
    ['an encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'encrypted'],
    ['a cut zip', newWorkbookFile().save().slice(0, 300), 'damaged'],
    ['another zip', zipSync({ a: strToU8('b') }), 'not an Excel workbook'],
    [
      'a malformed sheet',
      withSheet('<worksheet><sheetData></worksheet>'),
      'xl/worksheets/sheet1.xml',
    ],
  ])('%s', (_, bytes, message) => {
    const read = (): unknown => only(openWorkbookFile(bytes)).usedRange(true);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ name: 'HostError' }));
  });

  it('refuses a zip bomb without unpacking it', () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const parts = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`z${i}`, zeros]));
    expect(() => openWorkbookFile(zipSync(parts, { level: 1 }))).toThrow('too large');
  });

  it('names a part that is missing', () => {
    const all = Object.entries(unzipSync(newWorkbookFile().save()));
    const parts = Object.fromEntries(all.filter(([name]) => name !== 'xl/worksheets/sheet1.xml'));
    const read = (): unknown => only(openWorkbookFile(zipSync(parts))).usedRange(true);
    expect(read).toThrow('xl/worksheets/sheet1.xml is missing');
  });
});

describe('sheets', () => {
  it('are added, renamed, moved and deleted with what refers to them', () => {
    const { book, sheet } = blank();
    const second = book.addSheet('Second');
    sheet.setCell(0, 0, '=Second!A1');
    book.addName('Local', 'Second!$A$1', second);
    book.moveSheet(second, 0);
    second.setName('Báo cáo 1');
    expect(book.sheets().map((s) => s.name())).toEqual(['Báo cáo 1', 'Sheet1']);
    expect(sheet.cell(0, 0).formula).toBe("'Báo cáo 1'!A1");
    expect(book.names().map((n) => [n.sheet?.name(), n.formula()])).toEqual([
      ['Báo cáo 1', "'Báo cáo 1'!$A$1"],
    ]);
    expect(book.activeSheet()).toBe(sheet);
    book.deleteSheet(second);
    expect(book.names()).toEqual([]);
    expect(sheet.cell(0, 0).formula).toBe('#REF!');
    expect(reopened(book).sheets()).toHaveLength(1);
  });

  it.each(['', 'a/b', 'x'.repeat(32), "'a"])('cannot be named “%s”', (name) => {
    expect(() => blank().book.addSheet(name)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  });

  it('keep names unique, and one of them visible', () => {
    const { book, sheet } = blank();
    expect(() => book.addSheet('SHEET1')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => book.deleteSheet(sheet)).toThrow('visible');
    expect(() => sheet.setVisibility('veryHidden')).toThrow('visible');
  });
});

describe('tables', () => {
  function withTable() {
    const { book, sheet } = blank();
    const rows = [
      ['Code', 'Target', 'Done'],
      ['a', 10, 9],
      ['b', 20, 25],
    ];
    rows.forEach((cells, r) => cells.forEach((value, c) => sheet.setCell(r, c, value)));
    return { book, sheet, table: sheet.addTable({ row: 0, column: 0, rows: 3, columns: 3 }, true) };
  }

  it('get calculated columns, stored as Excel stores them', () => {
    const { book, table } = withTable();
    const formula = '=[@Done]/[@Target]';
    const column = table.addColumn(null, ['Tỷ lệ %', formula, formula], null);
    expect([column.name(), column.calculatedFormula()]).toEqual(['Tỷ lệ %', '[@Done]/[@Target]']);
    const parts = unzipSync(book.save());
    const xml = strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array());
    expect(xml).toContain(
      '<calculatedColumnFormula>Table1[[#This Row],[Done]]/Table1[[#This Row],[Target]]</calculatedColumnFormula>',
    );
    expect(xml).toContain('<autoFilter ref="A1:D3"/>');
    expect(xml).toContain('ref="A1:D3"');
    const again = only(openWorkbookFile(book.save()));
    expect(again.cell(2, 3).formula).toBe('[@Done]/[@Target]');
  });

  it('follow renamed columns and tables into formulas, from the header cell too', () => {
    const { sheet, table } = withTable();
    sheet.setCell(9, 0, '=SUM(Table1[Done])');
    sheet.setCell(0, 2, 'Kết quả');
    expect(sheet.cell(9, 0).formula).toBe('SUM(Table1[Kết quả])');
    table.setName('Plan');
    expect(sheet.cell(9, 0).formula).toBe('SUM(Plan[Kết quả])');
    table.columns()[2]?.delete();
    expect(sheet.cell(9, 0).formula).toBe('SUM(#REF!)');
    expect(table.area()).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  });

  it('move what is beside them in their rows alone, and give it back', () => {
    const { sheet, table } = withTable();
    sheet.setCell(1, 3, 'beside');
    sheet.setCell(7, 3, 'below');
    sheet.setCell(8, 0, '=D2&D8');
    const column = table.addColumn(1, null, 'New');
    expect([sheet.cell(1, 4).value, sheet.cell(7, 3).value]).toEqual(['beside', 'below']);
    expect(sheet.cell(8, 0).formula).toBe('E2&D8');
    column.delete();
    expect([sheet.cell(1, 3).value, sheet.cell(1, 2).value]).toEqual(['beside', 9]);
    expect(sheet.cell(8, 0).formula).toBe('D2&D8');
  });

  it('refuse to tear merged cells, and then leave everything in place', () => {
    const { sheet, table } = withTable();
    sheet.setCell(2, 5, 'merged');
    sheet.merge({ row: 2, column: 5, rows: 2, columns: 1 });
    const add = (): unknown => table.addColumn(null, null, 'New');
    expect(add).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(table.columns().map((c) => c.name())).toEqual(['Code', 'Target', 'Done']);
    expect(sheet.cell(2, 5).value).toBe('merged');
  });

  it('are resized and deleted', () => {
    const { book, sheet, table } = withTable();
    table.resize({ row: 0, column: 0, rows: 5, columns: 4 });
    expect(table.columns().map((c) => c.name())).toEqual(['Code', 'Target', 'Done', 'Column1']);
    table.delete();
    expect([sheet.tables(), sheet.usedRange(false)]).toEqual([[], null]);
    expect(Object.keys(unzipSync(book.save())).filter((n) => n.includes('table'))).toEqual([]);
  });
});

describe('names and custom XML', () => {
  it('are kept, changed and deleted', () => {
    const { book } = blank();
    const name = book.addName('Near_Line', '0.9', null);
    name.setHidden(true);
    name.setComment('a line');
    expect(() => book.addName('near_line', '1', null)).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => book.addName('A1', '1', null)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    const part = book.addCustomXml('<a xmlns="urn:a">ä&amp;</a>');
    const again = reopened(book);
    expect(again.names().map((n) => [n.name, n.formula(), n.hidden(), n.comment()])).toEqual([
      ['Near_Line', '0.9', true, 'a line'],
    ]);
    expect(again.customXmlParts().map((p) => [p.id, p.namespace, p.xml()])).toEqual([
      [part.id, 'urn:a', '<a xmlns="urn:a">ä&amp;</a>'],
    ]);
    again.customXmlParts()[0]?.setXml('<b/>');
    expect(again.customXmlParts()[0]?.xml()).toBe('<b/>');
    again.customXmlParts()[0]?.delete();
    expect(Object.keys(unzipSync(again.save())).filter((n) => n.includes('customXml'))).toEqual([]);
  });
});
