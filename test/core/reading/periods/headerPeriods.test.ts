import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../../../src/core/model/day';
import { readHeaderPeriod, titleOfDate } from '../../../../src/core/reading/periods/headerPeriods';

/** `days | order | rest`, or null. */
function read(titles: readonly string[], year: number | null = null): string | null {
  const period = readHeaderPeriod(titles, year);
  if (!period) return null;
  const { when, order, rest } = period;
  const days = when === null ? '-' : `${isoDay(when.start)}..${isoDay(when.end)}`;
  return `${days} | ${order ?? '-'} | ${rest}`;
}

describe('the period that titles name', () => {
  it.each([
    [['Thực hiện', '2021'], '2021-01-01..2021-12-31 | - | Thực hiện'],
    [['2021'], '2021-01-01..2021-12-31 | - | '],
    [['2566'], '2023-01-01..2023-12-31 | - | '],
    [['Năm 2023', 'Kế hoạch'], '2023-01-01..2023-12-31 | - | Kế hoạch'],
    [['Year 2023', 'Target'], '2023-01-01..2023-12-31 | - | Target'],
    [['Kế hoạch 2021-2025'], '2021-01-01..2025-12-31 | - | Kế hoạch'],
    [['Mục tiêu nhiệm kỳ 2020-2025'], '2020-01-01..2025-12-31 | - | Mục tiêu'],
    [['Thực hiện Quý I/2023'], '2023-01-01..2023-03-31 | - | Thực hiện'],
    [['2023-06'], '2023-06-01..2023-06-30 | - | '],
    [['Dec-22'], '2022-12-01..2022-12-31 | - | '],
    [['ค่าเป้าหมาย ปี 2566'], '2023-01-01..2023-12-31 | - | ค่าเป้าหมาย'],
    [['ผลการดำเนินงาน ไตรมาส 1/2566'], '2023-01-01..2023-03-31 | - | ผลการดำเนินงาน'],
    [['Actual (FY23)'], '2023-01-01..2023-12-31 | - | Actual'],
    [['Thực hiện cùng kỳ năm 2022'], '2022-01-01..2022-12-31 | - | Thực hiện cùng kỳ'],
    [['So với KH năm 2023 (%)'], '2023-01-01..2023-12-31 | - | So với KH (%)'],
    [['Ước TH 2023 so với TH 2022 (%)'], '2023-01-01..2023-12-31 | - | Ước TH so với TH (%)'],
    [['THỰC HIỆN NĂM 2023'.normalize('NFD')], '2023-01-01..2023-12-31 | - | THỰC HIỆN'],
    [['thuc hien quy II nam 2023'], '2023-04-01..2023-06-30 | - | thuc hien'],
  ])('%j', (titles, expected) => {
    expect(read(titles)).toBe(expected);
  });

  it.each([
    [['Năm 2023', 'Quý I'], '2023-01-01..2023-03-31 | - | '],
    [['Quý I', '2023'], '2023-01-01..2023-03-31 | - | '],
    [['FY23', 'Q2', 'Actual'], '2023-04-01..2023-06-30 | - | Actual'],
    [['Quý II', 'Tháng 4', 'TH'], '- | 4 | TH'],
    [['ปีงบประมาณ 2566', 'ต.ค.'], '2022-10-01..2022-10-31 | - | '],
    [['ปีงบประมาณ 2566', 'ไตรมาส 1', 'ผล'], '2022-10-01..2022-12-31 | - | ผล'],
    [['Giai đoạn 2021-2025', 'Năm 2022'], '2022-01-01..2022-12-31 | - | '],
    [['Kế hoạch giao', 'Quý I/2023'], '2023-01-01..2023-03-31 | - | Kế hoạch giao'],
    [['Thực hiện năm 2022', 'Quý I'], '2022-01-01..2022-03-31 | - | Thực hiện'],
    [['Năm 2023', 'Cả năm'], '2023-01-01..2023-12-31 | - | Cả năm'],
    [['Cả năm 2023'], '2023-01-01..2023-12-31 | - | Cả năm'],
    [['ทั้งปี 2566'], '2023-01-01..2023-12-31 | - | ทั้งปี'],
    [['Full year 2023'], '2023-01-01..2023-12-31 | - | Full year'],
  ])('%j combine', (titles, expected) => {
    expect(read(titles)).toBe(expected);
  });

  it.each([
    ['Quý I', 1],
    ['Quý IV', 4],
    ['Q3', 3],
    ['ไตรมาส 2', 2],
    ['Tháng 3', 3],
    ['T12', 12],
    ['Mar', 3],
    ['May', 5],
    ['September', 9],
    ['ม.ค.', 1],
    ['ธันวาคม', 12],
    ['H2', 2],
    ['9 tháng', 9],
    ['6 tháng đầu năm', 6],
    ['รอบ 6 เดือน', 6],
    ['Jan-Mar', 1],
    ['T7-T9', 3],
    ['ต.ค.-ธ.ค.', 4],
    ['Quý 1-2', 2],
  ])('%s has an order, and with a year its days', (title, order) => {
    expect(readHeaderPeriod([title], null)).toEqual({ when: null, order, rest: '' });
    const dated = readHeaderPeriod(['Thực hiện', title], 2023);
    expect(dated).toMatchObject({ order: null, rest: 'Thực hiện' });
    expect(isoDay(dated?.when?.end ?? 0)).toMatch(/^2023-/);
  });

  it('follows the year that is named, not the one that is given', () => {
    expect(read(['Quý I/2022'], 2023)).toBe('2022-01-01..2022-03-31 | - | ');
    expect(read(['Quý I'], 2023)).toBe('2023-01-01..2023-03-31 | - | ');
  });

  it.each([
    [['Lũy kế đến 30/6/2023'], '2023-06-30..2023-06-30 | - | Lũy kế'],
    [['Lũy kế đến hết quý II/2023'], '2023-06-30..2023-06-30 | - | Lũy kế'],
    [['Mục tiêu đến năm 2025'], '2025-12-31..2025-12-31 | - | Mục tiêu'],
    [['Target by 2025'], '2025-12-31..2025-12-31 | - | Target'],
    [['ผลงานสะสมถึง มิ.ย. 2566'], '2023-06-30..2023-06-30 | - | ผลงานสะสม'],
  ])('%j is a day', (titles, expected) => {
    expect(read(titles)).toBe(expected);
  });

  it.each([
    '1',
    '2',
    'IV',
    '(3=2/1)',
    'Thực hiện đến nay',
    'Kế hoạch năm',
    'Năm',
    'Quý',
    'Tháng',
    'STT',
    'K1',
    'So với năm 2022',
    'Giá so sánh 2010',
    'Nghị quyết số 12/2023/NQ-HĐND',
    'Tỷ lệ trẻ dưới 6 tháng',
    'Children under 5',
    'Quý 7/2023',
  ])('%s is none', (title) => {
    expect(readHeaderPeriod([title], 2023)).toBeNull();
  });

  it('reads a date as its format shows it', () => {
    expect(titleOfDate(45107, 'mmm-yy')).toBe('2023-06');
    expect(titleOfDate(45107, 'd/m/yyyy')).toBe('2023-06-30');
    expect(titleOfDate(45107, '[$-41E]mmm yyyy')).toBe('2023-06');
    expect(titleOfDate(2023, 'General')).toBeNull();
    expect(titleOfDate(2023, '0')).toBeNull();
  });
});
