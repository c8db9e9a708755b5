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

  it('names the cell in the way, how many columns are needed, and where there is room', () => {
    const place = "'Plan'!A1:D4";
    const failure = { code: 'no-room', place, blocked: 'F2', columns: 4, free: 'H' } as const;
    expect(failureSentence(failure, words)).toBe(
      "Nothing was changed. The table at 'Plan'!A1:D4 cannot grow to the right: F2 is taken, and 4 free columns are needed. Move what stands there; from column H on there is room.",
    );
    expect(failureSentence({ ...failure, columns: 1 }, words)).toContain('1 free column is needed');
    expect(failureSentence({ ...failure, free: null }, words)).toBe(
      "Nothing was changed. There is no room on the sheet beside the table at 'Plan'!A1:D4: 4 free columns are needed. Move the table to the left.",
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
