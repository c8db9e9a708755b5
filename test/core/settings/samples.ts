import fc from 'fast-check';
import { dayOf, type Span } from '../../../src/core/model/day';
import type { Amount, Horizon, Milestone } from '../../../src/core/model/indicator';
import {
  CHART_TOPICS,
  LAYOUTS,
  OPTIONAL_COLUMNS,
  type Presentation,
} from '../../../src/core/model/presentation';
import type {
  CellSettings,
  IndicatorSettings,
  TableSettings,
  TargetChoice,
} from '../../../src/core/model/settings';
import type { ColumnRole, TableKey } from '../../../src/core/model/table';
import type { Choices } from '../../../src/core/settings/choices';

/** Something is chosen about everything that can be. */
export const EVERYTHING: Choices = {
  term: { start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) },
  language: 'vi',
  culture: 'vi-VN',
  tables: [
    {
      table: { sheet: 'Chỉ tiêu', sheetId: 's1', table: 'ChiTieu', headers: ['Mã', 'Mức'], nth: 2 },
      exclude: false,
      main: true,
      role: 'targets',
      columns: { Mức: 'target', '[D]': 'other', 'Số vụ. 2': 'baseline' },
      join: 'code',
      horizon: 'to-date',
      area: 'A4:H14',
      until: 'Ghi chú',
    },
    { table: { sheet: 'Cũ' }, exclude: true },
  ],
  indicators: {
    CT01: {
      target: { comparator: 'atLeast', low: 30, high: 40, strict: false },
      direction: 'atLeast',
      achieved: { kind: 'number', value: 31.5 },
      accumulation: 'sum',
      method: 'from-baseline',
      baseline: 12,
      milestones: [{ span: { start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) }, value: 5 }],
      milestonesPerPeriod: true,
      horizon: null,
      weight: 0.5,
      ceilingCanExceed: true,
    },
    'Số vụ vi phạm': { horizon: { start: dayOf(2023, 1, 1), end: dayOf(2023, 12, 31) } },
  },
  cells: [
    {
      table: { sheet: 'Chỉ tiêu' },
      column: 'Mức',
      row: 'CT01',
      text: 'khoảng 24',
      target: { comparator: 'atMost', low: null, high: 24, strict: true },
      achieved: { kind: 'interval', low: 23, high: null, lowOpen: true, highOpen: false },
    },
  ],
  aliases: { 'Kết nạp ĐV': 'CT01' },
  accepted: [
    {
      code: 'parts-differ',
      about: 'CT-3',
      content: '00f3c1a2b4d59687',
      reason: 'Số liệu tháng 5 còn chờ đối chiếu',
    },
  ],
  presentation: {
    layout: 'vn-party',
    parent: 'Tỉnh ủy',
    organisation: 'Đảng ủy Khối Cơ quan và Doanh nghiệp',
    number: '112-BC/ĐUK',
    place: 'Hà Nam',
    signerOffice: 'Phó Bí thư',
    signer: 'Nguyễn Văn A',
    columns: ['attainment', 'status', 'pace'],
    charts: ['attainment', 'progress'],
  },
};

const text = fc.oneof(fc.string(), fc.constantFrom('Mức', '__proto__', 'constructor', 'a.b["c"]'));
const name = text.filter((one) => one !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 9_999 }))
  .map(([start, days]) => ({ start, end: start + days }));
const horizon: fc.Arbitrary<Horizon> = fc.oneof(span, fc.constantFrom('to-date' as const, null));
const roles = fc.constantFrom<ColumnRole>(
  'code',
  'target',
  'stated-attainment',
  'due-date',
  'other',
);

