import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../../src/core/model/day';
import { periodOfCell, readHorizon, readPeriod } from '../../../src/core/reading/periods';

const span = (text: string, order: 'day-first' | 'month-first' = 'day-first') => {
  const period = readPeriod(text, order);
  return period && `${isoDay(period.start)}..${isoDay(period.end)}`;
};

describe('days and periods', () => {
  it.each([
    '2/6/2023',
    '02-06-2023',
    '2.6.2023',
    '2023-06-02',
    '2/6/2566',
    'ngày 2 tháng 6 năm 2023',
    '2 June 2023',
    'June 2, 2023',
    '2 มิถุนายน 2566',
    '2 มิ.ย. 2566',
    '๒/๖/๒๕๖๖',
  ])('%s is one day', (text) => {
    expect(span(text)).toBe('2023-06-02..2023-06-02');
  });

  it('puts the month first only where the culture does', () => {
    expect(span('6/2/2023', 'month-first')).toBe('2023-06-02..2023-06-02');
    expect(span('31/2/2023')).toBeNull();
  });

  it.each([
    ['T6/2023', '2023-06-01..2023-06-30'],
    ['tháng 6 năm 2023', '2023-06-01..2023-06-30'],
    ['6/2023', '2023-06-01..2023-06-30'],
    ['June 2023', '2023-06-01..2023-06-30'],
    ['มิถุนายน 2566', '2023-06-01..2023-06-30'],
    ['Quý II/2023', '2023-04-01..2023-06-30'],
    ['quý 2 năm 2023', '2023-04-01..2023-06-30'],
    ['Q2 2023', '2023-04-01..2023-06-30'],
    ['2023-Q2', '2023-04-01..2023-06-30'],
    ['ไตรมาส 2/2566', '2023-04-01..2023-06-30'],
    ['ไตรมาส 2 ปีงบประมาณ 2566', '2023-01-01..2023-03-31'],
    ['6 tháng đầu năm 2023', '2023-01-01..2023-06-30'],
    ['9 tháng năm 2023', '2023-01-01..2023-09-30'],
    ['6 tháng cuối năm 2023', '2023-07-01..2023-12-31'],
    ['H1 2023', '2023-01-01..2023-06-30'],
    ['2023', '2023-01-01..2023-12-31'],
    ['Năm 2023', '2023-01-01..2023-12-31'],
    ['ปี 2566', '2023-01-01..2023-12-31'],
    ['2020-2025', '2020-01-01..2025-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each(['đến năm 2025', 'by 2025', 'Mục tiêu nhiệm kỳ', '338/400', '9/10', 'Q5 2023'])(
    '%s names no span',
    (text) => {
      expect(span(text)).toBeNull();
    },
  );

  it('reads numbers in a column of dates', () => {
    const cell = (value: number, format = 'General') =>
      periodOfCell({ kind: 'number', value, format }, 'day-first');
    expect(cell(45079.75, 'dd/mm/yyyy')).toEqual({ start: 45079, end: 45079 });
    expect(cell(45079)).toEqual({ start: 45079, end: 45079 });
    expect(cell(2566)).toEqual(readPeriod('2023', 'day-first'));
    expect(cell(12)).toBeNull();
  });

  it.each(['Kế hoạch đến nay', 'Plan to date', 'เป้าหมายถึงปัจจุบัน'])(
    '%s is a plan to date',
    (text) => {
      expect(readHorizon(text, 'day-first')).toBe('to-date');
    },
  );
});
