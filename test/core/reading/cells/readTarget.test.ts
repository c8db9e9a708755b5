import { describe, expect, it } from '@jest/globals';
import { readTarget } from '../../../../src/core/reading/cells/readTarget';
import type { DecimalMark } from '../../../../src/core/reading/cells/numbers';
import type { GoodSide } from '../../../../src/core/reading/cells/readTarget';

function read(
  text: string,
  mark: DecimalMark = '.',
  goodSide: GoodSide | null = null,
  unit: string | null = null,
) {
  const reading = readTarget(text, { mark, unit, goodSide });
  if (!reading) return null;
  const { comparator, low, high, strict, doubt } = reading.target;
  return {
    is: `${comparator} ${low ?? ''}..${high ?? ''}${strict ? ' strict' : ''}`,
    doubt,
    change: reading.change,
    baseline: reading.baseline,
    percent: reading.percent,
    points: reading.points,
  };
}

const AT_LEAST_90 = [
  '≥ 90',
  '>= 90',
  'từ 90 trở lên',
  'từ 90',
  'ít nhất 90',
  'tối thiểu 90',
  'không dưới 90',
  'không thấp hơn 90',
  'không ít hơn 90',
  'đạt 90',
  'phấn đấu đạt 90',
  'đạt từ 90',
  'đạt từ 90 trở lên',
  'lớn hơn hoặc bằng 90',
  'at least 90',
  'no less than 90',
  'not less than 90',
  '90 or more',
  '90 or above',
  'minimum 90',
  'ไม่น้อยกว่าร้อยละ 90',
  'ไม่ต่ำกว่า 90',
  'ตั้งแต่ 90 ขึ้นไป',
  'ร้อยละ 90 ขึ้นไป',
  'อย่างน้อย 90',
  'มากกว่าหรือเท่ากับ 90',
  '90',
  '90+',
  'TỪ 90 TRỞ LÊN',
  'tu 90 tro len',
  'it nhat 90',
  'ไม่น้อยกว่าร้อยละ ๙๐',
  '90',
  '≥\u00a090',
  '≥\u2009９０',
  'từ 90 trở lên'.normalize('NFD'),
  'Phấn đấu đạt 90.',
];
const ABOVE_90 = [
  '> 90',
  'trên 90',
  'hơn 90',
  'đạt trên 90',
  'cao hơn 90',
  'over 90',
  'more than 90',
  'above 90',
  'มากกว่า 90',
  'เกิน 90',
  'สูงกว่า 90',
  'tren 90',
  'phấn đấu đạt trên 90',
];
const AT_MOST_4 = [
  '≤ 4',
  '<= 4',
  'không quá 4',
  'không vượt quá 4',
  'tối đa 4',
  'nhỏ hơn hoặc bằng 4',
  'no more than 4',
  'not more than 4',
  'at most 4',
  '4 or less',
  'từ 4 trở xuống',
  'ไม่เกิน 4',
  'ไม่มากกว่า 4',
  'ไม่สูงกว่า 4',
  'khong qua 4',
];
const BELOW_4 = [
  '< 4',
  'dưới 4',
  'thấp hơn 4',
  'under 4',
  'less than 4',
  'below 4',
  'ต่ำกว่า 4',
  'น้อยกว่า 4',
  'duoi 4',
];
const APPROXIMATE = ['khoảng 4', 'Khoảng 4', 'xấp xỉ 4', 'gần 4', 'about 4', '~ 4', 'ประมาณ 4'];
const MISSING = [
  '',
  '  ',
  '–',
  '-',
  '…',
  '......',
  'n/a',
  'N/A',
  'chưa có',
  'không có số liệu',
  'ไม่มีข้อมูล',
  'no data',
];
const ZERO = ['không để xảy ra', 'Không để xảy ra cháy nổ', 'ไม่มี', 'ไม่มีผู้เสียชีวิต', 'none', 'zero'];

describe('a target in words', () => {
  it.each(AT_LEAST_90)('%s is at least 90', (text) => {
    expect(read(text)).toMatchObject({ is: 'atLeast 90..', doubt: null, change: null });
  });
  it.each(ABOVE_90)('%s is above 90', (text) => {
    expect(read(text)).toMatchObject({ is: 'atLeast 90.. strict', doubt: null });
  });
  it.each(AT_MOST_4)('%s is at most 4', (text) => {
    expect(read(text)).toMatchObject({ is: 'atMost ..4', doubt: null });
  });
  it.each(BELOW_4)('%s is below 4', (text) => {
    expect(read(text)).toMatchObject({ is: 'atMost ..4 strict', doubt: null });
  });
  it.each(APPROXIMATE)('%s is approximate', (text) => {
    expect(read(text)).toMatchObject({ is: 'atLeast 4..', doubt: 'approximate' });
  });
  it.each(MISSING)('"%s" is no target', (text) => {
    expect(read(text)).toBeNull();
  });
  it.each(ZERO)('%s is at most zero', (text) => {
    expect(read(text)).toMatchObject({ is: 'atMost ..0', doubt: null });
  });
});

