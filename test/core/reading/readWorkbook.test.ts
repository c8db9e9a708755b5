import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { NOTHING_OWN } from '../../../src/core/model/own';
import type { GridCell } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { amountsIn, date, MIDTERM, percent, readGrid, readSheets, targetIn } from './samples';

describe('a workbook with targets and dated achievements', () => {
  const reading = readSheets(MIDTERM);

  it('finds its tables', () => {
    expect(reading.language).toBe('vi');
    expect(reading.culture).toBe('vi-VN');
    const found = reading.tables.map((t) => [
      t.sheet.name,
      t.role,
      t.headerRow,
      t.endRow,
      t.horizon,
    ]);
    expect(found).toEqual([
      ['Chỉ tiêu', 'targets', 3, 8, null],
      ['Kết quả', 'achievements', 0, 6, null],
      ['Kiểm tra, giám sát', 'combined', 2, 4, 'to-date'],
    ]);
    expect(reading.tables[0]?.columns.map((c) => c.role)).toEqual([
      'number',
      'code',
      'indicator',
      'unit',
      'target',
      'accumulation',
      'remark',
    ]);
    expect(reading.tables[0]?.excelTable?.name).toBe('ChiTieu');
    expect(reading.tables[2]?.excelTable).toBeNull();
  });

  it('reads targets and joins achievements by code', () => {
    expect(reading.indicators.map((i) => [i.key, targetIn(i), amountsIn(i)])).toEqual([
      ['K1', 'atLeast 400..', [100, 238]],
      ['K2', 'atLeast 90..', [92]],
      ['K3', 'atLeast 85..', []],
      ['K4', 'atMost ..2', [1, 0]],
      ['K5', 'atLeast 934..', [891]],
    ]);
    const [first, , third] = reading.indicators;
    expect(first?.link).toEqual({ table: 1, column: 1, labels: ['KN'], isShared: false });
    expect(first?.observations[0]?.when).toEqual({ start: 45000, end: 45000 });
    expect(first?.source).toEqual({ sheet: 'Chỉ tiêu', address: 'A5:G5' });
    expect(third?.link).toBeNull();
    expect(reading.orphans).toEqual([]);
  });

  it('knows how observations add up, and why', () => {
    expect(reading.indicators.map((i) => [i.accumulation, i.accumulationReason])).toEqual([
      ['sum', 'column'],
      ['latest', 'column'],
      ['latest', 'guess-share'],
      ['sum', 'guess-count'],
      ['latest', 'guess-single'],
    ]);
  });

  it('reads what the workbook states', () => {
    expect(reading.statedHeadlines).toEqual([
      {
        met: 9,
        of: 10,
        source: { sheet: 'Chỉ tiêu', address: 'A2', text: 'Đạt và vượt 9/10 chỉ tiêu' },
      },
    ]);
    expect(reading.indicators[4]?.stated.attainment).toEqual({
      share: 891 / 934,
      digits: 1,
      source: { sheet: 'Kiểm tra, giám sát', address: 'E4', text: null },
    });
  });
});

describe('the outcome of the 2019 plan of Viet Nam', () => {
  const plan = JSON.parse(readFileSync('test/fixtures/vietnam-2019-plan.json', 'utf8')) as {
    columns: string[];
    rows: GridCell[][];
  };
  const { indicators, tables } = readGrid([['Kết quả thực hiện'], [], plan.columns, ...plan.rows]);

  it('reads targets and achievements as published', () => {
    expect(
      indicators.map((i) => [i.counted, targetIn(i), i.target?.doubt ?? null, ...amountsIn(i)]),
    ).toEqual([
      [true, 'atLeast 6.6..6.8', null, 7.02],
      [true, 'atMost ..4', 'approximate', 2.79],
      [true, 'atLeast 7..8', null, 8.1],
      [true, 'atMost ..3 strict', null, 'Xuất siêu'],
      [true, 'atLeast 33..34', null, 33.9],
      [true, 'atLeast 1..1.5', null, 1.1],
      [false, 'atLeast 4..', null, [4, null]],
      [true, 'atMost ..4 strict', null, 3.1],
      [true, 'atLeast 60..62', null, [61, 62]],
      [false, 'atLeast 24..24.5', null, 'about 24'],
      [true, 'atLeast 27..', null, 27.5],
      [true, 'atLeast 88.1..', null, 89.3],
      [true, 'atLeast 89..', null, 89],
      [true, 'atLeast 41.85..', null, 41.85],
    ]);
    expect(indicators.map((i) => i.stated.status?.text ?? null).slice(0, 7)).toEqual([
      'Vượt',
      'Vượt',
      'Vượt',
      'Vượt',
      'Đạt',
      'Vượt',
      null,
    ]);
  });

  it('takes the year of the plan as its horizon', () => {
    expect(tables[0]?.horizon).toEqual({ start: 43466, end: 43830 });
  });
});

