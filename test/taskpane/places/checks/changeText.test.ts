import { describe, expect, it } from '@jest/globals';
import { CULTURE_OF, LANGUAGES, type Language } from '../../../../src/core/model/language';
import type { CellChange } from '../../../../src/core/model/fix';
import { loadCheckingWords } from '../../../../src/core/wording/checking/loadCheckingWords';
import { figuresOf } from '../../../../src/core/wording/numbers';
import { loadChecksWords } from '../../../../src/core/wording/places/checks/loadChecksWords';
import { changeText } from '../../../../src/taskpane/places/Checks/changeText';
import { changeOf } from './findings';

async function inLanguage(change: CellChange, language: Language): Promise<string> {
  const [checkingWords, checksWords] = await Promise.all([
    loadCheckingWords(language),
    loadChecksWords(language),
  ]);
  const figures = figuresOf(CULTURE_OF[language]);
  const { before, after } = changeText(change, { checkingWords, checksWords, figures });
  return `${before} → ${after}`;
}

const withFormats = (before: string, after: string): CellChange => {
  const change = changeOf(7);
  return {
    ...change,
    before: { content: 0.5, numberFormat: before },
    after: { content: 0.5, numberFormat: after },
  };
};

describe('a change of a cell in words', () => {
  it('tells the cell formats where they differ', async () => {
    const texts = await Promise.all(LANGUAGES.map((one) => inLanguage(changeOf(7), one)));
    expect(texts).toEqual([
      'the text "7,5" (cell format: Text) → the number 7.5 (cell format: General)',
      'chữ "7,5" (định dạng ô: Văn bản) → số 7,5 (định dạng ô: Chung)',
      'ข้อความ "7,5" (รูปแบบเซลล์: ข้อความ) → ตัวเลข 7.5 (รูปแบบเซลล์: ทั่วไป)',
    ]);
  });

  it.each([
    ['0.00', '#,##0', 'the number 0.5 → the number 0.5'],
    ['General', '0.0%', /General\) → the number 50% \(cell format: Percentage\)$/],
    ['0.0', '[$-41E]d mmmm yyyy', /Number\) → .* \(cell format: Date\)$/],
  ])('from %s to %s', async (before, after, text) => {
    expect(await inLanguage(withFormats(before, after), 'en')).toMatch(text);
  });
});
