import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../src/core/model/day';
import type {
  Accumulation,
  Amount,
  Comparator,
  Target,
  TargetDoubt,
} from '../../../src/core/model/indicator';
import { CULTURE_OF, LANGUAGES, type Language } from '../../../src/core/model/language';
import type { ColumnRole, SettingNote, TableRole } from '../../../src/core/model/table';
import { accumulationText } from '../../../src/core/wording/explaining/accumulationText';
import { amountText, observationText } from '../../../src/core/wording/explaining/amountText';
import { figuresOf } from '../../../src/core/wording/numbers';
import { settingNoteText } from '../../../src/core/wording/explaining/settingNoteText';
import { spanText } from '../../../src/core/wording/explaining/spanText';
import { targetText } from '../../../src/core/wording/explaining/targetText';
import { explainingWordsOf } from '../../../src/core/wording/explaining/explainingWords';
import type { AccumulationChoice } from '../../../src/core/reading/indicators/accumulation';

const targetOf = (
  comparator: Comparator,
  low: number | null,
  high: number | null,
  others: Partial<Target> = {},
): Target => ({ comparator, low, high, strict: false, text: '…', doubt: null, ...others });

const read = (target: Target, language: Language = 'en'): string => {
  const figures = figuresOf(CULTURE_OF[language]);
  return targetText(target, explainingWordsOf(language), (value) => figures.number(value));
};

const inAll = (target: Target): readonly string[] =>
  LANGUAGES.map((language) => read(target, language));

const STRICT = { strict: true };

describe('a target in words', () => {
  it.each<[Target, readonly string[]]>([
    [targetOf('atLeast', 90, null), ['at least 90', 'ít nhất 90', 'ไม่น้อยกว่า 90']],
    [targetOf('atLeast', 87.5, null, STRICT), ['above 87.5', 'trên 87,5', 'มากกว่า 87.5']],
    [
      targetOf('atLeast', 6.6, 6.8),
      ['6.6 to 6.8 or more', 'từ 6,6 đến 6,8 trở lên', '6.6 ถึง 6.8 ขึ้นไป'],
    ],
    [targetOf('atMost', null, 4), ['at most 4', 'không quá 4', 'ไม่เกิน 4']],
    [targetOf('atMost', null, 4, STRICT), ['below 4', 'dưới 4', 'ต่ำกว่า 4']],
    [targetOf('atMost', 3, 4), ['3 to 4 or less', 'từ 3 đến 4 trở xuống', '3 ถึง 4 ลงไป']],
    [targetOf('between', 3, 4), ['between 3 and 4', 'trong khoảng từ 3 đến 4', 'ระหว่าง 3 ถึง 4']],
    [targetOf('exactly', 5, 5), ['exactly 5', 'đúng bằng 5', 'เท่ากับ 5 พอดี']],
    [
      targetOf('milestone', null, null, { text: 'Ban hành quy chế' }),
      [
        'done when: Ban hành quy chế',
        'hoàn thành khi: Ban hành quy chế',
        'สำเร็จเมื่อ: Ban hành quy chế',
      ],
    ],
  ])('%j', (target, expected) => {
    expect(inAll(target)).toEqual(expected);
  });

  it('tells the strict ranges from the others', () => {
    const ranges = (['atLeast', 'atMost', 'between'] as const).flatMap((comparator) => [
      read(targetOf(comparator, 3, 4)),
      read(targetOf(comparator, 3, 4, STRICT)),
    ]);
    expect(new Set(ranges).size).toBe(6);
  });

  it('without its bound has no figure', () => {
    for (const comparator of ['atLeast', 'atMost', 'between', 'exactly'] as const) {
      expect(read(targetOf(comparator, null, null))).toBe('without a figure');
    }
  });

  it('prints figures as it is told', () => {
    const figures = figuresOf('vi-VN');
    const print = (value: number): string => figures.share(value, 2);
    expect(targetText(targetOf('atLeast', 0.845, null), explainingWordsOf('vi'), print)).toBe(
      'ít nhất 84,5%',
    );
  });
});

const DOUBTS: Readonly<Record<TargetDoubt, string>> = {
  approximate: 'to confirm: about 4, which side is good?',
  unreadable: 'to confirm: no target can be read from it',
  'words-left-over': 'to confirm: at least 4, but the text says more',
};

describe('a doubtful target', () => {
  it.each(Object.entries(DOUBTS))('%s', (doubt, text) => {
    expect(read(targetOf('atLeast', 4, null, { doubt: doubt as TargetDoubt }))).toBe(text);
  });

  it.each(LANGUAGES)('asks for confirmation in %s', (language) => {
    const start = { en: 'to confirm', vi: 'cần xác nhận', th: 'รอยืนยัน' }[language];
    for (const doubt of Object.keys(DOUBTS) as TargetDoubt[]) {
      expect(read(targetOf('atMost', null, 4, { doubt }), language).startsWith(start)).toBe(true);
    }
  });
});

const interval = (
  low: number | null,
  high: number | null,
  lowOpen = false,
  highOpen = false,
): Amount => ({ kind: 'interval', low, high, lowOpen, highOpen });