describe('headers of three languages', () => {
  it.each([
    [
      'en',
      'No. | Code | Indicator | Unit | Baseline | Target | Actual | % achieved | Status | Notes',
    ],
    [
      'vi',
      'STT | Mã số | Tên chỉ tiêu | ĐVT | Giá trị gốc | Kế hoạch | Thực hiện | Tỷ lệ đạt | Đánh giá | Ghi chú',
    ],
    [
      'vi',
      'STT | Ma so | Ten chi tieu | DVT | Gia tri goc | Ke hoach | Thuc hien | Ty le dat | Danh gia | Ghi chu',
    ],
    [
      'th',
      'ลำดับ | รหัส | ตัวชี้วัด | หน่วยนับ | ค่าฐาน | ค่าเป้าหมาย | ผลการดำเนินงาน | ร้อยละความสำเร็จ | สถานะ | หมายเหตุ',
    ],
  ])('%s: %s', (language, headers) => {
    const reading = readGrid(gridOf(`${headers}\n1 | A1 | Abc | x | 5 | 10 | 9 | "90%" | ok | -`));
    expect(reading.language).toBe(language);
    expect(reading.tables[0]?.columns.map((c) => c.role)).toEqual([
      'number',
      'code',
      'indicator',
      'unit',
      'baseline',
      'target',
      'achieved',
      'stated-attainment',
      'stated-status',
      'remark',
    ]);
    expect(reading.indicators[0]).toMatchObject({
      baseline: 5,
      stated: { attainment: { share: 0.9, digits: 0 } },
    });
  });

  it('lets the content decide what Chỉ tiêu means', () => {
    const target = readGrid(
      gridOf('Nội dung | Chỉ tiêu | Thực hiện\nTrồng rừng | 10 | 9\nLàm đường | "≥ 5" | 6'),
    );
    expect(target.tables[0]?.columns.map((c) => c.role)).toEqual([
      'indicator',
      'target',
      'achieved',
    ]);
    const name = readGrid(gridOf('Chỉ tiêu | Kế hoạch | Thực hiện\nTrồng rừng | 10 | 9'));
    expect(name.tables[0]?.columns.map((c) => c.role)).toEqual(['indicator', 'target', 'achieved']);
  });

  it('breaks a tie by the culture of the host', () => {
    const cells = gridOf('Indicator | ตัวชี้วัด | Target | ผลงาน\nA | ก | 10 | 9');
    expect(readSheets([{ name: 'S', cells }], {}, undefined, 'th-TH').language).toBe('th');
    expect(readSheets([{ name: 'S', cells }], {}, undefined, 'en-GB').language).toBe('en');
    expect(readGrid(cells, { language: 'vi', culture: 'de-DE' })).toMatchObject({
      language: 'vi',
      culture: 'de-DE',
    });
  });
});

