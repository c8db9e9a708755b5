import { describe, expect, it } from '@jest/globals';
import {
  keptLength,
  shortText,
  shortTextFormula,
} from '../../../../src/core/review/charts/shortText';

describe('a text that is too long', () => {
  it.each([
    ['Wells dug', 20, 'Wells dug'],
    ['Staff trained in public finance', 20, 'Staff trained in…'],
    ['Staff trained in public finance', 31, 'Staff trained in public finance'],
    ['Complaints, answered in time', 20, 'Complaints…'],
    ['Unabbreviatedness of administration', 12, 'Unabbreviat…'],
    ['Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ', 30, 'Tổ chức cơ sở đảng hoàn thành…'],
  ])('%s in %i letters is %s', (text, letters, expected) => {
    expect(shortText(text, letters)).toBe(expected);
  });

  it('is never cut between a Thai letter and its marks, nor after a vowel that stands before its letter', () => {
    const name = 'จำนวนผู้เข้ารับการอบรมพัฒนาศักยภาพบุคลากร';
    for (let letters = 4; letters < name.length; letters += 1) {
      const kept = keptLength(name, letters);
      expect(name.slice(0, kept)).not.toMatch(/[เแโใไ]$/u);
      expect(name.slice(kept)).not.toMatch(/^\p{M}/u);
      expect(kept).toBeLessThan(letters);
    }
  });

  it('is cut in its cell where its present text is cut best', () => {
    expect(shortTextFormula('A1', 'Staff trained in public finance', 20)).toBe(
      'IF(LEN(A1)>20,LEFT(A1,16)&"…",A1)',
    );
    expect(shortTextFormula('A1', 'Wells dug', 20)).toBe('IF(LEN(A1)>20,LEFT(A1,19)&"…",A1)');
  });
});