describe('an achievement in words', () => {
  const words = explainingWordsOf('en');
  const print = (value: number): string => figuresOf('en-US').number(value);

  it.each<[Amount, string]>([
    [{ kind: 'number', value: 1234.5 }, '1,234.5'],
    [{ kind: 'approximate', value: 24 }, 'about 24'],
    [interval(61, 62), '61 to 62'],
    [interval(4, null, true), 'above 4'],
    [interval(4, null), 'at least 4'],
    [interval(null, 4, false, true), 'below 4'],
    [interval(null, 4), 'at most 4'],
    [interval(4, 5, true), 'above 4 and at most 5'],
    [{ kind: 'text', text: 'Đã ban hành', done: true }, 'done'],
    [{ kind: 'text', text: 'Chưa đạt', done: false }, 'not done'],
    [{ kind: 'text', text: 'theo kế hoạch', done: null }, 'words, to confirm'],
    [{ kind: 'missing' }, 'no value'],
  ])('%j', (amount, text) => {
    expect(amountText(amount, words, print)).toBe(text);
  });

  it('is refused as an interval without bounds, which nothing says', () => {
    expect(() => amountText(interval(null, null), words, print)).toThrow(RangeError);
  });

  it('has its part and its whole where these are known', () => {
    const source = { sheet: 'S', address: 'A1', text: null };
    const missing = { kind: 'missing' } as const;
    const parts = { when: null, amount: missing, numerator: 338, denominator: 1400, source };
    expect(observationText(parts, words, print, print)).toBe('338 of 1,400');
    expect(observationText({ when: null, amount: missing, source }, words, print, print)).toBe(
      'no value',
    );
  });
});

describe('a span', () => {
  const texts = (from: readonly [number, number, number], to: readonly [number, number, number]) =>
    LANGUAGES.map((language) =>
      spanText({ start: dayOf(...from), end: dayOf(...to) }, figuresOf(CULTURE_OF[language])),
    );

  it('of whole years is named by them', () => {
    expect(texts([2023, 1, 1], [2023, 12, 31])).toEqual(['2023', '2023', '2566']);
    expect(texts([2016, 1, 1], [2020, 12, 31])).toEqual(['2016–2020', '2016–2020', '2559–2563']);
  });

  it('of a day is its date', () => {
    expect(texts([2023, 6, 2], [2023, 6, 2])).toEqual(['2 June 2023', '2/6/2023', '2 มิถุนายน 2566']);
  });

  it('of anything else has both its ends', () => {
    expect(texts([2022, 10, 1], [2023, 9, 30])).toEqual([
      '1 October 2022 – 30 September 2023',
      '1/10/2022 – 30/9/2023',
      '1 ตุลาคม 2565 – 30 กันยายน 2566',
    ]);
  });
});

/** Every member of these unions; a new one does not compile here until it is listed. */
const ROLES: Readonly<Record<ColumnRole, true>> = {
  number: true,
  code: true,
  indicator: true,
  group: true,
  unit: true,
  direction: true,
  comparator: true,
  accumulation: true,
  baseline: true,
  target: true,
  milestone: true,
  achieved: true,
  numerator: true,
  denominator: true,
  'stated-attainment': true,
  'stated-status': true,
  weight: true,
  responsible: true,
  'reporting-unit': true,
  date: true,
  horizon: true,
  'due-date': true,
  remark: true,
  other: true,
};
const TABLES: Readonly<Record<TableRole, true>> = {
  targets: true,
  achievements: true,
  combined: true,
};
const WAYS: Readonly<Record<Accumulation, true>> = {
  sum: true,
  running: true,
  latest: true,
  average: true,
  ratio: true,
};
const REASONS: Readonly<Record<AccumulationChoice['reason'], true>> = {
  setting: true,
  column: true,
  'guess-ratio': true,
  'guess-share': true,
  'guess-name': true,
  'guess-size': true,
  'guess-count': true,
  'guess-single': true,
  'guess-undated': true,
};
const NOTES: Readonly<Record<SettingNote['code'], true>> = {
  unreadable: true,
  'unknown-setting': true,
  'no-such-table': true,
  'no-such-column': true,
  'no-such-indicator': true,
  'cell-changed': true,
};

const membersOf = <T extends string>(all: Readonly<Record<T, true>>): readonly T[] =>
  Object.keys(all) as T[];

describe.each(LANGUAGES)('in %s', (language) => {
  const words = explainingWordsOf(language);
  const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

  it('every role of a column and of a table has a name of its own', () => {
    expect(areDistinct(membersOf(ROLES).map((role) => words(`columnRole.${role}`)))).toBe(true);
    expect(areDistinct(membersOf(TABLES).map((role) => words(`tableRole.${role}`)))).toBe(true);
  });

  it('every way of adding up has words, for every reason', () => {
    const texts = membersOf(WAYS).flatMap((accumulation) =>
      membersOf(REASONS).map((accumulationReason) =>
        accumulationText({ accumulation, accumulationReason }, words),
      ),
    );
    expect(areDistinct(texts)).toBe(true);
    for (const text of texts) expect(text).toMatch(/^[^(){}]+ \([^(){}]+\)$/);
  });

  it('every note about a setting names its place', () => {
    const texts = membersOf(NOTES).map((code) =>
      settingNoteText({ code, path: 'tables[0].columns.Mức' }, words),
    );
    expect(areDistinct(texts)).toBe(true);
    for (const text of texts) expect(text).toContain('tables[0].columns.Mức');
  });
});

it('a reason that nobody knows is a bug', () => {
  const indicator = { accumulation: 'sum', accumulationReason: 'no-such' } as const;
  expect(() => accumulationText(indicator, explainingWordsOf('en'))).toThrow();
});