describe('tables on a sheet', () => {
  const block = gridOf('Indicator | Target | Actual\nA | 10 | 9\nB | 20 | 21');

  it('are found side by side and below each other, between titles and notes', () => {
    const wide = block.map((row, at) => [...row, '', ...(block[at] ?? [])]);
    const below = gridOf(
      'Indicator | Unit | Target | Actual\nC | ha | 1 | 2\nD | ha | 3 | 4\nNote: provisional figures',
    );
    const { tables, indicators } = readGrid([
      ['Report'],
      ...wide,
      [],
      ['Part two'],
      ...below,
      [],
      ['Signed'],
    ]);
    expect(tables.map((t) => [t.headerRow, t.area.column, t.endRow])).toEqual([
      [1, 0, 4],
      [1, 4, 4],
      [6, 0, 9],
    ]);
    expect(indicators.map((i) => i.name)).toEqual(['A', 'B', 'A', 'B', 'C', 'D']);
  });

  it('end where another header begins', () => {
    const next = gridOf('Measure | Target | Result\nC | 10 | 9\nD | 20 | 21');
    const { tables } = readGrid([...block, ...next]);
    expect(tables.map((t) => [t.headerRow, t.endRow])).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });

  it('go on after one blank row', () => {
    const { tables, indicators } = readGrid([...block, [], ['C', 5, 5]]);
    expect(tables.map((t) => t.endRow)).toEqual([5]);
    expect(indicators.map((i) => i.name)).toEqual(['A', 'B', 'C']);
  });

  it('are not seen on hidden sheets, and lists of other things are no tables', () => {
    const hidden = { name: 'H', cells: block, visible: false };
    const phones = {
      name: 'P',
      cells: gridOf('Name | Phone | Notes\nAn | 123 | x\nBinh | 456 | y'),
    };
    expect(readSheets([hidden, phones]).tables).toEqual([]);
  });

  it('leave out the totals row of an Excel Table', () => {
    const cells = [...block, ['Total', 30, 30]];
    const sheet = { name: 'S', cells, tables: [{ name: 'T', at: 'A1:C4', hasTotals: true }] };
    expect(readSheets([sheet]).indicators.map((i) => i.name)).toEqual(['A', 'B']);
  });
});

describe('rows that are not indicators', () => {
  it('totals and parts are not counted, sections name the group', () => {
    const cells = gridOf(`
      TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện
      I | Kinh tế | | |
      1 | Thu ngân sách | tỷ đồng | 100 | 90
       | Trong đó: thu nội địa | tỷ đồng | 80 | 70
       | - Thu khác | tỷ đồng | 20 | 20
      II | Xã hội | | |
      2 | Tổng số việc làm | người | 50 | 60
      3 | Nhà ở | căn | |
       | Tổng cộng | | 150 | 150`);
    const rows = readGrid(cells).indicators.map((i) => [i.name, i.group, i.counted]);
    expect(rows).toEqual([
      ['Thu ngân sách', 'Kinh tế', true],
      ['Trong đó: thu nội địa', 'Kinh tế', false],
      ['- Thu khác', 'Kinh tế', false],
      ['Tổng số việc làm', 'Xã hội', true],
      ['Nhà ở', 'Xã hội', true],
      ['Tổng cộng', 'Xã hội', false],
    ]);
  });

  it('a leading dash alone makes no part where no row stands above', () => {
    const cells = gridOf('Indicator | Target | Actual\n- A | 1 | 1\n- B | 2 | 2');
    expect(readGrid(cells).indicators.map((i) => i.counted)).toEqual([true, true]);
    const thai = gridOf('ตัวชี้วัด | เป้าหมาย | ผลงาน\nก | 1 | 1\nในจำนวนนี้ ข | 2 | 2\nรวม | 3 | 3');
    expect(readGrid(thai).indicators.map((i) => i.counted)).toEqual([true, false, false]);
    const english = gridOf(
      'Indicator | Target | Actual\nA | 1 | 1\nof which: B | 2 | 2\nTotal | 3 | 3',
    );
    expect(readGrid(english).indicators.map((i) => i.counted)).toEqual([true, false, false]);
  });
});

