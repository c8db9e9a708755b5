import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseA1 } from '../../src/core/model/address';
import { OWN_NAMESPACE } from '../../src/core/edits/ownPart';
import { NAME_STEMS } from '../../src/core/review/names';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { SheetFile, WorkbookFile } from '../../src/preview/file/types';
import { allCells, partsOf } from './contents';
import { SAMPLE, USER_SHEETS } from './workbooks';
import { writeReview, type WrittenWorkbook } from './write';

let result: WrittenWorkbook;
let saved: Uint8Array;
let file: WorkbookFile;

const sheet = (name: string): SheetFile => file.sheets().find((one) => one.name() === name)!;
const value = (name: string, address: string): unknown => {
  const { row, column } = parseA1(address);
  return sheet(name).cell(row, column).value;
};

beforeAll(async () => {
  result = await writeReview();
  saved = result.preview.save();
  file = openWorkbookFile(saved);
});

describe('the sample with its review', () => {
  it('computes from its formulas what was computed here', () => {
    expect(result.written.differences).toEqual([]);
  });

  it('says 9 of 10', () => {
    const { evaluation } = result.written;
    expect(evaluation.headlines[evaluation.mainTable!]).toMatchObject({
      metOrExceeded: 9,
      counted: 10,
    });
    const texts = [...allCells(saved)['Đánh giá']!.values()].map((cell) => cell.value);
    expect(texts).toContain('9 trên 10 chỉ tiêu đạt và vượt');
  });

  it('has two sheets more, at the end, in the language of the headers', () => {
    expect(partsOf(saved).sheets).toEqual([...USER_SHEETS, 'Đánh giá', 'Phụ lục đánh giá']);
    expect(result.written.sheets).toEqual({ review: 'Đánh giá', annex: 'Phụ lục đánh giá' });
  });

  it('has the columns at the right end of the target table, and beside the plain range', () => {
    const columns = sheet('Chỉ tiêu').tables()[0]!.columns();
    expect(columns.slice(7).map((column) => column.name())).toEqual([
      'Kết quả thực hiện',
      'Tỷ lệ hoàn thành',
      'Chênh lệch',
      'Mức đạt',
      'Tiến độ',
      'Khóa dòng',
    ]);
    const header = ['F3', 'G3', 'H3', 'I3'].map((at) => value('Kiểm tra, giám sát', at));
    expect(header).toEqual(['Tỷ lệ hoàn thành (tính lại)', 'Chênh lệch', 'Mức đạt', 'Khóa dòng']);
  });

  it('computes the figures of the facts in live cells', () => {
    expect(value('Chỉ tiêu', 'H5')).toBe(338);
    expect(value('Chỉ tiêu', 'I5')).toBe(0.845);
    expect(value('Chỉ tiêu', 'J5')).toBe(-62);
    expect(value('Chỉ tiêu', 'K5')).toBe('Chưa đạt');
    expect(value('Chỉ tiêu', 'L5')).toBe('Vượt tiến độ');
    expect(value('Kiểm tra, giám sát', 'F4')).toBeCloseTo(891 / 934, 15);
    expect(value('Kiểm tra, giám sát', 'H4')).toBe('Gần đạt');
    for (const at of ['H5', 'I5', 'J5', 'K5', 'L5']) {
      const { row, column } = parseA1(at);
      expect(sheet('Chỉ tiêu').cell(row, column).formula).not.toBeNull();
    }
  });

  it('has native charts of every topic on the review, that read cells of the annex', () => {
    const charts = sheet('Đánh giá')
      .charts()
      .map((chart) => chart.definition());
    expect(charts.map(({ name, kind }) => [name, kind])).toEqual([
      ['Review_Attainment', 'barClustered'],
      ['Review_Targets', 'barClustered'],
      ['Review_Statuses', 'barClustered'],
      ['Review_Progress', 'line'],
      ['Review_Progress2', 'line'],
    ]);
    for (const { series } of charts) {
      for (const { values, categories } of series) {
        expect(values).toMatch(/^'Phụ lục đánh giá'!/);
        expect(categories).toMatch(/^'Phụ lục đánh giá'!/);
      }
    }
    expect(charts.map(({ series }) => series.length)).toEqual([1, 2, 1, 2, 2]);
  });

  it('has every name, each leading to cells of the annex', () => {
    const names = new Map(file.names().map((name) => [name.name, name.formula()]));
    for (const name of Object.values(NAME_STEMS)) {
      expect(names.get(name)).toMatch(/^'Phụ lục đánh giá'!\$[A-Z]+\$\d+/);
    }
  });

  it('has one part of ours', () => {
    expect(partsOf(saved).customXml.filter((one) => one === OWN_NAMESPACE)).toHaveLength(1);
  });

  it('has every cell of the user as it was', () => {
    const before = allCells(SAMPLE);
    const after = allCells(saved);
    for (const name of USER_SHEETS) {
      expect(before[name]!.size).toBeGreaterThan(5);
      for (const [address, cell] of before[name]!) {
        expect([name, address, after[name]!.get(address)]).toEqual([name, address, cell]);
      }
    }
  });

  it('has nothing on the user’s sheets but our columns', () => {
    const before = allCells(SAMPLE);
    const after = allCells(saved);
    const added = USER_SHEETS.flatMap((name) =>
      [...after[name]!.keys()]
        .filter((address) => !before[name]!.has(address))
        .map((address) => `${name}!${address.replace(/\d+/, '')}`),
    );
    expect([...new Set(added)].sort()).toEqual(
      [
        ...[...'HIJKLM'].map((letter) => `Chỉ tiêu!${letter}`),
        ...[...'FGHI'].map((letter) => `Kiểm tra, giám sát!${letter}`),
      ].sort(),
    );
  });

  it('has the looks of the user’s cells as they were', () => {
    const before = openWorkbookFile(SAMPLE);
    for (const name of USER_SHEETS) {
      const old = before.sheets().find((one) => one.name() === name)!;
      const used = old.usedRange(false)!;
      for (let row = used.row; row < used.row + used.rows; row++) {
        expect(sheet(name).rowHeight(row)).toBe(old.rowHeight(row));
        for (let column = used.column; column < used.column + used.columns; column++) {
          expect(sheet(name).style(row, column)).toEqual(old.style(row, column));
        }
      }
    }
  });

  it('prints on A4: the review upright, the annex lying with its header on every page', () => {
    expect(sheet('Đánh giá').pageLayout()).toMatchObject({
      orientation: 'portrait',
      paperSize: 9,
      fitToWidth: 1,
    });
    expect(sheet('Phụ lục đánh giá').pageLayout()).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      printTitleRows: '$4:$4',
    });
  });
});
