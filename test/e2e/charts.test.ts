import { beforeAll, expect, it } from '@jest/globals';
import { achievedOf } from '../../src/core/attainment/achieved';
import { dueBy, paceBound } from '../../src/core/attainment/due';
import type { Area } from '../../src/core/model/address';
import { cellA1 } from '../../src/core/model/address';
import { parseIsoDay, type Day } from '../../src/core/model/day';
import type { ChartSpec, Edit } from '../../src/core/model/edit';
import type { Evaluation } from '../../src/core/model/review';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { reviewWorkbook } from '../../src/core/reviewWorkbook';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openPreview } from '../../src/preview/node';
import { MIDTERM, plainWorkbook, SAMPLE } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import {
  readValues,
  recalculate,
  recalculateAll,
  type CalculatedValue,
  type CalculatedValues,
} from '../support/libreOffice';
import { minimalXlsx } from '../support/minimalXlsx';
import { describeWith } from '../support/tools';
import { agree, withCell, withNamed } from './calculated';
import { ENGLISH } from './workbooks';

const at = (date: string): Day => parseIsoDay(date)!;

const FISCAL_YEAR: Settings = {
  ...DEFAULT_SETTINGS,
  reviewDate: at('2023-05-20'),
  term: { start: at('2022-10-01'), end: at('2023-09-30') },
};

/** A column for each quarter: figures that are added, and running totals. */
const QUARTERS = plainWorkbook([
  ['Indicator', 'Unit', 'Target', 'Q4/2022', 'Q1/2023', 'Q2/2023', 'Q3/2023'],
  ['Wells dug', 'wells', 40, 8, 9, 12, 20],
  ['Staff trained (cumulative)', 'people', 'at least 400', 120, 60, 150, 240],
]);

/** Achievements for periods that are written as text: no formula can follow them, so figures are as read. */
const TEXT_PERIODS = minimalXlsx({
  sheets: [
    {
      name: 'Plan',
      rows: [
        ['Code', 'Indicator', 'Unit', 'Target'],
        ['A1', 'Wells dug', 'wells', 40],
        ['A2', 'Staff trained', 'people', 400],
      ],
    },
    {
      name: 'Results',
      rows: [
        ['Code', 'Period', 'Achieved'],
        ['A1', 'Q4/2022', 8],
        ['A1', 'Q1/2023', 9],
        ['A1', 'Q2/2023', 12],
        ['A2', 'Q4/2022', 120],
        ['A2', 'Q1/2023', 110],
      ],
    },
  ],
  names: {},
});

interface Planned {
  readonly evaluation: Evaluation;
  readonly charts: readonly ChartSpec[];
}

async function planFor(xlsx: Uint8Array, settings: Settings): Promise<Planned> {
  const { run } = await openPreview(xlsx);
  const { evaluation, writing } = reviewWorkbook(await readSnapshot(run), settings);
  if ('problems' in writing) throw new Error(JSON.stringify(writing.problems));
  const isAdded = (edit: Edit): edit is Extract<Edit, { chart: ChartSpec }> =>
    edit.kind === 'add-chart';
  return { evaluation, charts: writing.plan.edits.filter(isAdded).map(({ chart }) => chart) };
}

/** Columns of a progress block from its labels. */
const FROM = 1;
const TO = 2;
const DAY = 3;
const KEY = 8;

/** @returns where the figures of the progress charts differ from the rules, at the days that the cells hold. */
function differences(
  values: CalculatedValues,
  { evaluation, charts }: Planned,
): { readonly compared: number; readonly wrong: readonly object[] } {
  const compared: { found: unknown; expected: CalculatedValue; day: number; key: string }[] = [];
  for (const { name, kind, categories, series } of charts) {
    if (kind !== 'lines') continue;
    const cells = values.get(categories.sheet)!;
    const cell = ({ row, column }: Area, offset: number, right = 0): CalculatedValue | undefined =>
      cells.get(cellA1(row + offset, column + right));
    const key = String(cell(categories.at, 0, KEY));
    const indicator = evaluation.reading.indicators.find((one) => one.key === key)!;
    const bound = paceBound(indicator)!;
    const share = (value: number | null): CalculatedValue =>
      value === null ? { error: '#N/A' } : value / bound;
    const reviewDate = evaluation.reviewDate!;
    for (let row = 0; row < categories.at.rows; row += 1) {
      const [from, to] = [FROM, TO].map((right) => Number(cell(categories.at, row, right)));
      const day = from! <= reviewDate && reviewDate < to! ? reviewDate : to!;
      const time = { ...evaluation, reviewDate: day };
      const amount = achievedOf(indicator, time);
      const isKnown = amount.kind === 'number' && day <= reviewDate;
      const add = (found: unknown, expected: CalculatedValue): void =>
        void compared.push({ found, expected, day, key: `${name} ${key}` });
      add(cell(categories.at, row, DAY), day);
      add(cell(series[0]!.values.at, row), share(isKnown ? amount.value : null));
      add(cell(series[1]!.values.at, row), share(dueBy(indicator, time)?.amount ?? null));
    }
  }
  const wrong = compared.filter(
    ({ found, expected }) => !agree(found as CalculatedValue, expected),
  );
  return { compared: compared.length, wrong };
}

interface Case {
  readonly name: string;
  readonly written: (xlsx: Uint8Array) => Uint8Array;
  readonly input: Uint8Array;
  readonly settings: Settings;
}

