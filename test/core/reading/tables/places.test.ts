import { describe, expect, it } from '@jest/globals';
import { NOTHING_OWN } from '../../../../src/core/model/own';
import type { SheetSnapshot } from '../../../../src/core/model/snapshot';
import { finish } from '../../../../src/core/model/steps';
import { plainFrames } from '../../../../src/core/reading/tables/plainFrames';
import { viewOf } from '../../../../src/core/reading/tables/visibleCells';
import type { GridCell } from '../../../support/grid';
import { gridOf, sheetOf } from '../../../support/grid';
import { framesOf, placeOf, titlesIn } from './framesOf';

const places = (...args: Parameters<typeof framesOf>) => framesOf(...args).map(placeOf);

const TABLE = 'Indicator | Target | Actual\nWells | 10 | 9\nRoads | 5 | 6';

describe('tables on a sheet', () => {
  it('below letterheads, titles and notes', () => {
    expect(
      places(`
      ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      TỈNH X | | | Độc lập - Tự do - Hạnh phúc |
      Số: 12/BC-UBND | | | Hà Nội, ngày 5 tháng 7 năm 2023 |
      |
      BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU KẾ HOẠCH NĂM 2023 | | | |
      (Kèm theo Báo cáo số 12) | | | |
      TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      1 | Trồng rừng | ha | 10 | 9
      2 | Làm đường | km | 5 | 6`),
    ).toEqual(['ABCDE 7: 8-9']);
  });

  it('side by side, each with its own names', () => {
    const block = gridOf(TABLE);
    const wide = block.map((row): GridCell[] => [...row, '', ...row]);
    expect(places(wide)).toEqual(['ABC 1: 2-3', 'EFG 1: 2-3']);
    const far = block.map((row): GridCell[] => [...row, '', '', '', '', ...row]);
    expect(places(far)).toEqual(['ABC 1: 2-3', 'HIJ 1: 2-3']);
  });

  it('side by side without words that are known for names', () => {
    expect(
      places(`
      Xã | Kế hoạch | Thực hiện | | Xã | Kế hoạch | Thực hiện
      A Lưới | 1 | 2 | | B Sao | 3 | 4
      An Phú | 1 | 2 | | Bình An | 3 | 4`),
    ).toEqual(['ABC 1: 2-3', 'EFG 1: 2-3']);
  });

  it('side by side at different heights', () => {
    expect(
      places(`
      Bảng 1 | | | | | |
      Chỉ tiêu | Kế hoạch | Thực hiện | | | |
      A | 1 | 2 | | Bảng 2 | |
      B | 1 | 2 | | Chỉ tiêu | Kế hoạch | Thực hiện
      C | 1 | 2 | | D | 3 | 4
      | | | | E | 3 | 4`),
    ).toEqual(['ABC 2: 3-5', 'EFG 4: 5-6']);
  });

  it('with blank spacer columns inside, under titles of three rows', () => {
    const [frame] = framesOf(
      `
      Chỉ tiêu | Kế hoạch | Kết quả | | | |
       | | Chi bộ A | | Chi bộ B | |
       | | Quý I | Quý II | Quý I | | Quý II
      Kết nạp | 12 | 3 | 3 | 3 | | 2`,
      { merges: ['A1:A3', 'B1:B3', 'C1:G1', 'C2:D2', 'E2:G2'] },
    );
    expect(placeOf(frame!)).toBe('ABCDEG 1-3: 4-4');
    expect(titlesIn(frame!)[5]).toBe('Kết quả / Chi bộ B / Quý II');
  });

  it('beside a few figures of a summary', () => {
    expect(
      places(`
      Chỉ tiêu | Kế hoạch | Thực hiện | | Đánh giá | 2
      A | 1 | 3 | | Vượt | 1
      B | 1 | 3 | | Đạt | 1`),
    ).toEqual(['ABC 1: 2-3']);
  });

  it('with blank spacer columns inside', () => {
    expect(
      places(`
      TT | | Chỉ tiêu | | Kế hoạch | Thực hiện | | | Ghi chú
      1 | | A | | 5 | 6 | | | x
      2 | | B | | 7 | 8 | | | y`),
    ).toEqual(['ACEFI 1: 2-3']);
  });

  it('below each other, with blank rows, captions or nothing between', () => {
    expect(
      places(`
      ${TABLE}
      |
      Bảng 2: Xã hội
      TT | Chỉ tiêu | Kế hoạch | Thực hiện
      1 | A | 1 | 2
      Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện
      B | người | 3 | 4`),
    ).toEqual(['ABC 1: 2-3', 'ABCD 6: 7-7', 'ABCD 8: 9-9']);
  });

  it('go on below a repeated header, as after a page break', () => {
    expect(places(`${TABLE}\nIndicator | Target | Actual\nTrees | 3 | 4`)).toEqual(['ABC 1: 2-5']);
  });

  it('end above the caption of another one, though its titles be the same', () => {
    expect(
      places(`
      ${TABLE}
      Table 2
       | 2022 | | 2023 |
      Indicator | Target | Actual | Target | Actual
      Trees | 3 | 4 | 5 | 6`),
    ).toEqual(['ABC 1: 2-3', 'ABCDE 5-6: 7-7']);
  });

  it('go on over blank rows, also below the title of a section', () => {
    expect(places(`${TABLE}\n|\nTrees | 3 | 4\n|\n|\nSchools | 1 | 2`)).toEqual(['ABC 1: 2-8']);
    expect(places(`${TABLE}\n|\nB. Social | |\nTrees | 3 | 4`)).toEqual(['ABC 1: 2-6']);
    expect(places(`${TABLE}\n|\n|\n|\nTrees | 3 | 4`)).toEqual(['ABC 1: 2-3']);
  });

  it('begin after a blank row below the titles', () => {
    expect(places('Indicator | Target | Actual\n|\nWells | 10 | 9')).toEqual(['ABC 1: 2-3']);
  });

  it('end above footnotes and signatures', () => {
    expect(
      places(`
      TT | Chỉ tiêu | Kế hoạch | Thực hiện
      1 | A | 1 | 2
      2 | B | 1 |
      Ghi chú: số liệu ước đến 30/6 | | |
      (*) Chưa gồm xã X | | |
       | | | Hà Nội, ngày 5 tháng 7 năm 2023
      Người lập biểu | | Thủ trưởng đơn vị |`),
    ).toEqual(['ABCD 1: 2-3']);
    expect(
      places(`
      ${TABLE}
      * provisional
      (1) Without the islands
      |
      Prepared by | | Approved by
      |
      An | | Binh`),
    ).toEqual(['ABC 1: 2-3']);
  });

  it('with hidden rows and columns', () => {
    expect(places(TABLE, { hiddenRows: [2], hiddenColumns: ['B'] })).toEqual(['ABC 1: 2-3']);
  });

  it('at any place, and with a cell far away', () => {
    expect(places(TABLE, { from: 'D9' })).toEqual(['DEF 9: 10-11']);
    const far = [...gridOf(TABLE).map((row): GridCell[] => [...row])];
    far[60] = [];
    far[60][40] = 'x';
    expect(places(Array.from(far, (row) => row ?? []))).toEqual(['ABC 1: 2-3']);
  });

  it('whose columns of ours are not there', () => {
    const cells = gridOf('Indicator | Target | Status | Actual\nA | 1 | met | 2');
    const own = { sheetId: 'sheet-1', column: 2, headerRow: 0, endRow: 2, isKey: false };
    expect(places(cells, {}, { ...NOTHING_OWN, columns: [own] })).toEqual(['ABD 1: 2-2']);
  });

  it('without titles over the names', () => {
    expect(places(' | Target | Actual\nWells | 10 | 9\nRoads | 5 | 6')).toEqual(['ABC 1: 2-3']);
  });
});

