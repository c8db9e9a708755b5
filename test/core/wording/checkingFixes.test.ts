import { describe, expect, it } from '@jest/globals';
import type { CellState, Fix, FixOption } from '../../../src/core/model/fix';
import { dayOf } from '../../../src/core/model/day';
import { CULTURE_OF, LANGUAGES, type Language } from '../../../src/core/model/language';
import { checkingWordsOf } from '../../../src/core/wording/checking/checkingWords';
import { fixHeading, fixLines } from '../../../src/core/wording/checking/fixText';
import { figuresOf } from '../../../src/core/wording/numbers';

const lines = (fix: Fix, language: Language): readonly string[] =>
  fixLines(fix, checkingWordsOf(language), figuresOf(CULTURE_OF[language]));

const state = (content: CellState['content'], numberFormat = 'General'): CellState => ({
  content,
  numberFormat,
});

const change = (before: CellState, after: CellState): Fix => ({
  kind: 'change-cells',
  changes: [{ sheet: 'Kết quả', address: 'D7', before, after }],
});

const choose = (...answers: readonly FixOption['answer'][]): Fix => ({
  kind: 'choose',
  options: answers.map((answer) => ({ answer, choices: {} })),
});

const inAll = (fix: Fix): readonly string[] =>
  LANGUAGES.flatMap((language) => lines(fix, language));

describe('a change in words', () => {
  it.each<[string, CellState, CellState, readonly string[]]>([
    [
      'a text to a number',
      state('7,02', '@'),
      state(7.02),
      [
        `Change 'Kết quả'!D7 from the text "7,02" to the number 7.02`,
        `Sửa ô 'Kết quả'!D7 từ chữ "7,02" thành số 7,02`,
        `เปลี่ยนเซลล์ 'Kết quả'!D7 จากข้อความ "7,02" เป็นตัวเลข 7.02`,
      ],
    ],
    [
      'a date, with the year that is stored',
      state(dayOf(2566, 6, 2), 'dd/mm/yyyy'),
      state(dayOf(2023, 6, 2), '[$-41E]d mmmm yyyy'),
      [
        `Change 'Kết quả'!D7 from the date 2 June 2566 to the date 2 June 2023`,
        `Sửa ô 'Kết quả'!D7 từ ngày 2/6/2566 thành ngày 2/6/2023`,
        `เปลี่ยนเซลล์ 'Kết quả'!D7 จากวันที่ 2 มิถุนายน 2566 เป็นวันที่ 2 มิถุนายน 2023`,
      ],
    ],
    [
      'a share',
      state(''),
      state(0.845, '0.0%'),
      [
        `Change 'Kết quả'!D7 from blank to the number 84.5%`,
        `Sửa ô 'Kết quả'!D7 từ ô trống thành số 84,5%`,
        `เปลี่ยนเซลล์ 'Kết quả'!D7 จากเซลล์ว่าง เป็นตัวเลข 84.5%`,
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(inAll(change(before, after))).toEqual(expected);
  });

  it('prints a truth as Excel does, and units in quotes are no dates', () => {
    expect(lines(change(state(true), state(12, '0" days"')), 'en')).toEqual([
      `Change 'Kết quả'!D7 from TRUE to the number 12`,
    ]);
  });
});

describe('answers in words', () => {
  const every = choose(
    { kind: 'column', header: 'Kế hoạch' },
    { kind: 'indicator', name: 'Births' },
    { kind: 'number', value: 1234.5 },
    { kind: 'direction', direction: 'atLeast' },
    { kind: 'direction', direction: 'atMost' },
    { kind: 'done', done: true },
    { kind: 'done', done: false },
    { kind: 'accumulation', accumulation: 'running' },
  );

  it('are one line each, in the order of the options', () => {
    expect(lines(every, 'en')).toEqual([
      'The column "Kế hoạch"',
      'The indicator "Births"',
      'The number 1,234.5',
      'At least this much: more is better',
      'At most this much: less is better',
      'It means: done',
      'It means: not done',
      'Count it like this – running totals: the last of each year counts',
    ]);
  });

  it.each(LANGUAGES)('differ in %s', (language) => {
    const said = lines(every, language);
    expect(new Set(said).size).toBe(8);
    for (const line of said) expect(line).not.toMatch(/[{}]|undefined/);
  });

  it('have a heading', () => {
    const headings = LANGUAGES.map((language) => fixHeading(every, checkingWordsOf(language)));
    expect(headings).toEqual(['What to choose', 'Nội dung cần chọn', 'สิ่งที่ต้องเลือก']);
    expect(fixHeading(change(state(''), state(1)), checkingWordsOf('en'))).toBe('Fix');
  });
});
