import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { explain } from '../../src/cli/explain';
import { surveyFile } from '../../src/cli/reviewFile';
import { evaluateWorkbook } from '../../src/core/evaluateWorkbook';
import { parseIsoDay } from '../../src/core/model/day';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import type { Evaluation } from '../../src/core/model/review';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { widthOf } from '../../src/cli/textWidth';
import { workbookOf, type GridSheet } from '../support/grid';
import { readingFixtures } from '../support/readingFixture';
import { AT_MIDTERM, fileOf, removeFolder, review, SAMPLE_PATH } from './commandLine';

afterAll(removeFolder);

const golden = (name: string): string =>
  readFileSync(new URL(`./explained/${name}.txt`, import.meta.url), 'utf8');

const at = (day: string): Partial<Settings> => ({ reviewDate: parseIsoDay(day) });

async function sampleIn(language: Language): Promise<string> {
  const term = { start: parseIsoDay('2020-07-01')!, end: parseIsoDay('2025-06-30')! };
  const settings = { ...DEFAULT_SETTINGS, ...at('2023-06-02'), language, term };
  const { outcome } = await surveyFile(SAMPLE_PATH, settings);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return explain(outcome.value.evaluation);
}

describe('the sample explained', () => {
  it.each(['en', 'vi'] as const)('in %s', async (language) => {
    expect(await sampleIn(language)).toBe(golden(`midterm-2023.${language}`));
  });

  it('in Thai keeps within a terminal, though Thai has no blanks between words', async () => {
    const lines = (await sampleIn('th')).split('\n');
    expect(lines).toContain('  ตัวชี้วัด:');
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
  });
});

/** The lines of a text but for those that are to be copied into the settings, which are JSON. */
const withoutCopied = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !line.startsWith('      "aliases": '));

const date = (v: number) => ({ v, format: 'dd/mm/yyyy' });

/** 1 January 2023 as Excel counts days. */
const NEW_YEAR = 44927;

const PLAN: GridSheet = {
  name: 'Plan',
  cells: [
    ['The board wants 3/4 targets met.'],
    [],
    ['No.', 'Code', 'Indicator', 'Unit', 'Baseline', 'Target', 'Accumulation', 'Remarks'],
    ['', '', 'Membership and cooperation', '', '', '', '', ''],
    [1, 'P-01', 'New members admitted', 'people', 300, 400, 'sum', ''],
    ['', '', 'of which: women', 'people', '', 'more than 100', '', ''],
    [2, 'P-02', 'Members who attend regularly', '%', 80, '6.6-6.8', '', ''],
    [3, 'P-03', 'Complaints', 'cases', '', 'about 4', '', ''],
    [4, 'P-04', 'Rules of cooperation', '', '', 'Complete the rules', '', ''],
  ],
  hiddenRows: [8],
  hiddenColumns: ['H'],
};

const RESULTS: GridSheet = {
  name: 'Results 2023',
  cells: [
    ['Date', 'Indicator', 'Achieved'],
    ...Array.from({ length: 7 }, (_, i) => [
      date(NEW_YEAR + 30 * i),
      'New members admitted',
      10 + i,
    ]),
    [date(NEW_YEAR), 'Members who atend regularly', 'about 6.7'],
    [date(NEW_YEAR), 'Complaints', 'over 4'],
    [date(NEW_YEAR + 300), 'Complaints', 1],
    [date(NEW_YEAR), 'Rules of cooperation', 'not done'],
  ],
};

const evaluated = (sheets: readonly GridSheet[], settings: Partial<Settings> = {}): Evaluation =>
  evaluateWorkbook(workbookOf(sheets), { ...DEFAULT_SETTINGS, ...at('2023-05-31'), ...settings });

