import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { minimalXlsx } from '../support/minimalXlsx';
import { AT_MIDTERM, fileOf, removeFolder, review, SAMPLE_PATH, type Ended } from './commandLine';

afterAll(removeFolder);

interface Review {
  readonly headline: object | null;
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly object[];
  readonly requests: number;
}

const parse = ({ stdout }: Ended): Review & Readonly<Record<string, unknown>> =>
  JSON.parse(stdout) as Review & Readonly<Record<string, unknown>>;

describe('the sample as JSON', () => {
  let ended: Ended;
  let json: ReturnType<typeof parse>;
  const before = readFileSync(SAMPLE_PATH);

  beforeAll(async () => {
    ended = await review(SAMPLE_PATH, ...AT_MIDTERM, '--json', '-');
    json = parse(ended);
  });

  it('ends with 0, says nothing else, and leaves the input as it was', () => {
    expect(ended.code).toBe(0);
    expect(ended.stderr).toBe('');
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
  });

  it('has the headline, beside the stated one', () => {
    expect(json.headline).toEqual({
      metOrExceeded: 9,
      counted: 10,
      soFarOnly: 0,
      toConfirm: 0,
      stated: '9/10',
    });
  });

  it('has the tables with their roles, headlines and columns', () => {
    expect(
      json.tables.map(({ sheet, address, role, headline }) => [sheet, address, role, headline]),
    ).toEqual([
      [
        'Chỉ tiêu',
        'A4:G14',
        'targets',
        { metOrExceeded: 9, counted: 10, soFarOnly: 0, toConfirm: 0 },
      ],
      ['Kết quả', 'A3:D33', 'achievements', null],
      [
        'Kiểm tra, giám sát',
        'A3:E4',
        'combined',
        { metOrExceeded: 0, counted: 1, soFarOnly: 0, toConfirm: 0 },
      ],
    ]);
    expect(json.tables[2]!.columns).toMatchObject([
      { header: 'Nội dung', role: 'indicator', column: 'A' },
      { header: 'Đơn vị', role: 'unit', column: 'B' },
      { header: 'Kế hoạch đến nay', role: 'target', column: 'C' },
      { header: 'Đã thực hiện', role: 'achieved', column: 'D' },
      { header: 'Tỷ lệ hoàn thành', role: 'stated-attainment', column: 'E' },
    ]);
    expect(json.tables[0]!.columns).toContainEqual({
      header: 'Mục tiêu nhiệm kỳ',
      role: 'target',
      column: 'E',
      confidence: expect.closeTo(0.9, 1),
      reason: 'its header "Mục tiêu nhiệm kỳ" has "Mục tiêu"; 10 of 10 cells hold targets',
      period: null,
      branch: null,
      isTotal: false,
    });
  });

  it('has nothing left to decide', () => {
    expect(json).toMatchObject({ nearMatches: [], ambiguousNumbers: [], settingNotes: [] });
  });

  it('has the people admitted: not met yet, ahead of pace', () => {
    expect(json.indicators[0]).toMatchObject({
      table: 0,
      code: 'CT01',
      name: 'Kết nạp đảng viên mới',
      group: null,
      unit: 'người',
      comparator: 'atLeast',
      target: { low: 400, high: null, strict: false, text: '400' },
      horizon: { start: '2020-07-01', end: '2025-06-30' },
      accumulation: 'sum',
      achieved: 338,
      attainment: 0.845,
      notComputable: null,
      status: 'not-met',
      soFar: false,
      stillNeeded: 62,
      source: { sheet: 'Chỉ tiêu', address: 'A5:G5' },
    });
    // 1,066 of 1,825 days of the term.
    const { pace } = json.indicators[0] as { pace: { due: number; ratio: number; word: string } };
    expect(pace.due).toBeCloseTo((400 * 1066) / 1825, 10);
    expect(pace.ratio).toBeCloseTo(338 / ((400 * 1066) / 1825), 12);
    expect(pace.word).toBe('ahead');
  });

  it('has the inspections: nearly met, of a plan to date, without pace', () => {
    expect(json.indicators[10]).toMatchObject({
      table: 2,
      code: null,
      unit: 'cuộc',
      target: { low: 934, high: null, strict: false, text: '934' },
      horizon: 'to-date',
      achieved: 891,
      attainment: 891 / 934,
      status: 'nearly-met',
      pace: null,
      stillNeeded: 43,
      source: { sheet: 'Kiểm tra, giám sát', address: 'A4:E4' },
    });
  });

  it('reads targets that are text', () => {
    const targetOf = (at: number): unknown => {
      const { comparator, target } = json.indicators[at]!;
      return { comparator, target };
    };
    expect(targetOf(3)).toEqual({
      comparator: 'atLeast',
      target: { low: 85, high: null, strict: true, text: 'trên 85' },
    });
    expect(targetOf(8)).toEqual({
      comparator: 'atMost',
      target: { low: null, high: 2, strict: false, text: 'không quá 2' },
    });
  });

  it('has every field of every indicator, and of the whole', () => {
    for (const indicator of json.indicators) {
      expect(Object.keys(indicator)).toEqual(
        expect.arrayContaining(
          'table code name group unit comparator target horizon accumulation achieved attainment notComputable status soFar pace stillNeeded source'.split(
            ' ',
          ),
        ),
      );
    }
    expect(json.indicators).toHaveLength(11);
    expect(json.findings).toEqual([]);
    expect(Number.isInteger(json.requests) && json.requests > 0).toBe(true);
  });

  it('is the same when run again, and in a file', async () => {
    const path = fileOf('sample.json');
    const again = await review(SAMPLE_PATH, ...AT_MIDTERM, '--json', path);
    expect(readFileSync(path, 'utf8')).toBe(ended.stdout);
    expect(again.stdout).toContain('9 trên 10 chỉ tiêu');
    expect(again.code).toBe(0);
  });
});

