import { describe, expect, it } from '@jest/globals';
import { readAmount } from '../../../../src/core/reading/cells/readAmount';
import { readTarget } from '../../../../src/core/reading/cells/readTarget';

/** Bounds, factor and doubt of a target in a row with this unit. */
function read(text: string, unit: string | null = null): string {
  const reading = readTarget(text, { mark: ',', unit, goodSide: null });
  if (!reading) return 'missing';
  const { low, high, doubt } = reading.target;
  const times = reading.factor === 1 ? '' : ` ×${reading.factor}`;
  return `${low ?? ''}..${high ?? ''}${times}${doubt === null ? '' : ` ${doubt}`}`;
}

describe('a unit behind the figure', () => {
  it.each([
    'ít nhất 5 người',
    'ít nhất 5 cuộc/năm',
    'từ 5 vụ trở lên',
    'tối thiểu 05 đề án',
    'đạt 5 ha',
    'gấp 5 lần',
    '5 km',
    'at least 5 days',
    '5 people',
    '5 times per year',
    '5x',
    'ไม่น้อยกว่า 5 ครั้ง',
    'อย่างน้อยปีละ 5 ครั้ง',
    '5 ครั้ง/ปี',
    '5 คน',
    '5 โครงการ',
    '5 per 1,000 live births',
    '5/100.000 dân',
    '5 ต่อแสนประชากร',
    '5‰',
    '€5',
    'USD 5',
    '5 USD',
  ])('%s says nothing new', (text) => {
    expect(read(text)).toBe('5..');
  });

  it('is doubtful where the row has another', () => {
    expect(read('5 người', 'Người')).toBe('5..');
    expect(read('5 người', 'người/năm')).toBe('5..');
    expect(read('5 người', 'hộ')).toBe('5.. words-left-over');
    expect(read('5 đồng', 'triệu đồng')).toBe('5.. words-left-over');
    expect(read('5 lần/quý')).toBe('5.. words-left-over');
    expect(read('5 lần/quý', 'lần/quý')).toBe('5..');
  });

  it('counts minutes where "min" stands behind a number', () => {
    expect(read('tối đa 30 min')).toBe('..30');
    expect(read('min 30')).toBe('30..');
  });
});

describe('a scale behind the figure', () => {
  it('is kept beside the figure where the unit is not known', () => {
    expect(read('12 tỷ đồng')).toBe('12.. ×1000000000');
    expect(read('10-12 triệu đồng')).toBe('10..12 ×1000000');
    expect(read('1,2 million')).toBe('1.2.. ×1000000');
    expect(read('5 nghìn tỷ')).toBe('5.. ×1000000000000');
    expect(read('ไม่น้อยกว่า 500 ล้านบาท')).toBe('500.. ×1000000');
    expect(read('từ 900 triệu đến 1,2 tỷ')).toBe('900000000..1200000000');
  });

  it('is counted in the unit where that is known', () => {
    expect(read('12 tỷ đồng', 'tỷ đồng')).toBe('12..');
    expect(read('12 tỷ', 'Tỷ đồng')).toBe('12..');
    expect(read('1,2 tỷ đồng', 'triệu đồng')).toBe('1200..');
    expect(read('1,2 triệu', 'người')).toBe('1200000..');
    expect(read('2 พันล้านบาท', 'ล้านบาท')).toBe('2000..');
    expect(read('3 million', 'thousand people')).toBe('3000..');
  });

  it('goes with amounts too', () => {
    expect(readAmount('900 triệu đồng', { mark: ',', unit: null })).toMatchObject({
      amount: { kind: 'number', value: 900 },
      factor: 1e6,
    });
    expect(readAmount('900 triệu đồng', { mark: ',', unit: 'tỷ đồng' })).toMatchObject({
      amount: { kind: 'number', value: 0.9 },
      factor: 1,
    });
  });
});

describe('what a percentage is a part of', () => {
  it.each(['90% số hộ', '90% of cases', '90% of all staff', 'ร้อยละ 90 ของครัวเรือน'])(
    '%s',
    (text) => {
      expect(read(text)).toMatch(/^90\.\.( words-left-over)?$/);
    },
  );
  it.each(['90% kế hoạch', '90% of plan', '90% of cases or less', '90% of 2020'])(
    '%s is more than a part',
    (text) => {
      expect(read(text)).not.toBe('90..');
    },
  );
});
