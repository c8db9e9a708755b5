import type { ExpectedRow } from './expectedRow';

/** 1 July 2020 to 2 June 2023, of 1 July 2020 to 30 June 2025. */
const MIDTERM = 1066 / 1825;

export const midterm: readonly ExpectedRow[] = [
  ['Kết nạp đảng viên mới', 338, 338 / 400, 'not-met', -62, 400 * MIDTERM, 'ahead'],
  ['Chi bộ sinh hoạt đạt chất lượng tốt trở lên', 88.2, 88.2 / 85, 'exceeded', 3.2, null, null],
  [
    'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
    92.7,
    92.7 / 90,
    'exceeded',
    2.7,
    null,
    null,
  ],
  ['Đảng viên hoàn thành tốt nhiệm vụ trở lên', 87.5, 87.5 / 85, 'met', 2.5, null, null],
  ['Đảng viên được học tập, quán triệt nghị quyết', 98.6, 98.6 / 98, 'exceeded', 0.6, null, null],
  ['Tổ chức cơ sở đảng tổ chức học tập các chỉ thị, nghị quyết', 100, 1, 'met', 0, null, null],
  [
    'Cán bộ được bồi dưỡng nghiệp vụ công tác đảng',
    1265,
    1265 / 1200,
    'exceeded',
    65,
    1200 * MIDTERM,
    'ahead',
  ],
  ['Chi bộ đạt mô hình "Chi bộ 4 tốt"', 63, 63 / 60, 'exceeded', 3, null, null],
  ['Tổ chức cơ sở đảng không hoàn thành nhiệm vụ', 1, 2 - 1 / 2, 'met', -1, null, null],
  ['Đơn, thư quá thời hạn giải quyết', 3, 2 - 3 / 5, 'met', -2, null, null],
  ['Kiểm tra, giám sát tổ chức đảng và đảng viên', 891, 891 / 934, 'nearly-met', -43, null, null],
];