describe('what is left out on the command line', () => {
  it('the review date is the latest observation’s, and without a term there is no pace', async () => {
    const json = parse(await review(SAMPLE_PATH, '--json', '-'));
    expect(json.reviewDate).toBe('2023-05-31');
    expect(json.headline).toMatchObject({ metOrExceeded: 9, counted: 10 });
    expect(json.indicators[0]).toMatchObject({ horizon: null, pace: null, attainment: 0.845 });
    expect(json.indicators.every(({ pace }) => pace === null)).toBe(true);
  });

  it('an earlier date counts what was observed by then', async () => {
    const json = parse(await review(SAMPLE_PATH, '--as-of', '2021-06-30', '--json', '-'));
    expect(json.indicators[0]).toMatchObject({ achieved: 100, attainment: 0.25 });
  });

  it('the language is that of the headers unless one is set', async () => {
    const json = parse(await review(SAMPLE_PATH, '--language', 'th', '--json', '-'));
    expect(json).toMatchObject({ language: 'th', culture: 'th-TH' });
    expect(json.headline).toMatchObject({ metOrExceeded: 9, counted: 10 });
    const table = await review(SAMPLE_PATH, '--language', 'th');
    expect(table.stdout).toMatch(/[\u0e00-\u0e7f]{5}/);
    expect(parse(await review(SAMPLE_PATH, '--json', '-'))).toMatchObject({
      language: 'vi',
      culture: 'vi-VN',
    });
  });
});

describe('other workbooks', () => {
  const plan = (stated: number | string): Uint8Array =>
    minimalXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [
            ['Indicator', 'Target', 'Achieved', 'Attainment (%)'],
            ['Wells dug', 40, 30, stated],
            ['Schools built', 4, 4, 100],
          ],
        },
      ],
      names: {},
    });

  it('ends with 1 where a finding is an error, and says which', async () => {
    const ended = await review(fileOf('wrong.xlsx', plan(95)), '--json', '-');
    expect(ended.code).toBe(1);
    const [finding, ...others] = parse(ended).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'stated-attainment-differs',
      severity: 'error',
      sheet: 'Plan',
      address: 'D2',
    });
    expect(finding).toHaveProperty('message', expect.stringContaining('Wells dug'));
    expect(finding).toHaveProperty('args');
  });

  it('ends with 0 where the stated percentage is right', async () => {
    const ended = await review(fileOf('right.xlsx', plan(75)), '--json', '-');
    expect(parse(ended).findings).toEqual([]);
    expect(ended.code).toBe(0);
  });

  it('ends with 0 where there is no table at all, and says so', async () => {
    const empty = fileOf(
      'empty.xlsx',
      minimalXlsx({ sheets: [{ name: 'A', rows: [] }], names: {} }),
    );
    const notes = fileOf(
      'notes.xlsx',
      minimalXlsx({ sheets: [{ name: 'A', rows: [['Dear all,'], ['see you at 9']] }], names: {} }),
    );
    for (const path of [empty, notes]) {
      const ended = await review(path, '--json', '-');
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(parse(ended)).toMatchObject({ headline: null, tables: [], indicators: [] });
      expect((await review(path)).stdout).toContain('No table with targets was found');
    }
  });
});