describe('what a table is about', () => {
  it('is evident from target expressions under unknown titles', () => {
    expect(places('Việc | Mức\nTrồng rừng | ≥ 90\nLàm đường | từ 85 trở lên')).toEqual([
      'AB 1: 2-3',
    ]);
    expect(places('งาน | ระดับ\nก | ไม่น้อยกว่า 5\nข | ไม่เกิน 3')).toEqual(['AB 1: 2-3']);
  });

  it('is open for lists of names with figures or periods', () => {
    expect(places('Indicator | 2021 | 2022\nWells | 1 | 2')).toEqual(['ABC 1: 2-2 list']);
    expect(places('Chỉ tiêu | Quý I | Quý II\nA | 1 | 2')).toEqual(['ABC 1: 2-2 list']);
    expect(places('ตัวชี้วัด | ไตรมาส 1 | ไตรมาส 2\nก | 1 | 2')).toEqual(['ABC 1: 2-2 list']);
    expect(places('Product | Stock | Price\nApple | 10 | 2\nPear | 5 | 3')).toEqual([
      'ABC 1: 2-3 list',
    ]);
  });

  it('is no target in budgets, sales, age groups', () => {
    const evident = (text: string) => framesOf(text).some((frame) => frame.evident);
    expect(evident('Item | Budget | Actual | Variance\nRent | 100 | 90 | 10')).toBe(false);
    expect(evident('Product | Q1 | Q2\nApple | 10 | 2\nPear | 5 | 3')).toBe(false);
    expect(evident('Age | Men | Women\nunder 18 | 1 | 2\n18-60 | 1 | 2\nover 60 | 1 | 2')).toBe(
      false,
    );
  });

  it('is nothing in addresses, multiplication and letters', () => {
    expect(places('Name | Street | Town\nAn | Main St | Hue\nBinh | Hill Rd | Vinh')).toEqual([]);
    expect(places('x | 1 | 2 | 3\n1 | 1 | 2 | 3\n2 | 2 | 4 | 6\n3 | 3 | 6 | 9')).toEqual([]);
    expect(places('Dear Sir | |\nthank you for | your letter |\nYours | sincerely |')).toEqual([]);
    expect(places('Mục tiêu | 90\nThực hiện | 80')).toEqual([]);
  });
});

