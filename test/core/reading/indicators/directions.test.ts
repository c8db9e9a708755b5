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
  ])('%s in a direction column: less', (text) => {
    expect(sideOfColumn(text)).toBe('atMost');
  });
  it.each(['', 'Yes', 'Bắc', 'Không rõ'])('"%s" in a direction column: unknown', (text) => {
    expect(sideOfColumn(text)).toBeNull();
  });
  it('is suggested by a name', () => {
    expect(sideOfName('Tỷ lệ thất nghiệp')).toBe('atMost');
    expect(sideOfName('Mức giảm tỷ lệ hộ nghèo')).toBe('atLeast');
    expect(sideOfName('Số vụ tai nạn được xử lý')).toBeNull();
    expect(sideOfName('Số đảng viên')).toBeNull();
  });
});
