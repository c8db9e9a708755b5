import { minimalXlsx } from '../support/minimalXlsx';

const INDICATORS = 500;
/** Dated reports, five cells each: with the targets some ten thousand cells. */
const REPORTS = 1_500;

/** @returns a workbook of some 10,000 cells: 500 targets, and 1,500 dated reports against them. */
export function tenThousandCells(): Uint8Array {
  const name = (at: number): string => `Chỉ tiêu số ${(at % INDICATORS) + 1}`;
  const targets = Array.from({ length: INDICATORS }, (_, at) => [
    at + 1,
    name(at),
    'hồ sơ',
    100 + (at % 7) * 10,
    at % 2 === 0 ? 'Ban Tổ chức' : 'Văn phòng',
  ]);
  const reports = Array.from({ length: REPORTS }, (_, at) => [
    at + 1,
    name(at),
    44_927 + (at % 150),
    20 + (at % 40),
    'Chi bộ 1',
  ]);
  return minimalXlsx({
    names: {},
    sheets: [
      {
        name: 'Chỉ tiêu',
        rows: [['STT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Phụ trách'], ...targets],
      },
      {
        name: 'Kết quả',
        rows: [['STT', 'Chỉ tiêu', 'Ngày', 'Kết quả', 'Đơn vị báo cáo'], ...reports],
      },
    ],
  });
}
