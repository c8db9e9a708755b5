import { expect, it } from '@jest/globals';
import { cellA1 } from '../../src/core/model/address';
import { parseIsoDay } from '../../src/core/model/day';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { MIDTERM, SAMPLE, tableWorkbook } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { readValues, recalculate, type CalculatedValue } from '../support/libreOffice';
import type { Cell } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { append, firstOwn } from './appendRows';

/** Rows that a person adds below an Excel Table of a written review, and all that must then stand in them. */
interface Addition {
  readonly name: string;
  readonly xlsx: Uint8Array;
  readonly settings: Settings;
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are added to another table first: its name, its sheet and they. */
  readonly reports?: { readonly sheet: string; readonly table: string; readonly rows: Cell[][] };
  /** The columns of ours from the first on, without the key, for each new row. */
  readonly shown: readonly (readonly CalculatedValue[])[];
  /** What a new run makes of them, by status word; it takes the rows in with keys. */
  readonly statuses: readonly string[];
}

const YEAR: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: parseIsoDay('2023-06-30'),
  term: { start: parseIsoDay('2023-01-01')!, end: parseIsoDay('2023-12-31')! },
};

const day = (iso: string): number => parseIsoDay(iso)!;

/** The headers of ours that may come first. */
const OWN = ['Kết quả thực hiện', 'Tỷ lệ hoàn thành', 'Attainment'];

const ADDITIONS: readonly Addition[] = [
  {
    name: 'targets whose achievements are in another table, by how they add up',
    xlsx: SAMPLE,
    settings: MIDTERM,
    sheet: 'Chỉ tiêu',
    table: 'ChiTieu',
    reports: {
      sheet: 'Kết quả',
      table: 'KetQua',
      rows: [
        [day('2021-12-31'), 'CT11', null, 10],
        [day('2022-12-31'), 'CT11', null, 20],
        [day('2022-12-31'), 'CT12', null, 70],
        [day('2023-05-31'), 'CT12', null, 80],
        [day('2022-12-31'), 'CT13', null, 5],
        [day('2022-12-31'), 'CT14', null, 5],
      ],
    },
    rows: [
      [11, 'CT11', 'Chi bộ mới thành lập', 'chi bộ', 50, 'Cộng dồn'],
      [12, 'CT12', 'Chi bộ có kế hoạch kiểm tra', '%', 80, 'Mới nhất'],
      [13, 'CT13', 'Lớp bồi dưỡng', 'lớp', 'ít nhất 5', 'Cộng dồn'],
      [14, 'CT14', 'Hội nghị chuyên đề', 'hội nghị', 5, 'Khác'],
      [15, 'CT15', 'Chưa có báo cáo', 'lần', 5, 'Cộng dồn'],
    ],
    shown: [
      [30, 0.6, -20, 'Chưa đạt', 'Đúng tiến độ'],
      [80, 1, 0, 'Đạt', '–'],
      [5, 'Cần xác nhận', 'Cần xác nhận', 'Cần xác nhận', 'Cần xác nhận'],
      ['Cần xác nhận', 'Cần xác nhận', 'Cần xác nhận', 'Cần xác nhận', 'Cần xác nhận'],
      ['Chưa có số liệu', 'chưa có số liệu', '–', 'Chưa có số liệu', '–'],
    ],
    statuses: ['Chưa đạt', 'Đạt', 'Đạt', 'Đạt', 'Chưa có số liệu'],
  },
  {
    name: 'targets with a direction of their own, beside their achievements',
    xlsx: tableWorkbook(
      [
        ['Indicator', 'Direction', 'Accumulation', 'Target', 'Achieved'],
        ['Wells dug', 'more is better', 'sum', 40, 30],
        ['Schools built', 'more is better', 'sum', 4, 5],
        ['Accidents', 'less is better', 'sum', 12, 3],
        ['Days to decide', 'less is better', 'latest', 20, 25],
        ['Satisfied', 'more is better', 'latest', 80, 78],
        ['Trees planted', 'more is better', 'sum', 'at least 500', 480],
      ],
      'A1:E7',
    ),
    settings: YEAR,
    sheet: 'Plan',
    table: 'Targets',
    rows: [
      ['Bridges repaired', 'more is better', 'sum', 10, 4],
      ['Complaints', 'less is better', 'sum', 10, 4],
      ['Days to answer', 'less is better', 'latest', 10, 10.5],
      ['Reached', 'more is better', 'latest', 90, 95],
      ['Fires', 'as small as possible', 'sum', 3, 1],
      ['Not reported', 'more is better', 'sum', 7, null],
      ['No target yet', 'more is better', 'sum', null, 7],
      ['Text', 'more is better', 'sum', 7, 'about 7'],
    ],
    shown: [
      [0.4, -6, 'Not met yet', 'Behind'],
      [1.6, -6, 'Met so far', 'Ahead'],
      [0.95, 0.5, 'Nearly met', '–'],
      [95 / 90, 5, 'Exceeded', '–'],
      // The gap is the same in either direction.
      ['To confirm', -2, 'To confirm', 'To confirm'],
      ['no data', '–', 'No data', '–'],
      ['no target', '–', 'No target', '–'],
      ['To confirm', 'To confirm', 'To confirm', 'To confirm'],
    ],
    statuses: [
      'Not met yet',
      'Met so far',
      'Nearly met',
      'Exceeded',
      'To confirm',
      'No data',
      'No target',
      'Nearly met',
    ],
  },
  {
    name: 'targets that are all at most, whose table says nothing else',
    xlsx: tableWorkbook(
      [
        ['Unemployment rate', 'Target (at most)', 'Achieved'],
        ['Unemployment rate, north', 4, 3.9],
        ['Unemployment rate, south', 5, 5.2],
      ],
      'A1:C3',
    ),
    settings: YEAR,
    sheet: 'Plan',
    table: 'Targets',
    rows: [['Unemployment rate, west', 6, 5]],
    shown: [[2 - 5 / 6, -1, 'Met', '–']],
    statuses: ['Met'],
  },
  {
    name: 'targets of one year, whose units tell how figures add up',
    xlsx: tableWorkbook(
      [
        ['Chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng'],
        ['Số hộ thoát nghèo', 'hộ', 400, 338],
        ['Lao động được tạo việc làm', 'người', 1200, 500],
        ['Hộ dùng nước sạch', '%', 95, 94],
      ],
      'A1:D4',
    ),
    settings: YEAR,
    sheet: 'Plan',
    table: 'Targets',
    rows: [
      ['Nhà được xây', 'hộ', 100, 45],
      ['Hộ có điện', '%', 99, 99.5],
      ['Đường được rải nhựa', 'km', 10, 20],
    ],
    shown: [
      [0.45, -55, 'Chưa đạt', 'Chậm tiến độ'],
      [99.5 / 99, 0.5, 'Vượt', '–'],
      [2, 10, 'Vượt', 'Cần xác nhận'],
    ],
    statuses: ['Chưa đạt', 'Vượt', 'Vượt'],
  },
  {
    name: 'headers over two lines, which formulas cannot name',
    xlsx: tableWorkbook(
      [
        ['Indicator', 'Target\nof 2023', 'Achieved\nso far'],
        ['Wells dug', 40, 30],
        ['Schools built', 4, 5],
      ],
      'A1:C3',
    ),
    settings: YEAR,
    sheet: 'Plan',
    table: 'Targets',
    rows: [
      ['Bridges', 10, 9],
      ['Roads', 10, 11],
    ],
    shown: [
      [0.9, -1, 'Nearly met', '–'],
      [1.1, 1, 'Exceeded', '–'],
    ],
    statuses: ['Nearly met', 'Exceeded'],
  },
  {
    name: 'a table whose every target is text',
    xlsx: tableWorkbook(
      [
        ['Indicator', 'Target', 'Achieved'],
        ['Wells dug', 'at least 40', 30],
        ['Schools built', 'at least 4', 5],
      ],
      'A1:C3',
    ),
    settings: YEAR,
    sheet: 'Plan',
    table: 'Targets',
    rows: [['Bridges', 6, 6]],
    shown: [['To confirm', 'To confirm', 'To confirm', 'To confirm']],
    statuses: ['Met'],
  },
];