describe('large sheets', () => {
  const elapsed = (cells: GridCell[][]): number => {
    const started = performance.now();
    framesOf(cells);
    return performance.now() - started;
  };
  const many = (rows: number, row: (at: number) => GridCell[]) =>
    Array.from({ length: rows }, (_, at) => row(at));

  it('take time in proportion: one long table', () => {
    const body = many(100_000, (at) => [at, `Việc ${at}`, 'người', '≥ 90', 85, '', 'x', 'y']);
    const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ', 'a', 'b'];
    expect(elapsed([header, ...body])).toBeLessThan(8_000);
  });

  it('take time in proportion: words that are no table', () => {
    const cells = many(50_000, (at) => [`Nội dung ${at}`, `văn bản số ${at}`, `kế hoạch ${at}`]);
    expect(elapsed(cells)).toBeLessThan(8_000);
  });

  it('take time in proportion: words of which some could be titles', () => {
    const cells = many(50_000, (at) => [`Việc ${at} x`, `kết quả là ${at} y`, `xong ${at} z`]);
    expect(elapsed(cells)).toBeLessThan(8_000);
  });

  it('take time in proportion: many small tables', () => {
    const cells = many(
      20_000,
      (at) =>
        [['Indicator', 'Target', 'Actual'], ['Wells', 10, 9], ['Roads', 5, 4], [], []][
          at % 5
        ] as GridCell[],
    );
    expect(elapsed(cells)).toBeLessThan(8_000);
  });

  it('take time in proportion: a million rows with little in them', () => {
    const small = sheetOf({
      name: 'S',
      cells: [
        ['x', '', '', ''],
        ['', '', '', ''],
      ],
    });
    const tall = <T>([filled, blank]: readonly (readonly T[])[]) =>
      Array.from({ length: 1_000_000 }, (_, at) => (at % 100_000 === 7 ? filled! : blank!));
    const sheet: SheetSnapshot = {
      ...small,
      area: { ...small.area, rows: 1_000_000 },
      values: tall(small.values),
      kinds: tall(small.kinds),
      numberFormats: tall(small.numberFormats),
    };
    const started = performance.now();
    expect(finish(plainFrames(viewOf(sheet, NOTHING_OWN), []))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