describe('a range', () => {
  it.each([
    ['6,6-6,8', ','],
    ['6.6–6.8', '.'],
    ['6,6 – 6,8', ','],
    ['từ 6,6 đến 6,8', ','],
    ['6.6 to 6.8', '.'],
    ['between 6.6 and 6.8', '.'],
    ['ระหว่าง 6.6 ถึง 6.8', '.'],
    ['6.6 ถึง 6.8', '.'],
    ['6,6%-6,8%', ','],
  ] as const)('%s', (text, mark) => {
    expect(read(text, mark)).toMatchObject({ is: 'atLeast 6.6..6.8', doubt: null });
  });

  it('takes the good side that is known', () => {
    expect(read('3-4', ',', 'atMost')).toMatchObject({ is: 'atMost 3..4' });
    expect(read('dưới 3-4', ',', null)).toMatchObject({ is: 'atMost 3..4 strict' });
    expect(read('không quá 3-4', ',', null)).toMatchObject({ is: 'atMost 3..4' });
  });

  it('is a band where it is to be kept', () => {
    expect(read('duy trì 33-34')).toMatchObject({ is: 'between 33..34' });
    expect(read('maintain between 33 and 34')).toMatchObject({ is: 'between 33..34' });
  });
});

describe('a change', () => {
  it.each([
    ['tăng 12', 'atLeast 12..', 'increase'],
    ['tăng trên 12', 'atLeast 12.. strict', 'increase'],
    ['increase by 12', 'atLeast 12..', 'increase'],
    ['เพิ่มขึ้น 12', 'atLeast 12..', 'increase'],
    ['giảm 2.5-3', 'atLeast 2.5..3', 'reduce'],
    ['giảm từ 2.5 đến 3', 'atLeast 2.5..3', 'reduce'],
    ['giảm ít nhất 5', 'atLeast 5..', 'reduce'],
    ['reduce by 2.5–3', 'atLeast 2.5..3', 'reduce'],
    ['ลดลงไม่น้อยกว่า 5', 'atLeast 5..', 'reduce'],
  ])('%s keeps its size', (text, is, change) => {
    expect(read(text)).toMatchObject({ is, change, doubt: null });
  });

  it.each([
    ['giảm còn 3', 'atMost ..3'],
    ['giảm xuống còn 3', 'atMost ..3'],
    ['giảm xuống dưới 3', 'atMost ..3 strict'],
    ['reduce to 3', 'atMost ..3'],
    ['ลดลงเหลือ 3', 'atMost ..3'],
    ['tăng lên 90', 'atLeast 90..'],
    ['increase to 90', 'atLeast 90..'],
    ['เพิ่มขึ้นเป็น 90', 'atLeast 90..'],
  ])('%s is a level', (text, is) => {
    expect(read(text)).toMatchObject({ is, change: null, doubt: null });
  });

  it.each([
    ['tăng từ 80 lên 90', 'atLeast 90..', 80],
    ['increase from 80 to 90', 'atLeast 90..', 80],
    ['เพิ่มขึ้นจาก 80 เป็น 90', 'atLeast 90..', 80],
    ['giảm từ 10 xuống 5', 'atMost ..5', 10],
    ['reduce from 10 to 5', 'atMost ..5', 10],
  ])('%s has a baseline', (text, is, baseline) => {
    expect(read(text)).toMatchObject({ is, baseline, doubt: null });
  });

  it.each([
    'tăng 2 điểm phần trăm',
    'tăng 2 điểm %',
    'เพิ่มขึ้น 2 จุดร้อยละ',
    'increase by 2 percentage points',
  ])('%s is in points', (text) => {
    expect(read(text)).toMatchObject({ is: 'atLeast 2..', points: true, percent: false });
  });
});

describe('what stands around a target', () => {
  it.each(['18,37[2]', '18,37*', '18,37 (2)', '18,37²'])('%s has a footnote', (text) => {
    expect(read(text, ',')).toMatchObject({ is: 'atLeast 18.37..', doubt: null });
  });

  it('knows per cent, in all its spellings', () => {
    for (const text of ['84,5%', '84.5 %', 'ร้อยละ 84.5', '84.5 per cent', '84,5 phần trăm']) {
      expect(read(text)).toMatchObject({ is: 'atLeast 84.5..', percent: true, doubt: null });
    }
  });

  it('reads accounting negatives and real minus signs', () => {
    expect(read('(5)')).toMatchObject({ is: 'atLeast -5..' });
    expect(read('\u22125')).toMatchObject({ is: 'atLeast -5..' });
    expect(read('từ -2 đến 3')).toMatchObject({ is: 'atLeast -2..3' });
  });

  it('takes the unit for granted and doubts any other word', () => {
    expect(read('400 người', ',', null, 'Người')).toMatchObject({
      is: 'atLeast 400..',
      doubt: null,
    });
    expect(read('400 người', ',', null, 'hộ')).toMatchObject({ doubt: 'words-left-over' });
    expect(read('Cơ bản đáp ứng')).toMatchObject({ is: 'atLeast ..', doubt: 'unreadable' });
  });

  it('reads what stands before a comparison, for a person to confirm', () => {
    expect(read('Giảm 5-10% so với năm 2022')).toMatchObject({
      is: 'atLeast 5..10',
      change: 'reduce',
      percent: true,
      doubt: 'words-left-over',
    });
  });

  it('never reads a negated comparator as the comparator', () => {
    expect(read('chưa dưới 90')).toMatchObject({ doubt: 'words-left-over' });
    expect(read('not 90')).toMatchObject({ doubt: 'words-left-over' });
  });

  it('knows something to be done', () => {
    expect(read('Hoàn thành')).toMatchObject({ is: 'milestone ..', doubt: null });
    expect(read('Ban hành đề án')).toMatchObject({ is: 'milestone ..', doubt: null });
    expect(read('แล้วเสร็จ')).toMatchObject({ is: 'milestone ..', doubt: null });
  });

  it('asks the side only of a plain number', () => {
    expect(read('4', ',', 'atMost')).toMatchObject({ is: 'atMost ..4' });
    expect(read('trên 4', ',', 'atMost')).toMatchObject({ is: 'atLeast 4.. strict' });
  });
});
