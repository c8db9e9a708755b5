import { describe, expect, it } from '@jest/globals';
import { asText, quoteText, sentenceFormula } from '../../../src/core/review/textFormula';
import { wordsOf } from '../../../src/core/wording/words';

describe('a text constant', () => {
  it('doubles quotes', () => {
    expect(quoteText('say "so"')).toBe('"say ""so"""');
    expect(quoteText('')).toBe('""');
  });

  it('is cut into pieces of at most 255 characters', () => {
    const text = 'ă'.repeat(255) + 'b'.repeat(255) + 'c';
    expect(quoteText(text)).toBe(`"${'ă'.repeat(255)}"&"${'b'.repeat(255)}"&"c"`);
  });
});

describe("a user's text", () => {
  it.each(['007', '=A1', '-5', "'quoted'", '1/5'])('%s is taken as it stands', (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it('that is empty leaves the cell blank', () => {
    expect(asText('')).toBe('');
  });
});

describe('a sentence with live figures', () => {
  it('joins its words and the formulas', () => {
    const live = { met: 'Review_Met', counted: 'Review_Counted' };
    expect(sentenceFormula(wordsOf('en'), 'review.headline', live, { total: 1 })).toBe(
      'Review_Met&" of "&Review_Counted&" target met or exceeded"',
    );
    expect(sentenceFormula(wordsOf('th'), 'review.headline', live, { total: 1 })).toBe(
      '"บรรลุหรือเกินเป้าหมาย "&Review_Met&" จาก "&Review_Counted&" ตัวชี้วัด"',
    );
  });
});
