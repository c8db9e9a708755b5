import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { Settings } from '../../../src/core/model/settings';
import { NOTHING_OWN } from '../../../src/core/model/own';
import type { OwnParts } from '../../../src/core/model/own';
import type { Amount, Indicator } from '../../../src/core/model/indicator';
import type { Reading } from '../../../src/core/model/table';
import { readWorkbook } from '../../../src/core/reading/readWorkbook';
import type { Grid, GridSheet } from '../../support/grid';
import { workbookOf } from '../../support/grid';

export const date = (v: number) => ({ v, format: 'dd/mm/yyyy' });
export const percent = (v: number, format = '0.0%') => ({ v, format });

/** A mid-term workbook: targets, dated achievements, and a plan to date, each on a sheet. */
export const MIDTERM: readonly GridSheet[] = [
  {
    name: 'Chỉ tiêu',
    cells: [
      ['KẾT QUẢ GIỮA NHIỆM KỲ'],
      ['Đạt và vượt 9/10 chỉ tiêu'],
      [],
      ['TT', 'Mã', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu nhiệm kỳ', 'Cách tính', 'Ghi chú'],
      [1, 'KN', 'Kết nạp', 'người', 400, 'cộng dồn', ''],
      [2, 'TL', 'Tỷ lệ chi bộ tốt', '%', '≥ 90', 'mới nhất', 'minh họa'],
      [3, 'HT', 'Học tập', '%', 'từ 85 trở lên', '', ''],
      [4, 'KL', 'Số vụ kỷ luật', 'vụ', 'không quá 2', '', ''],
    ],
    tables: [{ name: 'ChiTieu', at: 'A4:G8' }],
  },
  {
    name: 'Kết quả',
    cells: [
      ['Ngày', 'Mã', 'Chỉ tiêu', 'Kết quả'],
      [date(45000), 'KN', 'Kết nạp', 100],
      [date(45010), 'KN', 'Kết nạp', 238],
      [date(45010), 'TL', 'Tỷ lệ chi bộ tốt', 92],
      [date(45010), 'KL', 'Số vụ kỷ luật', 1],
      [date(45020), 'KL', 'Số vụ kỷ luật', 0],
    ],
    tables: [{ name: 'KetQua', at: 'A1:D6' }],
  },
  {
    name: 'Kiểm tra, giám sát',
    cells: [
      ['Kiểm tra, giám sát'],
      [],
      ['Nội dung', 'Đơn vị', 'Kế hoạch đến nay', 'Đã thực hiện', 'Tỷ lệ hoàn thành'],
      ['Kiểm tra, giám sát', 'cuộc', 934, 891, percent(891 / 934)],
    ],
  },
];

export const readSheets = (
  sheets: readonly GridSheet[],
  settings: Partial<Settings> = {},
  own: OwnParts = NOTHING_OWN,
  culture = 'en-US',
): Reading => readWorkbook(workbookOf(sheets, culture), { ...DEFAULT_SETTINGS, ...settings }, own);

export const readGrid = (cells: Grid, settings: Partial<Settings> = {}): Reading =>
  readSheets([{ name: 'S', cells }], settings);

/** @returns a target in short: `atLeast 6.6..6.8`. */
export function targetIn({ target }: Indicator): string | null {
  if (!target) return null;
  return `${target.comparator} ${target.low ?? ''}..${target.high ?? ''}${target.strict ? ' strict' : ''}`;
}

const amountIn = (amount: Amount): unknown => {
  switch (amount.kind) {
    case 'number':
      return amount.value;
    case 'interval':
      return [amount.low, amount.high];
    case 'approximate':
      return `about ${amount.value}`;
    case 'text':
      return amount.text;
    case 'missing':
      return null;
  }
};

/** @returns the amounts of an indicator's observations in short. */
export const amountsIn = ({ observations }: Indicator): readonly unknown[] =>
  observations.map(({ amount }) => amountIn(amount));