describe('scales of percentages', () => {
  const one = (unit: string, target: GridCell, achieved: GridCell) => {
    const { indicators } = readGrid([
      ['Indicator', 'Unit', 'Target', 'Actual'],
      ['Coverage', unit, target, achieved],
    ]);
    return indicators.flatMap((i) => [targetIn(i), ...amountsIn(i)]);
  };

  it.each<[string, GridCell, GridCell, string, number]>([
    ['%', 90, 84.5, 'atLeast 90..', 84.5],
    ['%', percent(0.9), percent(0.845), 'atLeast 0.9..', 0.845],
    ['%', percent(0.9), 84.5, 'atLeast 0.9..', 0.845],
    ['%', 90, percent(0.845), 'atLeast 90..', 84.5],
    ['%', '≥ 90%', 84.5, 'atLeast 90..', 84.5],
    ['', '≥ 90%', percent(0.845), 'atLeast 0.9..', 0.845],
    ['', '≥ 90%', '84.5%', 'atLeast 0.9..', 0.845],
    ['', '≥ 90%', 84.5, 'atLeast 90..', 84.5],
    ['', percent(0.9), 84.5, 'atLeast 0.9..', 0.845],
    ['%', 90, '338/400', 'atLeast 90..', 84.5],
    ['%', percent(0.9), '338/400', 'atLeast 0.9..', 0.845],
    ['people', 400, '338/400', 'atLeast 400..', 338],
    ['people', 400, '338 (84.5%)', 'atLeast 400..', 338],
    ['%', percent(1.2), percent(2), 'atLeast 1.2..', 2],
  ])('unit %s, target %j, achieved %j', (unit, target, achieved, expectedTarget, expected) => {
    expect(one(unit, target, achieved)).toEqual([expectedTarget, expected]);
  });

  it('gives changes the sign that the target gives them', () => {
    expect(one('%', 'giảm 5', 'Giảm 6,55')).toEqual(['atLeast 5..', 6.55]);
    expect(one('%', 'giảm 5', 'Tăng 1')).toEqual(['atLeast 5..', -1]);
    expect(one('%', 'giảm 5', 6.55)).toEqual(['atLeast 5..', 6.55]);
    expect(one('%', 'tăng 5', 'Giảm 1-2')).toEqual(['atLeast 5..', [-2, -1]]);
    expect(one('%', 'giảm còn 3', 'Giảm 5')).toEqual(['atMost ..3', 'Giảm 5']);
  });
});

describe('joining', () => {
  const targets = gridOf('Indicator | Target\nTrees planted | 10\nRoads  Built | 5');

  it('is by name in any case, spacing, width and composition', () => {
    const cells = [
      ['Indicator', 'Date', 'Actual'],
      ['TREES PLANTED', date(45000), 4],
      ['Ｔｒｅｅｓ planted', date(45030), 5],
      ['roads built ', date(45000), 3],
      ['Bridges', date(45000), 1],
    ];
    const reading = readSheets([
      { name: 'T', cells: targets },
      { name: 'R', cells },
    ]);
    expect(reading.indicators.map(amountsIn)).toEqual([[4, 5], [3]]);
    expect(reading.indicators[0]?.link?.labels).toEqual(['TREES PLANTED', 'Ｔｒｅｅｓ planted']);
    expect(reading.orphans).toEqual([
      { label: 'Bridges', source: { sheet: 'R', address: 'A5', text: 'Bridges' } },
    ]);
  });

  it('takes no list of something else for orphans', () => {
    const exam = {
      name: 'E',
      cells: gridOf('Name | Unit | Result\nAn | point | 9\nBinh | point | 8'),
    };
    expect(readSheets([{ name: 'T', cells: targets }, exam]).orphans).toEqual([]);
  });

  it('keeps parts and wholes for a ratio', () => {
    const cells = gridOf(
      'Indicator | Numerator | Denominator | Result\nTrees planted | 3 | 4 | 75',
    );
    const [first] = readSheets([
      { name: 'T', cells: targets },
      { name: 'R', cells },
    ]).indicators;
    expect(first).toMatchObject({ accumulation: 'ratio', accumulationReason: 'guess-ratio' });
    expect(first?.observations[0]).toMatchObject({ numerator: 3, denominator: 4 });
  });
});