describeWith('soffice', 'rows that are added to a written Excel Table', () => {
  it.each(ADDITIONS)('$name', async (addition) => {
    const { xlsx, settings, sheet, table, rows, reports, shown, statuses } = addition;
    const { preview, written } = await writeReview(xlsx, settings);
    expect(written.differences).toEqual([]);
    const before = firstOwn(preview.save(), table, OWN);
    const reported = reports
      ? await append(preview.save(), reports.sheet, reports.table, reports.rows)
      : preview.save();
    const added = await append(reported, sheet, table, rows);
    const values = readValues(await recalculate(added)).get(sheet)!;
    const place = await before;
    const found = rows.map((_, r) =>
      shown[r]!.map((__, c) => values.get(cellA1(place.end + r, place.column + c)) ?? ''),
    );
    expect(rounded(found)).toEqual(rounded(shown));
    const again = await writeReview(added, settings);
    expect(again.written.differences).toEqual([]);
    const { reading } = again.written.evaluation;
    const news = reading.indicators.filter(
      ({ row, source }) => source.sheet === sheet && row >= place.end,
    );
    expect(news.map(({ key }) => key)).toEqual(
      rows.map((_, index) => `K${reading.indicators.length - rows.length + index + 1}`),
    );
    const saved = readValues(await recalculate(again.preview.save())).get(sheet)!;
    const offset = shown[0]!.length - 2;
    expect(rows.map((_, r) => saved.get(cellA1(place.end + r, place.column + offset)))).toEqual(
      statuses,
    );
  });
});

const rounded = (rows: readonly (readonly CalculatedValue[])[]): readonly unknown[] =>
  rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
