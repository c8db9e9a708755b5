import { describe, expect, it } from '@jest/globals';
import { fold, hasThai, withoutAccents } from '../../../../src/core/reading/words/text';

describe('one spelling for what a reader sees as the same', () => {
  it.each([
    ['Luỹ kế', 'Lũy kế'],
    ['HOÁ', 'hóa'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khoẻ', 'khỏe'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['Ｔ１２', 't12'],
    ['๒๕๖๖', '2566'],
    ['6–8', '6-8'],
    ['−5', '-5'],
    [' a\u00a0\u2009b\n', 'a b'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['quý', 'quỳ'],
    ['hoàn', 'hòan'],
    ['18', '18²'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('takes accents away from Latin letters and from no others', () => {
    expect(withoutAccents(fold('Đạt từ 90 trở lên'))).toBe('dat tu 90 tro len');
    expect(withoutAccents(fold('ไม่น้อยกว่า'))).toBe(fold('ไม่น้อยกว่า'));
  });

  it('knows Thai by letters or digits', () => {
    expect(['ปี 66', '๖๖', 'năm 66'].map(hasThai)).toEqual([true, true, false]);
  });
});
