import { beforeEach, describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { SheetFile } from '../../../src/preview/file/types';
import { Book } from '../../../src/preview/objects/book';
import { extentOf, withSelection } from '../../../src/preview/page/sheet/extent';
import { jumped, moved } from '../../../src/preview/page/sheet/moves';
import { pointed } from '../../../src/preview/page/sheet/pointing';
import { drawnColumns } from '../../../src/preview/page/sheet/rowColumns';
import { SheetPicture } from '../../../src/preview/page/sheet/SheetPicture';
import { markOf } from '../../../src/preview/page/sheet/marks';

const EXTENT = { rows: 100, columns: 26 };
/** Every letter is 10 pixels wide; a standard column has room for six. */
const measure = (text: string): number => text.length * 10;

let book: Book;
let sheet: SheetFile;

beforeEach(() => {
  book = new Book(newWorkbookFile(), 'Book1.xlsx', 'en-US');
  sheet = book.file.activeSheet();
});

const picture = (): SheetPicture => new SheetPicture(book, sheet, EXTENT, measure);
const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

describe('a sheet on the screen', () => {
  it('has the widths and heights of the file in pixels', () => {
    sheet.setColumnWidth({ first: 1, count: 1 }, 60);
    sheet.setRowHeight({ first: 1, count: 1 }, 30);
    sheet.setColumnHidden({ first: 2, count: 1 }, true);
    const { columns, rows } = picture();
    expect([...columns.starts.slice(0, 4)]).toEqual([0, 64, 144, 208]);
    expect(columns.lines.slice(0, 3)).toEqual([0, 1, 3]);
    expect([...rows.starts.slice(0, 4)]).toEqual([0, 20, 60, 80]);
  });

  it('has rows as high as their wrapped texts, unless their height is set', () => {
    sheet.setCell(0, 0, 'one two three four');
    sheet.setCell(1, 0, 'one two three four');
    sheet.setStyle(area(0, 0, 2), { wrap: true });
    sheet.setRowHeight({ first: 1, count: 1 }, 18);
    const { rows } = picture();
    expect(rows.starts[1]).toBeGreaterThan(60);
    expect((rows.starts[2] ?? 0) - (rows.starts[1] ?? 0)).toBe(24);
  });

  it('aligns by what a cell holds', () => {
    sheet.setCell(0, 0, 'text');
    sheet.setCell(0, 1, 5);
    sheet.setCell(0, 2, true);
    const { cell } = { cell: (column: number) => picture().cell(0, column).side };
    expect([0, 1, 2].map(cell)).toEqual(['left', 'right', 'center']);
  });

  it('shows # where a number has no room', () => {
    sheet.setCell(0, 0, 123456789);
    sheet.setStyle(area(0, 0), { numberFormat: '#,##0' });
    expect(picture().cell(0, 0).text).toMatch(/^#+$/);
  });

  it('is as large as what is used, with room to go on', () => {
    expect(extentOf(sheet)).toEqual({ rows: 100, columns: 26 });
    sheet.setCell(99, 30, 'x');
    expect(extentOf(sheet)).toEqual({ rows: 200, columns: 52 });
    expect(withSelection(EXTENT, area(450, 0))).toEqual({ rows: 500, columns: 26 });
    expect(withSelection(EXTENT, { row: 0, column: 0, rows: 1_048_576, columns: 1 })).toEqual(
      EXTENT,
    );
  });
});

describe('long texts', () => {
  it('reach into empty cells, as far as they need', () => {
    sheet.setCell(0, 0, 'twelve chars');
    expect(picture().spills(0)).toEqual([{ column: 0, first: 0, last: 1, left: 0, right: 60 }]);
  });

  it('end at a cell that holds something', () => {
    sheet.setCell(0, 0, 'a text that is much longer than that');
    sheet.setCell(0, 2, 'stop');
    expect(picture().spills(0)).toEqual([{ column: 0, first: 0, last: 1, left: 0, right: 64 }]);
  });

  it('reach to both sides where they are centred', () => {
    sheet.setCell(0, 1, 'twelve chars');
    sheet.setStyle(area(0, 1), { horizontal: 'center' });
    expect(picture().spills(0)).toEqual([{ column: 1, first: 0, last: 2, left: 30, right: 30 }]);
  });

  it('hide the grey lines that they cross, and no others', () => {
    sheet.setCell(0, 0, 'twelve chars');
    const { edges } = { edges: (column: number) => picture().edges(0, column).right };
    expect(edges(0)).toBeNull();
    expect(edges(1)).toBe('1px solid #E1E1E1');
  });

  it('are drawn where only their ends are in the window', () => {
    sheet.setCell(0, 0, 'a text that is as long as three columns');
    expect(drawnColumns(picture(), 0, { from: 3, to: 6 })).toEqual([0, 3, 4, 5]);
    expect(drawnColumns(picture(), 0, { from: 10, to: 12 })).toEqual([10, 11]);
  });
});

describe('lines between cells', () => {
  it('are the heavier of the two that meet', () => {
    sheet.setStyle(area(0, 0), { borders: { right: { style: 'thin', color: '#111111' } } });
    sheet.setStyle(area(0, 1), { borders: { left: { style: 'medium', color: '#222222' } } });
    expect(picture().edges(0, 0).right).toBe('2px solid #222222');
  });

  it('are hidden by fills, and by a sheet that shows none', () => {
    sheet.setStyle(area(0, 1), { fillColor: '#DDEEFF' });
    expect(picture().edges(0, 0).right).toBeNull();
    expect(picture().edges(5, 5).right).not.toBeNull();
    sheet.setShowGridlines(false);
    expect(picture().edges(5, 5).right).toBeNull();
  });

  it('are those at the far sides of a merged area', () => {
    sheet.merge(area(0, 0, 2, 2));
    sheet.setStyle(area(0, 1), { borders: { right: { style: 'thick', color: '#111111' } } });
    expect(picture().edges(0, 0).right).toBe('3px solid #111111');
  });
});

describe('tables', () => {
  it('have the look of their style, under that of the cells', () => {
    sheet.setCell(0, 0, 'Name');
    sheet.setStyle(area(2, 0), { fillColor: '#FFEEEE' });
    const table = sheet.addTable(area(0, 0, 4, 1), true);
    table.setStyle('TableStyleMedium2');
    const shown = picture();
    const fills = [0, 1, 2, 3].map((row) => shown.cell(row, 0).style.fillColor);
    expect(fills).toEqual(['#4472C4', '#D9E1F2', '#FFEEEE', '#D9E1F2']);
    expect(shown.cell(0, 0).style).toMatchObject({ fontColor: '#FFFFFF', bold: true });
    table.setStyle('');
    expect(picture().cell(0, 0).style).toMatchObject({ fillColor: '', bold: false });
  });
});

describe('moving about', () => {
  it('passes hidden rows, and a merged area as one', () => {
    sheet.merge(area(1, 1, 2, 2));
    sheet.setRowHidden({ first: 3, count: 1 }, true);
    const shown = picture();
    expect(moved(shown, { row: 1, column: 0 }, { rows: 0, columns: 1 })).toEqual({
      row: 1,
      column: 1,
    });
    expect(moved(shown, { row: 1, column: 1 }, { rows: 1, columns: 0 })).toEqual({
      row: 4,
      column: 1,
    });
    expect(moved(shown, { row: 2, column: 3 }, { rows: 0, columns: -1 })).toEqual({
      row: 1,
      column: 1,
    });
  });

  it('jumps to the end of what is filled, then over the gap', () => {
    for (const row of [0, 1, 2, 6]) sheet.setCell(row, 0, 'x');
    const shown = picture();
    const isFilled = ({ row, column }: { row: number; column: number }): boolean =>
      sheet.cell(row, column).value !== null;
    const down = { rows: 1, columns: 0 };
    const rows = [0, 2, 6].map((row) => jumped(shown, { row, column: 0 }, down, isFilled).row);
    expect(rows).toEqual([2, 6, 99]);
  });
});

describe('a pointer', () => {
  it('finds cells under the headings, scrolled ones and frozen ones', () => {
    sheet.setFrozen(1, 1);
    const shown = picture();
    const at = (x: number, y: number) => pointed(shown, { x, y, scrollLeft: 64, scrollTop: 200 });
    expect(at(48 + 10, 22 + 5).place).toEqual({ row: 0, column: 0 });
    expect(at(48 + 70, 22 + 25).place).toEqual({ row: 11, column: 2 });
  });

  it('finds whole rows and columns at the headings', () => {
    const at = (x: number, y: number) =>
      pointed(picture(), { x, y, scrollLeft: 0, scrollTop: 0 }).whole;
    expect(at(100, 5)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 1 });
    expect(at(5, 50)).toEqual({ row: 1, column: 0, rows: 1, columns: 16_384 });
    expect(at(5, 5)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    expect(at(100, 50)).toBeNull();
  });

  it('selects a merged area as a whole', () => {
    sheet.merge(area(1, 1, 2, 2));
    expect(picture().merges.grown(area(0, 2, 2, 1))).toEqual(area(0, 1, 3, 2));
    const mark = markOf(picture(), area(0, 1, 3, 2), { row: 0, column: 1 }, { row: 1, column: 1 });
    expect(mark).toEqual({ top: false, left: true, bottom: true, right: true, isActive: false });
  });
});
