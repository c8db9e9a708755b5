import { describe, expect, it } from '@jest/globals';
import { readAmount } from '../../../../src/core/reading/cells/readAmount';

const read = (text: string) => readAmount(text, { mark: ',', unit: 'người' });
const interval = (low: number | null, high: number | null, lowOpen = false, highOpen = false) => ({
  kind: 'interval',
  low,
  high,
  lowOpen,
  highOpen,
});

describe('an achievement in words', () => {
  it.each([
    ['57 ', 57],
    ['7,02', 7.02],
    ['đạt 95,2', 95.2],
    ['1.234', 1234],
    ['1 234,5', 1234.5],
    ['(5)', -5],
    ['−5', -5],
    ['338 người', 338],
    ['๓๓๘', 338],
    ['18,37[2]', 18.37],
    ['Giảm còn 2,8', 2.8],
    ['không xảy ra', 0],
    ['ไม่มี', 0],
  ])('%s is %d', (text, value) => {
    expect(read(text).amount).toEqual({ kind: 'number', value });
  });

  it('keeps intervals open where the words say above or below', () => {
    expect(read('61-62').amount).toEqual(interval(61, 62));
    expect(read('trên 4').amount).toEqual(interval(4, null, true));
    expect(read('ít nhất 4').amount).toEqual(interval(4, null));
    expect(read('dưới 4').amount).toEqual(interval(null, 4, false, true));
    expect(read('khoảng 24').amount).toEqual({ kind: 'approximate', value: 24 });
  });

  it('says which way something changed', () => {
    expect(read('Giảm 6,55')).toMatchObject({ amount: { value: 6.55 }, change: 'reduce' });
    expect(read('Tăng 1')).toMatchObject({ amount: { value: 1 }, change: 'increase' });
    expect(read('เพิ่มขึ้น 1')).toMatchObject({ amount: { value: 1 }, change: 'increase' });
    expect(read('tăng từ 80 lên 91')).toMatchObject({ amount: { value: 91 }, change: null });
  });

  it.each([
    '338/400',
    '338 / 400',
    '338/400 người',
    '338 trên 400',
    '338 trong tổng số 400',
    '338 of 400',
    '338 out of 400',
    '338 จาก 400',
    '๓๓๘/๔๐๐',
    'đạt 338/400',
  ])('%s is a part of a whole', (text) => {
    expect(read(text)).toMatchObject({
      amount: { kind: 'number', value: 338 },
      fraction: { numerator: 338, denominator: 400 },
    });
  });

  it.each([
    '338 (84,5%)',
    '338 (đạt 84,5%)',
    '338 (84,5 %)',
    '338/400 (84,5%)',
    '338/400, đạt 84,5%',
    '338/400 = 84,5%',
  ])('%s states its attainment', (text) => {
    expect(read(text)).toMatchObject({
      amount: { kind: 'number', value: 338 },
      stated: { share: 0.845, digits: 1 },
    });
  });

  it.each(['84,5%', '84,5 %', 'ร้อยละ 84,5', 'đạt 84,5%', '84,5% (338/400)', '84,5%*', '84,5%[1]'])(
    '%s is a percentage',
    (text) => {
      expect(read(text)).toMatchObject({ amount: { kind: 'number', value: 84.5 }, percent: true });
    },
  );

  it.each(['18,37', '18,37[2]', '18,37*', '18,37 (2)', '18,37²', '18,37 **', ' 18,37\u00a0'])(
    '%s is the number without its footnote',
    (text) => {
      expect(read(text).amount).toEqual({ kind: 'number', value: 18.37 });
    },
  );

  it('keeps a fraction and a percentage beside', () => {
    expect(read('338/400')).toMatchObject({
      amount: { value: 338 },
      fraction: { numerator: 338, denominator: 400 },
    });
    expect(read('338 (84,5%)')).toMatchObject({
      amount: { kind: 'number', value: 338 },
      stated: { share: 0.845, digits: 1 },
    });
  });

  it.each([
    ['Đã ban hành', true],
    ['Hoàn thành', true],
    ['แล้วเสร็จ', true],
    ['Done', true],
    ['đã hoàn thành.', true],
    ['Chưa đạt', false],
    ['Chưa hoàn thành', false],
    ['ยังไม่เสร็จ', false],
    ['not done', false],
    ['ไม่แล้วเสร็จ', false],
    ['Xuất siêu', null],
    ['Đã ban hành một phần', null],
  ])('%s: done %s', (text, done) => {
    expect(read(text).amount).toEqual({ kind: 'text', text, done });
  });

  it.each(['', '-', '…', 'n/a', 'Chưa có số liệu', 'ไม่มีข้อมูล'])('"%s" is missing', (text) => {
    expect(read(text).amount).toEqual({ kind: 'missing' });
  });

  it('leaves words beside a number to a person', () => {
    expect(read('400 đảng viên').amount).toEqual({
      kind: 'text',
      text: '400 đảng viên',
      done: null,
    });
  });
});
