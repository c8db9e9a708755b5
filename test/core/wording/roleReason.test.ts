import { describe, expect, it } from '@jest/globals';
import { dayOf } from '../../../src/core/model/day';
import { CULTURE_OF, LANGUAGES, type Language } from '../../../src/core/model/language';
import type { CellsKind, RoleReason, TableColumn } from '../../../src/core/model/table';
import { figuresOf } from '../../../src/core/wording/numbers';
import { confidenceText, roleReason } from '../../../src/core/wording/explaining/roleReason';
import { explainingWordsOf } from '../../../src/core/wording/explaining/explainingWords';

const FIVE_YEARS = { start: dayOf(2016, 1, 1), end: dayOf(2020, 12, 31) };

/** A column whose header is "Plan 2019" and whose twelve cells hold targets. */
function columnWith(reason: Partial<RoleReason>, others: Partial<TableColumn> = {}): TableColumn {
  return {
    column: 3,
    header: 'Plan 2019',
    role: 'target',
    confidence: 0.9,
    reason: {
      rule: 'header',
      phrase: 'plan',
      cells: { kind: 'targets', fitting: 12, of: 12 },
      ...reason,
    },
    when: null,
    order: null,
    branch: null,
    isTotal: false,
    percent: false,
    ...others,
  };
}

const sentence = (column: TableColumn, language: Language = 'en'): string =>
  roleReason(column, explainingWordsOf(language), figuresOf(CULTURE_OF[language]));

/** One column for each rule; a new rule does not compile here without one. */
const BY_RULE: Readonly<Record<RoleReason['rule'], readonly [TableColumn, string]>> = {
  header: [columnWith({}), 'its header "Plan 2019" has "plan"'],
  cells: [
    columnWith({ rule: 'cells', phrase: null }, { header: '' }),
    'it has no header, its cells tell',
  ],
  period: [
    columnWith({ rule: 'period', phrase: null }, { header: '2019' }),
    'its header "2019" is a period, so its cells are figures of that period',
  ],
  branch: [
    columnWith({ rule: 'branch', phrase: null }, { header: 'North', branch: 'North' }),
    'it stands beside other branches as the column of "North"',
  ],
  'earlier-period': [
    columnWith({ rule: 'earlier-period' }, { role: 'baseline', when: FIVE_YEARS }),
    'its period (2016–2020) is before that of the targets, so it is where they start from',
  ],
  'other-period': [
    columnWith({ rule: 'other-period' }, { role: 'other', when: FIVE_YEARS }),
    'it is for another period (2016–2020) than the one that is reviewed',
  ],
  setting: [columnWith({ rule: 'setting', phrase: null }), 'a person chose it'],
  none: [
    columnWith({ rule: 'none', phrase: null }, { role: 'other' }),
    'neither its header nor its cells tell a role',
  ],
};

const RULES = Object.keys(BY_RULE) as readonly RoleReason['rule'][];

describe('why a column has its role', () => {
  it.each(RULES)('by %s', (rule) => {
    const [column, cause] = BY_RULE[rule];
    expect(sentence(column)).toBe(`${cause}; 12 of 12 cells hold targets`);
  });

  it('says only once what is the whole header', () => {
    const column = columnWith({ phrase: 'kế hoạch' }, { header: 'Kế hoạch' });
    expect(sentence(column, 'vi')).toBe(
      'tiêu đề "Kế hoạch" nêu rõ nội dung này; 12 trên 12 ô ghi mục tiêu',
    );
  });

  it('names a header that does not tell', () => {
    const column = columnWith({ rule: 'cells', phrase: null }, { header: 'Level' });
    expect(sentence(column)).toContain('its header "Level" does not tell, its cells do;');
  });

  it('knows the total among branches', () => {
    const column = columnWith({ rule: 'branch' }, { header: 'All', isTotal: true });
    expect(sentence(column)).toContain('it is the total beside the columns of the branches;');
  });

  it('does without a period that is not known', () => {
    expect(sentence(columnWith({ rule: 'earlier-period' }))).toContain('its period is before');
    expect(sentence(columnWith({ rule: 'other-period' }))).toContain('it is for another period');
  });

  it('counts years as the culture does', () => {
    const [column] = BY_RULE['earlier-period'];
    expect(sentence(column, 'th')).toContain('(2559–2563)');
  });

  it('says that a column is empty', () => {
    expect(sentence(columnWith({ cells: null }))).toMatch(/; its cells are empty$/);
  });
});

/** For each kind: one of one, one of two, two of two. */
const BY_KIND: Readonly<Record<CellsKind, readonly [string, string, string]>> = {
  targets: ['cell holds a target', 'cells holds a target', 'cells hold targets'],
  numbers: ['cell holds a number', 'cells holds a number', 'cells hold numbers'],
  words: ['cell holds words', 'cells holds words', 'cells hold words'],
  dates: [
    'cell holds a date or period',
    'cells holds a date or period',
    'cells hold dates or periods',
  ],
  statuses: ['cell holds a status', 'cells holds a status', 'cells hold statuses'],
  numbering: ['cell is a row number', 'cells is a row number', 'cells are row numbers'],
};

const KINDS = Object.keys(BY_KIND) as readonly CellsKind[];

describe('what the cells of a column hold', () => {
  it.each(KINDS)('%s, one or several', (kind) => {
    const [single, one, several] = BY_KIND[kind];
    const told = (fitting: number, of: number): string =>
      sentence(columnWith({ cells: { kind, fitting, of } }));
    expect(told(1, 1)).toMatch(new RegExp(`; 1 of 1 ${single}$`));
    expect(told(1, 2)).toMatch(new RegExp(`; 1 of 2 ${one}$`));
    expect(told(2, 2)).toMatch(new RegExp(`; 2 of 2 ${several}$`));
    expect(told(0, 2)).toMatch(new RegExp(`; 0 of 2 ${several}$`));
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every rule and every kind has a sentence of its own', () => {
    const all = RULES.flatMap((rule) =>
      KINDS.map((kind) => {
        const [column] = BY_RULE[rule];
        const cells = { kind, fitting: 7, of: 12 };
        return sentence({ ...column, reason: { ...column.reason, cells } }, language);
      }),
    );
    expect(new Set(all).size).toBe(RULES.length * KINDS.length);
    for (const text of all) {
      expect(text).toMatch(/7\D+12/);
      expect(text).not.toMatch(/[{}#]|undefined|null|\s\s/);
    }
  });
});

describe('confidence', () => {
  const text = (confidence: number, language: Language = 'en'): string =>
    confidenceText(confidence, explainingWordsOf(language), figuresOf(CULTURE_OF[language]));

  it('is a word and a percentage', () => {
    expect([1, 0.85, 0.849, 0.6, 0.59, 0].map((value) => text(value))).toEqual([
      'sure (100%)',
      'sure (85%)',
      'probable (85%)',
      'probable (60%)',
      'a guess (59%)',
      'a guess (0%)',
    ]);
  });

  it('is so in the other languages', () => {
    expect(text(0.7, 'vi')).toBe('có khả năng (70%)');
    expect(text(0.9, 'th')).toBe('มั่นใจ (90%)');
  });
});