const amount: fc.Arbitrary<Amount> = fc.oneof(
  number.map((value): Amount => ({ kind: 'number', value })),
  number.map((value): Amount => ({ kind: 'approximate', value })),
  fc.constant<Amount>({ kind: 'missing' }),
  fc
    .tuple(text, fc.constantFrom(true, false, null))
    .map(([words, done]): Amount => ({ kind: 'text', text: words, done })),
  fc
    .tuple(number, fc.option(number), fc.boolean(), fc.boolean())
    .map(([one, other, lowOpen, highOpen]): Amount => ({
      kind: 'interval',
      low: other === null ? null : Math.min(one, other),
      high: other === null ? one : Math.max(one, other),
      lowOpen,
      highOpen,
    })),
);

const target: fc.Arbitrary<TargetChoice> = fc
  .tuple(number, number, fc.boolean(), fc.nat(4))
  .map(([one, other, strict, kind]): TargetChoice => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const all: readonly Omit<TargetChoice, 'strict'>[] = [
      { comparator: 'atLeast', low: one, high: null },
      { comparator: 'atMost', low: null, high: one },
      { comparator: 'between', low, high },
      { comparator: 'exactly', low: one, high: one },
      { comparator: 'milestone', low: null, high: null },
    ];
    return { ...all[kind]!, strict };
  });

const milestone: fc.Arbitrary<Milestone> = fc.record({ span, value: number });

const key: fc.Arbitrary<TableKey> = fc.record(
  { sheet: name, sheetId: name, table: name, headers: fc.array(text), nth: fc.integer({ min: 1 }) },
  { requiredKeys: ['sheet'] },
);

const tableSettings: fc.Arbitrary<TableSettings> = fc.record(
  {
    table: key,
    exclude: fc.boolean(),
    main: fc.boolean(),
    role: fc.constantFrom('targets', 'achievements', 'combined'),
    columns: fc.dictionary(text, roles, { noNullPrototype: true }),
    join: fc.constantFrom('code', 'indicator'),
    horizon,
    area: fc.constantFrom('A4:H14', 'B1:C2', 'AA10:AB99'),
    until: text,
  },
  { requiredKeys: ['table'] },
);

const indicatorSettings: fc.Arbitrary<IndicatorSettings> = fc.record(
  {
    target,
    direction: fc.constantFrom('atLeast', 'atMost'),
    achieved: amount,
    accumulation: fc.constantFrom('sum', 'running', 'latest', 'average', 'ratio'),
    method: fc.constantFrom('linear', 'inverse', 'from-baseline'),
    baseline: number,
    milestones: fc.array(milestone),
    milestonesPerPeriod: fc.boolean(),
    horizon,
    weight: number.map(Math.abs),
    ceilingCanExceed: fc.boolean(),
  },
  { requiredKeys: [] },
);

const cellSettings: fc.Arbitrary<CellSettings> = fc.record(
  { table: key, column: text, row: text, text, target, achieved: amount },
  { requiredKeys: ['table', 'column', 'row', 'text'] },
);

const presentation: fc.Arbitrary<Presentation> = fc.record(
  {
    layout: fc.constantFrom(...LAYOUTS),
    parent: text,
    organisation: text,
    number: text,
    place: text,
    signerOffice: text,
    signer: text,
    columns: fc.subarray([...OPTIONAL_COLUMNS]),
    charts: fc.subarray([...CHART_TOPICS]),
  },
  { requiredKeys: [] },
);

/** Any choices that can be made. */
export const choices: fc.Arbitrary<Choices> = fc.record({
  term: fc.option(span),
  language: fc.constantFrom('en', 'vi', 'th', null),
  culture: fc.constantFrom('vi-VN', 'th-TH-u-ca-buddhist', null),
  tables: fc.array(tableSettings, { maxLength: 4 }),
  indicators: fc.dictionary(text, indicatorSettings, { maxKeys: 4, noNullPrototype: true }),
  cells: fc.array(cellSettings, { maxLength: 3 }),
  aliases: fc.dictionary(text, name, { maxKeys: 4, noNullPrototype: true }),
  accepted: fc.array(fc.record({ code: name, about: text, content: name, reason: text }), {
    maxLength: 3,
  }),
  presentation,
});
