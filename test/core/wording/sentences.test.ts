import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingCode } from '../../../src/core/model/finding';
import { LANGUAGES } from '../../../src/core/model/language';
import { failureSentence } from '../../../src/core/wording/failureSentence';
import { findingMessage, placeText } from '../../../src/core/wording/findingMessage';
import { figuresOf } from '../../../src/core/wording/numbers';
import { wordsOf } from '../../../src/core/wording/words';

describe('a place as people read it', () => {
  it.each([
    ['Data', 'Data!D7'],
    ['Kếtquả', 'Kếtquả!D7'],
    ['Kết quả', "'Kết quả'!D7"],
    ["An's", "'An''s'!D7"],
  ])('on %s', (sheet, text) => {
    expect(placeText({ sheet, address: 'D7' })).toBe(text);
  });
});

/** What each check gives; the sentences in English. */
const FINDINGS: Readonly<Record<FindingCode, readonly [Finding['args'], string]>> = {
  'missing-label': [
    { role: 'target', table: 'Plan' },
    'The table at Plan!A1 has no column for the target. Give that column a header that says so.',
  ],
  'number-as-text': [
    { text: '7,02', value: 7.02 },
    'The number 7.02 is stored as the text "7,02". Convert it to a number, so that Excel can add it up.',
  ],
  'achievement-without-target': [
    { label: 'X9' },
    '"X9" has an achievement but no row in a target table. Check its spelling, or add its target.',
  ],
  'stated-attainment-differs': [
    { stated: 0.9, computed: 0.845, digits: 0, name: 'Admissions' },
    'The table says 90%, but Admissions comes to 84.5%. Correct the percentage or the figures behind it.',
  ],
  'stated-headline-differs': [
    { statedMet: 9, statedOf: 10, met: 8, counted: 10, toConfirm: 1 },
    'The text says 9 of 10, but the rows support 8 of 10. Correct the sentence or check the rows.',
  ],
  'check-failed': [
    { check: 'missing-label', error: 'TypeError' },
    'The check "missing-label" could not run (TypeError). The other checks did.',
  ],
};

describe.each(Object.entries(FINDINGS))('the finding %s', (code, [args, sentence]) => {
  const finding: Finding = {
    code: code as FindingCode,
    severity: 'warning',
    at: { sheet: 'Plan', address: 'A1' },
    args,
  };

  it('is a sentence', () => {
    expect(findingMessage(finding, wordsOf('en'), figuresOf('en-US'))).toBe(sentence);
  });

  it.each(LANGUAGES)('is one in %s', (language) => {
    const message = findingMessage(finding, wordsOf(language), figuresOf('vi-VN'));
    expect(message).not.toMatch(/[{}]/);
    if (code === 'stated-attainment-differs') expect(message).toContain('84,5%');
  });
});

describe('why a step was refused', () => {
  const words = wordsOf('en');

  it('names the cell in the way and how many columns are needed', () => {
    const failure = { code: 'no-room', place: "'Plan'!A1:D4", blocked: 'F2', columns: 4 } as const;
    expect(failureSentence(failure, words)).toContain(
      "There is no room beside the table at 'Plan'!A1:D4: F2 is filled. Make 4 empty columns free at its right.",
    );
    expect(failureSentence({ ...failure, columns: 1 }, words)).toContain(
      'Make 1 empty column free',
    );
  });

  it('names the protected sheet', () => {
    expect(failureSentence({ code: 'protected', sheet: 'Plan' }, words)).toContain(
      'The sheet "Plan" is protected.',
    );
  });

  it('says what Excel said', () => {
    const failure = { code: 'general', message: 'No {such} thing' } as const;
    expect(failureSentence(failure, words)).toContain('No {such} thing');
  });

  it.each(['busy', 'too-large', 'cell-edit-mode', 'session-lost'] as const)('%s', (code) => {
    expect(failureSentence({ code }, words)).toMatch(/[.]$/);
  });
});
