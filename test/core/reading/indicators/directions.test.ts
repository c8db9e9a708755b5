import { describe, expect, it } from '@jest/globals';
import { sideOfColumn, sideOfName } from '../../../../src/core/reading/indicators/directions';

describe('which side is good', () => {
  it.each([
    'Up',
    '↑',
    'Higher is better',
    'Bigger is better',
    'Tăng',
    'Càng cao càng tốt',
    'เพิ่มขึ้น',
    'ยิ่งมากยิ่งดี',
    'High',
    '+',
    'Maximise',
    'High is good',
    'Up (↑)',
    'Cao hơn tốt',
    'สูง',
  ])('%s in a direction column: more', (text) => {
    expect(sideOfColumn(text)).toBe('atLeast');
  });
  it.each([
    'Down',
    '▼',
    'Lower is better',
    'Smaller is better',
    'Giảm',
    'Càng thấp càng tốt',
    'ลดลง',
    'ยิ่งน้อยยิ่งดี',
    'Low',
    'Low is good',
    'Minimise',
    'Lower',
    '−',
    '↓ Lower is better',
    'Thấp',
    'thấp hơn tốt',
    'ต่ำ',
  ])('%s in a direction column: less', (text) => {
    expect(sideOfColumn(text)).toBe('atMost');
  });
  it.each(['', 'Yes', 'Bắc', 'Không rõ', 'None', 'Neutral', 'n/a', 'Up / down ↑↓'])(
    '"%s" in a direction column: unknown',
    (text) => {
      expect(sideOfColumn(text)).toBeNull();
    },
  );
  it('is suggested by a name', () => {
    expect(sideOfName('Tỷ lệ thất nghiệp')).toBe('atMost');
    expect(sideOfName('Mức giảm tỷ lệ hộ nghèo')).toBe('atLeast');
    expect(sideOfName('Số vụ tai nạn được xử lý')).toBeNull();
    expect(sideOfName('Số đảng viên')).toBeNull();
  });
  it.each([
    ['จำนวนอุบัติเหตุทางถนน ตำบลดอนใหม่', 'atMost'],
    ['อัตราการว่างงาน ตำบลดอนสูง', 'atMost'],
    ['จำนวนผลดำเนินงาน ตำบลดงหลวง', null],
    ['ข้อมูลด้านสุขภาพ', null],
    ['การลดอุบัติเหตุทางถนน', 'atLeast'],
  ] as const)('letters of two Thai words are no third one: %s', (name, side) => {
    expect(sideOfName(name)).toBe(side);
  });
  it.each([
    'Average wait time (days)',
    'Staff turnover',
    'Sickness absence days per FTE',
    'Cost per unit ($)',
    'Complaints received',
    'Response time (minutes)',
    'Crime rate',
    'CO2 emissions (kt)',
    'Lost time injuries',
    'Under-five mortality rate',
    'Tỷ lệ hao hụt điện năng',
    'Thời gian giải quyết hồ sơ',
    'Số đơn khiếu nại vượt cấp',
    'ระยะเวลารอคอย',
    'จำนวนเรื่องร้องเรียน',
    'Reduce churn from 4.2% to 3.0%',
    'Giảm tỷ lệ trễ hẹn từ 8 % xuống 5 %',
    'Lower the share of paper forms to below 10 %',
  ])('%s: less', (name) => {
    expect(sideOfName(name)).toBe('atMost');
  });
  it.each([
    'Complaints resolved',
    'Complaints answered in time',
    'Annual turnover',
    'Patients waiting less than 4 hours (%)',
    'Number of homeless people housed',
    'Poverty alleviation loans',
    'Thời gian mở cửa',
    'Tỷ lệ đơn khiếu nại được giải quyết đúng hạn',
    'ร้อยละเรื่องร้องเรียนที่ได้รับการแก้ไข',
  ])('%s: not said', (name) => {
    expect(sideOfName(name)).toBeNull();
  });
  it('a reduction by a size is better when larger', () => {
    expect(sideOfName('Reduce paper by 10 %')).toBe('atLeast');
    expect(sideOfName('Giảm tỷ lệ hộ nghèo 1,5 %/năm')).toBe('atLeast');
  });
});