describe('a workbook with everything in it', () => {
  const text = explain(evaluated([PLAN, RESULTS]));

  it('reads as its golden text', () => {
    expect(text).toBe(golden('everything.en'));
  });

  it.each<[string, string]>([
    ['hidden rows', 'Hidden rows, read like the others: 8'],
    ['hidden columns', 'Hidden columns, read like the others: H'],
    ['rows that are no indicator', 'Rows without an indicator (titles, notes, blank rows): 4'],
    ['a part', 'part of "New members admitted"'],
    ['a range', '"6.6-6.8" → 6.6% to 6.8% or more'],
    ['a doubt', '"about 4" → to confirm: about 4, which side is good?'],
    ['a milestone', '"Complete the rules" → done when: Complete the rules'],
    ['an open interval', '"over 4" → above 4, 1 January 2023'],
    ['what is not done', '"not done" → not done'],
    ['the rest of a long list', '… and 2 more'],
    ['what came later', '1, 28 October 2023, after the review date, does not count'],
    ['a near match', '"Members who atend regularly" may mean "Members who attend regularly"'],
    ['how to accept it', '"aliases": {"Members who atend regularly": "P-02"}'],
    ['what the text states', 'Plan!A1: 3 of 4'],
  ])('tells %s', (_, part) => {
    expect(text).toContain(part);
  });

  it('keeps within a terminal, but for the line that is to be copied', () => {
    expect(withoutCopied(text).filter((line) => widthOf(line) > 100)).toEqual([]);
  });

  it('is the same for the same workbook', () => {
    expect(explain(evaluated([PLAN, RESULTS]))).toBe(text);
  });

  it('says which settings do not apply', () => {
    const told = explain(evaluated([PLAN, RESULTS], { indicators: { 'P-99': { weight: 2 } } }));
    expect(told).toContain('Settings that do not apply\n');
    expect(told).toContain('P-99 in the settings means no indicator of the workbook');
  });
});

describe('a number that can be read in two ways', () => {
  const cells = [
    ['Mã', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ['a', 'Sản lượng gỗ', '1.250', 1300],
    ['b', 'Sản lượng tre', '2.400', 2350],
  ];

  it('is told with both readings', () => {
    const text = explain(evaluated([{ name: 'S', cells }]));
    expect(text).toContain('  S!C2: "1.250" được đọc là 1.250; cũng có thể là 1,25\n');
    expect(text).toContain('  S!C3: "2.400" được đọc là 2.400; cũng có thể là 2,4\n');
  });
});

/** Every layout that reading is tested with, in each language. */
describe.each(readingFixtures().map((fixture) => [fixture.name, fixture] as const))(
  'the layout %s',
  (_, fixture) => {
    const read = (language: Language): Evaluation =>
      evaluateWorkbook(workbookOf(fixture.sheets, fixture.culture), {
        ...DEFAULT_SETTINGS,
        ...fixture.settings,
        language,
      });

    it.each(LANGUAGES)('is explained in %s', (language) => {
      const evaluation = read(language);
      const lines = withoutCopied(explain(evaluation));
      expect(lines.filter((line) => /[{}]|undefined|\bnull\b|NaN|\[object/.test(line))).toEqual([]);
      expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
      const columns = evaluation.reading.tables.flatMap((table) => table.columns);
      const arrows = lines.filter((line) => line.includes('→'));
      expect(arrows.length).toBeGreaterThanOrEqual(columns.length);
    });
  },
);

it('a workbook without tables has none to tell of', () => {
  const text = explain(evaluated([{ name: 'Notes', cells: [['Dear all']] }]));
  expect(text).toContain('0 tables, 0 indicators');
  expect(text).not.toContain('Sheet "');
});

describe('--explain', () => {
  it('tells it before the review', async () => {
    const { code, stdout, stderr } = await review(SAMPLE_PATH, ...AT_MIDTERM, '--explain');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(golden('midterm-2023.vi'))).toBe(true);
    expect(stdout).toContain('9 trên 10 chỉ tiêu đạt và vượt');
  });

  it('goes with JSON in a file', async () => {
    const json = fileOf('explained.json');
    const { code, stdout } = await review(SAMPLE_PATH, '--explain', '--json', json);
    expect(code).toBe(0);
    expect(stdout).toContain('Cách hiểu nội dung của tệp');
    expect(readFileSync(json, 'utf8')).toContain('"nearMatches": []');
  });

  it('does not go with JSON on the same output', async () => {
    const { code, stdout, stderr } = await review(SAMPLE_PATH, '--explain', '--json', '-');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--explain.*--json -/);
  });
});
