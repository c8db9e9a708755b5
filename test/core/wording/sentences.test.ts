import { describe, expect, it } from '@jest/globals';
import { failureSentence } from '../../../src/core/wording/failureSentence';
import { placeText } from '../../../src/core/wording/placeText';
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
