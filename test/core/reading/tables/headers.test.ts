import { describe, expect, it } from '@jest/globals';
import { byLetter, excelFrameOf, framesOf, placeOf, titlesIn } from './framesOf';

describe('headers of several rows', () => {
  it('with merged cells', () => {
    const [frame, ...others] = framesOf(
      `
      Bảng 1. Kết quả thực hiện | | | | | |
      TT | Chỉ tiêu | ĐVT | Năm 2022 | | Năm 2023 |
       | | | KH | TH | KH | TH
      1 | Trồng rừng | ha | 10 | 9 | 12 | 13
      2 | Làm đường | km | 5 | 6 | 7 | 8`,
      { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'] },
    );
    expect(others).toEqual([]);
    expect(placeOf(frame!)).toBe('ABCDEFG 2-3: 4-5');
    expect(titlesIn(frame!)).toEqual([
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Năm 2022 / KH',
      'Năm 2022 / TH',
      'Năm 2023 / KH',
      'Năm 2023 / TH',
    ]);
    expect(frame?.captions).toEqual(['Bảng 1. Kết quả thực hiện', 'S']);
  });

  it('of three rows with merged cells', () => {
    const [frame] = framesOf(
      `
      Indicator | Year 2023 | | |
       | Target | | Achieved |
       | Rural | Urban | Rural | Urban
      Wells | 3 | 4 | 5 | 6
      Roads | 1 | 1 | 1 | 1`,
      { merges: ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'] },
    );
    expect(placeOf(frame!)).toBe('ABCDE 1-3: 4-5');
    expect(titlesIn(frame!).slice(2, 4)).toEqual([
      'Year 2023 / Target / Urban',
      'Year 2023 / Achieved / Rural',
    ]);
  });

  it('without merged cells, names at the top', () => {
    const [frame] = framesOf(`
      TT | Chỉ tiêu | Năm 2023 | | Ghi chú
       | | KH | TH |
      1 | Trồng rừng | 10 | 9 |
      2 | Làm đường | 5 | 6 | x`);
    expect(placeOf(frame!)).toBe('ABCDE 1-2: 3-4');
    expect(titlesIn(frame!)).toEqual([
      'TT',
      'Chỉ tiêu',
      'Năm 2023 / KH',
      'Năm 2023 / TH',
      'Ghi chú',
    ]);
  });

  it('without merged cells, names at the bottom', () => {
    const [frame] = framesOf(`
       | | Target | | Actual |
      No | Indicator | Q1 | Q2 | Q1 | Q2
      1 | Wells | 3 | 4 | 5 | 6
      2 | Roads | 1 | 1 | 1 | 1`);
    expect(placeOf(frame!)).toBe('ABCDEF 1-2: 3-4');
    expect(titlesIn(frame!).slice(1)).toEqual([
      'Indicator',
      'Target / Q1',
      'Target / Q2',
      'Actual / Q1',
      'Actual / Q2',
    ]);
  });

  it('one title alone over the last columns', () => {
    const [frame] = framesOf(`
       | | ปี 2566 |
      ลำดับ | ตัวชี้วัด | เป้าหมาย | ผลงาน
      ๑ | ก | 10 | 9
      ๒ | ข | 5 | 6`);
    expect(placeOf(frame!)).toBe('ABCD 1-2: 3-4');
    expect(titlesIn(frame!)).toEqual(['ลำดับ', 'ตัวชี้วัด', 'ปี 2566 / เป้าหมาย', 'ปี 2566 / ผลงาน']);
  });

  it('one title alone at the left above titles without names', () => {
    const [frame] = framesOf(`
      Indicator | |
       | Target | Actual
      Wells | 3 | 4`);
    expect(placeOf(frame!)).toBe('ABC 1-2: 3-3');
    expect(titlesIn(frame!)).toEqual(['Indicator', 'Target', 'Actual']);
  });

  it('branches under a title', () => {
    const [frame] = framesOf(`
      Chỉ tiêu | Kế hoạch | Thực hiện | |
       | | Chi bộ A | Chi bộ B | Chi bộ C
      Kết nạp | 10 | 3 | 4 | 5
      Học tập | 20 | 5 | 6 | 7`);
    expect(placeOf(frame!)).toBe('ABCDE 1-2: 3-4');
    expect(titlesIn(frame!).slice(2)).toEqual([
      'Thực hiện / Chi bộ A',
      'Thực hiện / Chi bộ B',
      'Thực hiện / Chi bộ C',
    ]);
  });

  it('quarters as plain numbers under their title', () => {
    const [frame] = framesOf(
      `
      Chỉ tiêu | Kế hoạch | Quý | | |
       | | 1 | 2 | 3 | 4
      Trồng rừng | 10 | 1 | 2 | 3 | 4`,
      { merges: ['A1:A2', 'B1:B2', 'C1:F1'] },
    );
    expect(placeOf(frame!)).toBe('ABCDEF 1-2: 3-3');
    expect(titlesIn(frame!)[5]).toBe('Quý / 4');
  });

  it('of years and of months as numbers and dates', () => {
    const month = (v: number) => ({ v, format: 'mmm-yy' });
    const [years, months] = [
      framesOf('Indicator | Target | 2021 | 2022\nWells | 3 | 1 | 2')[0],
      framesOf([
        ['Indicator', 'Target', month(45078), month(45108), { v: 45142, format: 'dd/mm/yyyy' }],
        ['Wells', 3, 1, 2, 3],
      ])[0],
    ];
    expect(titlesIn(years!)).toEqual(['Indicator', 'Target', '2021', '2022']);
    expect(titlesIn(months!)).toEqual(['Indicator', 'Target', '2023-06', '2023-07', '2023-08-04']);
    expect(placeOf(months!)).toBe('ABCDE 1: 2-2');
  });

  it('do not take captions for titles', () => {
    const [frame] = framesOf(`
      Biểu số 01 | | | | Đơn vị: %
      TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      1 | Trồng rừng | ha | 10 | 9`);
    expect(placeOf(frame!)).toBe('ABCDE 2: 3-3');
    expect(frame?.captions).toEqual(['Biểu số 01', 'Đơn vị: %', 'S']);
    const [left] = framesOf(`
      Kế hoạch năm 2023 | | | |
      TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
      1 | Trồng rừng | ha | 10 | 9`);
    expect(placeOf(left!)).toBe('ABCDE 2: 3-3');
    const [right] = framesOf(`
       | | | ĐVT: triệu đồng |
      TT | Chỉ tiêu | Phụ trách | Kế hoạch | Thực hiện
      1 | Thu ngân sách | A | 10 | 9`);
    expect(placeOf(right!)).toBe('ABCDE 2: 3-3');
  });

  it('do not take the first row of words for titles', () => {
    const [frame] = framesOf(`
      Nhiệm vụ | Kế hoạch | Kết quả
      Ban hành đề án | Ban hành | Đã ban hành
      Thành lập tổ | Thành lập | Chưa`);
    expect(placeOf(frame!)).toBe('ABC 1: 2-3');
  });
});

describe('rows of units and of column numbers', () => {
  it('stand between titles and body, in either order', () => {
    const [frame] = framesOf(`
      TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ
       | | (triệu đồng) | (triệu đồng) | %
      (1) | (2) | (3) | (4) | (5)=(4)/(3)
      1 | Thu | 10 | 9 | 90`);
    expect(placeOf(frame!)).toBe('ABCDE 1: 4-4');
    expect(byLetter(frame!.units)).toEqual({ C: 'triệu đồng', D: 'triệu đồng', E: '%' });
    expect(byLetter(frame!.numbers)).toMatchObject({ A: '(1)', E: '(5)=(4)/(3)' });
    const [other] = framesOf(`
      TT | Chỉ tiêu | Kế hoạch | Thực hiện
      A | B | 1 | 2
       | | người | người
      1 | Thu | 10 | 9`);
    expect(placeOf(other!)).toBe('ABCD 1: 4-4');
    expect(byLetter(other!.numbers)).toEqual({ A: 'A', B: 'B', C: '1', D: '2' });
    expect(byLetter(other!.units)).toEqual({ C: 'người', D: 'người' });
  });

  it('of plain numbers, and with formulas', () => {
    const [plain] = framesOf(`
      No | Indicator | Target | Actual | %
      1 | 2 | 3 | 4 | "5=4/3"
      1 | Wells | 3 | 3 | 100`);
    expect(placeOf(plain!)).toBe('ABCDE 1: 3-3');
    expect(byLetter(plain!.numbers)).toMatchObject({ A: '1', E: '5=4/3' });
  });

  it('are reached over by titles merged downwards', () => {
    const [frame] = framesOf(
      `
      TT | Chỉ tiêu | Kế hoạch | Thực hiện
       | | (người) | (người)
      1 | Kết nạp | 10 | 9`,
      { merges: ['A1:A2', 'B1:B2'] },
    );
    expect(placeOf(frame!)).toBe('ABCD 1: 3-3');
    expect(byLetter(frame!.units)).toEqual({ C: 'người', D: 'người' });
  });

  it('show over which columns a title stands', () => {
    const [frame] = framesOf(`
      Indicator | Target | | Actual |
       | Number | % | Number | %
      Wells | 10 | 5 | 9 | 4`);
    expect(placeOf(frame!)).toBe('ABCDE 1: 3-3');
    expect(titlesIn(frame!)).toEqual(['Indicator', 'Target', 'Target', 'Actual', 'Actual']);
    expect(byLetter(frame!.units)).toEqual({ B: 'Number', C: '%', D: 'Number', E: '%' });
  });

  it('stand beside line breaks and footnote marks', () => {
    const [frame] = framesOf([
      ['STT', 'Chỉ tiêu\n(1)', 'Đơn vị\ntính', 'Kế hoạch (2)', 'Thực hiện\nnăm 2019*'],
      [1, 'A', '%', '6,6-6,8', '7,02'],
      ['', '', '', '', ''],
      ['* Số ước'],
    ]);
    expect(placeOf(frame!)).toBe('ABCDE 1: 2-2');
    expect(titlesIn(frame!)[1]).toBe('Chỉ tiêu (1)');
  });

  it('are no rows of figures', () => {
    const [frame] = framesOf('Indicator | Target | Actual\nA | 1 | 2\nB | 2 | 3');
    expect(placeOf(frame!)).toBe('ABC 1: 2-3');
    expect([...frame!.numbers, ...frame!.units]).toEqual([]);
  });
});

describe('an Excel Table', () => {
  it('has one row of titles; units and numbers can follow', () => {
    const frame = excelFrameOf(
      `
      Indicator | Target | Actual
       | (ha) | (ha)
      1 | 2 | 3
      Wells | 10 | 9
      Roads | 5 | 5`,
      'A1:C5',
    );
    expect(placeOf(frame!)).toBe('ABC 1: 4-5');
    expect(byLetter(frame!.units)).toEqual({ B: 'ha', C: 'ha' });
  });

  it('has a merged title above if it stands over some of its columns', () => {
    const cells = `
      Plan and outcome | | | |
       | Year 2022 | | Year 2023 |
      Indicator | Target | Actual | Target2 | Actual2
      Wells | 10 | 9 | 8 | 7`;
    const frame = excelFrameOf(cells, 'A3:E4', { merges: ['A1:E1', 'B2:C2', 'D2:E2'] });
    expect(placeOf(frame!)).toBe('ABCDE 2-3: 4-4');
    expect(titlesIn(frame!)).toEqual([
      'Indicator',
      'Year 2022 / Target',
      'Year 2022 / Actual',
      'Year 2023 / Target2',
      'Year 2023 / Actual2',
    ]);
    expect(frame?.captions).toEqual(['Plan and outcome', 'S']);
  });

  it('leaves out its totals row, and takes nothing above it that is not merged', () => {
    const cells = 'Plan | | 2023\nIndicator | Target | Actual\nA | 1 | 2\nTotal | 1 | 2';
    const frame = excelFrameOf(cells, 'A2:C4', {
      tables: [{ name: 'T', at: 'A2:C4', hasTotals: true }],
    });
    expect(placeOf(frame!)).toBe('ABC 2: 3-3');
  });

  it('is not found again as a plain range', () => {
    const cells = 'Indicator | Target | Actual\nA | 1 | 2';
    expect(framesOf(cells, { tables: [{ name: 'T', at: 'A1:C2' }] })).toEqual([]);
  });
});