const unchanged = (xlsx: Uint8Array): Uint8Array => xlsx;
const onDate = (input: Uint8Array, settings: Settings, date: string): Case => ({
  name: `on ${date}`,
  written: (xlsx) => withNamed(xlsx, 'Review_Date', at(date)),
  input,
  settings: { ...settings, reviewDate: at(date) },
});

const WORKBOOKS = [
  {
    name: 'the sample with its dated figures',
    xlsx: SAMPLE,
    settings: MIDTERM,
    cells: 45,
    cases: [
      { name: 'as it is', written: unchanged, input: SAMPLE, settings: MIDTERM },
      ...['2021-03-31', '2022-12-31', '2024-02-29', '2025-06-30', '2026-01-01'].map((date) =>
        onDate(SAMPLE, MIDTERM, date),
      ),
      {
        name: 'with more people admitted',
        written: (xlsx: Uint8Array) => withCell(xlsx, 'Kết quả', 'D9', 101),
        input: withCell(SAMPLE, 'Kết quả', 'D9', 101),
        settings: MIDTERM,
      },
    ],
  },
  {
    name: 'a plain range with a column for each quarter',
    xlsx: QUARTERS,
    settings: FISCAL_YEAR,
    cells: 24,
    cases: [
      { name: 'as it is', written: unchanged, input: QUARTERS, settings: FISCAL_YEAR },
      ...['2022-11-15', '2023-03-31', '2023-06-30', '2023-12-31'].map((date) =>
        onDate(QUARTERS, FISCAL_YEAR, date),
      ),
      {
        name: 'with another figure',
        written: (xlsx: Uint8Array) => withCell(xlsx, 'Plan', 'E2', 19),
        input: withCell(QUARTERS, 'Plan', 'E2', 19),
        settings: FISCAL_YEAR,
      },
    ],
  },
  {
    name: 'another table whose periods are text',
    xlsx: TEXT_PERIODS,
    settings: FISCAL_YEAR,
    cells: 24,
    cases: [{ name: 'as it is', written: unchanged, input: TEXT_PERIODS, settings: FISCAL_YEAR }],
  },
];

for (const { name, xlsx, settings, cells, cases } of WORKBOOKS) {
  describeWith('soffice', `progress of ${name}, computed by LibreOffice`, () => {
    let computed: readonly Uint8Array[];
    let planned: Planned;

    beforeAll(async () => {
      const saved = (await writeReview(xlsx, settings)).preview.save();
      planned = await planFor(xlsx, settings);
      computed = await recalculateAll(cases.map(({ written }) => written(saved)));
    });

    it.each(cases.map((one, index) => ({ ...one, index })))(
      '$name, is what the rules say',
      async ({ index, input, settings: changed }) => {
        const { evaluation } = await planFor(input, changed);
        const found = differences(readValues(computed[index]!), { ...planned, evaluation });
        expect(found).toEqual({ compared: cells, wrong: [] });
      },
    );
  });
}

describeWith('soffice', 'the sentences below the charts, computed by LibreOffice', () => {
  const sentencesOf = async (xlsx: Uint8Array, sheet: string): Promise<readonly string[]> =>
    [
      ...(readValues(await recalculate(xlsx))
        .get(sheet)
        ?.values() ?? []),
    ].filter((value) => typeof value === 'string');

  it('say the figures that matter, and follow them', async () => {
    const saved = (await writeReview()).preview.save();
    expect(await sentencesOf(saved, 'Đánh giá')).toEqual(
      expect.arrayContaining([
        'Đạt từ 100% trở lên: 9 trên 10 chỉ tiêu trong biểu đồ. Thấp nhất: Kết nạp đảng viên mới (84.5%); cao nhất: Tổ chức cơ sở đảng không hoàn thành nhiệm vụ (150%).',
        'Mức đạt của 10 chỉ tiêu: Vượt 5, Đạt 4, Gần đạt 0, Chưa đạt 1, Chưa có số liệu 0, Cần xác nhận 0.',
        'Kết nạp đảng viên mới: đến 2/6/2023 thực hiện 338 trên 400 (84.5%); theo tiến độ phải đạt 234 (58.4%).',
      ]),
    );
    const more = withCell(withNamed(saved, 'Review_Date', at('2023-12-31')), 'Kết quả', 'D9', 101);
    expect(await sentencesOf(more, 'Đánh giá')).toEqual(
      expect.arrayContaining([
        'Mức đạt của 10 chỉ tiêu: Vượt 5, Đạt 5, Gần đạt 0, Chưa đạt 0, Chưa có số liệu 0, Cần xác nhận 0.',
        'Kết nạp đảng viên mới: đến 31/12/2023 thực hiện 400 trên 400 (100%); theo tiến độ phải đạt 280 (70%).',
      ]),
    );
  });

  it('name bars that are cut, and indicators without one', async () => {
    const settings = { ...FISCAL_YEAR, language: 'en' } as const;
    const { preview } = await writeReview(withCell(ENGLISH, "Year's plan", 'E4', 380), settings);
    const sentences = await sentencesOf(preview.save(), 'Review');
    expect(sentences.find((text) => text.startsWith('At 100%'))).toBe(
      'At 100% or more: 5 of the 6 indicators drawn. Lowest: Households with power (93%); highest: Wells dug (950%). Bars beyond 230% are cut; their figures stand beside their names. 2 indicators have no attainment that can be computed, and no bar.',
    );
  });
});