describe('keys', () => {
  const cells = [
    ['Indicator', 'Target', 'Actual', 'Key'],
    ['A', 1, 1, 'K7'],
    ['B', 1, 1, ''],
    ['C', 1, 1, 'K7'],
    ['D', 1, 1, 'K2'],
  ];
  const column = { sheetId: 'sheet-1', column: 3, headerRow: 0, endRow: 5, isKey: true };

  it('stay with their rows; a row without one gets one above the highest', () => {
    const { indicators, tables } = readSheets(
      [{ name: 'S', cells }],
      {},
      { ...NOTHING_OWN, columns: [column] },
    );
    expect(indicators.map((i) => i.key)).toEqual(['K7', 'K8', 'K9', 'K2']);
    expect(tables[0]?.area).toMatchObject({ column: 0, columns: 3 });
    expect(indicators[0]?.source.address).toBe('A2:C2');
  });

  it('of rows that are gone are not given again', () => {
    const own = { ...NOTHING_OWN, columns: [column], highestKey: 11 };
    const { indicators } = readSheets([{ name: 'S', cells }], {}, own);
    expect(indicators.map((i) => i.key)).toEqual(['K7', 'K12', 'K13', 'K2']);
  });

  it('and our sheets are not read at all', () => {
    expect(
      readSheets([{ name: 'S', cells }], {}, { ...NOTHING_OWN, sheetIds: ['sheet-1'] }).tables,
    ).toEqual([]);
  });
});

describe('settings', () => {
  const cells = gridOf('Code | Indicator | Target | Actual\nX1 | A | 10 | 9\nX2 | B | text | 9');

  it('override by key, code or name, in this order', () => {
    const { indicators } = readGrid(cells, {
      indicators: {
        X1: { accumulation: 'sum', horizon: { start: 1, end: 9 }, baseline: 2, weight: 3 },
        A: { accumulation: 'average' },
        B: {
          target: { comparator: 'atMost', low: null, high: 10, strict: true },
          achieved: { kind: 'number', value: 4 },
        },
      },
    });
    expect(indicators[0]).toMatchObject({
      accumulation: 'sum',
      accumulationReason: 'setting',
      horizon: { start: 1, end: 9 },
      baseline: 2,
      weight: 3,
    });
    expect(indicators[1]).toMatchObject({
      target: { comparator: 'atMost', high: 10, text: 'text', doubt: null },
    });
    expect(indicators.slice(1).map(amountsIn)).toEqual([[4]]);
  });
});

describe('the horizon', () => {
  it('is that of the row, else that of the header', () => {
    const cells = gridOf(`
      Chỉ tiêu | Kế hoạch năm 2023 | Thực hiện | Thời hạn
      A | 10 | 9 | đến nay
      B | 10 | 9 | Quý II/2023
      C | 10 | 9 |`);
    expect(readGrid(cells).indicators.map((i) => i.horizon)).toEqual([
      'to-date',
      { start: 45017, end: 45107 },
      { start: 44927, end: 45291 },
    ]);
  });
});

describe('stated headlines', () => {
  const found = (...texts: string[]) =>
    readGrid(texts.map((text) => [text])).statedHeadlines.map(({ met, of }) => `${met}/${of}`);

  it.each([
    ['Đạt và vượt 9/10 chỉ tiêu', '9/10'],
    ['đã hoàn thành 9 trên 10 chỉ tiêu chủ yếu', '9/10'],
    ['Dat 9/10 chi tieu', '9/10'],
    ['9 of 10 targets met', '9/10'],
    ['We met 9 out of 10 main targets', '9/10'],
    ['บรรลุ 9 จาก 10 ตัวชี้วัด', '9/10'],
    ['Chỉ tiêu đạt và vượt: 9/10', '9/10'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Ngày 9/10 họp về chỉ tiêu',
    '9/10/2023',
    '9/10',
    'chỉ tiêu năm 2023',
    '12/10 chỉ tiêu',
    'Tỷ lệ 9,5/10 chỉ tiêu',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a bare figure counts beside a word for targets', () => {
    expect(readGrid([['Chỉ tiêu đạt và vượt', '9/10']]).statedHeadlines).toMatchObject([
      { met: 9, of: 10 },
    ]);
    expect(found('Targets met', '9/10')).toEqual(['9/10']);
  });
});

describe('numbers as text', () => {
  it('are listed in value columns only', () => {
    const reading = readGrid([
      ['Code', 'Indicator', 'Target', 'Actual'],
      ['007', '42', '57 ', '1.234,5'],
      ['008', 'B', '≥ 90', '9-10'],
    ]);
    expect(reading.textNumbers.map(({ value, source }) => [source.address, value])).toEqual([
      ['C2', 57],
      ['D2', 1234.5],
    ]);
  });
});
