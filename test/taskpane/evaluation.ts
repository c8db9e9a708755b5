import type { Assessment, Headline, Status } from '../../src/core/model/assessment';
import { area } from '../../src/core/model/address';
import { dayOf } from '../../src/core/model/day';
import type { CheckedWorkbook } from '../../src/core/checkWorkbook';
import type { Finding } from '../../src/core/model/finding';
import type { Indicator, Target } from '../../src/core/model/indicator';
import type { Evaluation } from '../../src/core/model/review';
import { DEFAULT_THRESHOLDS } from '../../src/core/model/settings';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import type { FoundTable } from '../../src/core/model/table';

/**
 * What a review of the sample workbook comes to, written down by hand: the pane's tests need figures that
 * look like a day's work, not a calculation.
 */

const SHEET: SheetSnapshot = {
  id: '1',
  name: 'Chỉ tiêu',
  visible: true,
  protected: false,
  area: area(0, 0, 0, 0),
  values: [],
  kinds: [],
  formulas: [],
  numberFormats: [],
  tables: [],
  charts: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  indents: [],
};

export const TABLE: FoundTable = {
  sheet: SHEET,
  keys: [{ sheet: 'Chỉ tiêu', table: 'ChiTieu' }],
  area: area(3, 0, 11, 7),
  headerTop: 3,
  headerRow: 3,
  firstRow: 4,
  endRow: 14,
  excelTable: { id: '1', name: 'ChiTieu' },
  role: 'targets',
  columns: [],
  horizon: null,
  hidden: { rows: [], columns: [] },
  join: null,
  isMain: false,
  isSelected: false,
};

const PLAN: FoundTable = {
  ...TABLE,
  sheet: { ...SHEET, id: '2', name: 'Kiểm tra, giám sát' },
  excelTable: null,
  role: 'combined',
  horizon: 'to-date',
};

export const atLeast = (low: number, strict = false): Target => ({
  comparator: 'atLeast',
  low,
  high: null,
  strict,
  text: String(low),
  doubt: null,
});

export const atMost = (high: number): Target => ({
  comparator: 'atMost',
  low: null,
  high,
  strict: false,
  text: `không quá ${high}`,
  doubt: null,
});

export function indicator(row: number, name: string, more: Partial<Indicator> = {}): Indicator {
  return {
    table: 0,
    key: `row-${row}`,
    code: null,
    name,
    group: null,
    unit: null,
    target: atLeast(100),
    targetSource: null,
    baseline: null,
    milestones: [],
    milestonesPerPeriod: false,
    weight: null,
    horizon: null,
    accumulation: 'latest',
    accumulationReason: 'column',
    method: 'linear',
    ceilingCanExceed: false,
    counted: true,
    kind: 'indicator',
    parent: null,
    responsible: null,
    observations: [],
    stated: { attainment: null, status: null },
    remark: null,
    row,
    link: null,
    source: { sheet: 'Chỉ tiêu', address: `A${row + 1}:G${row + 1}` },
    ...more,
  };
}

export function assessment(status: Status, more: Partial<Assessment> = {}): Assessment {
  return {
    achieved: { kind: 'missing' },
    attainment: null,
    notComputable: null,
    status,
    toConfirm: false,
    soFar: false,
    ended: false,
    gap: null,
    pace: null,
    projection: null,
    stillNeeded: null,
    perMonth: null,
    ...more,
  };
}

/** An assessment of a number: its attainment beside it. */
export const reached = (
  status: Status,
  value: number,
  attainment: number | null,
  more: Partial<Assessment> = {},
): Assessment => assessment(status, { achieved: { kind: 'number', value }, attainment, ...more });

type Row = readonly [Indicator, Assessment];

const MIDTERM: readonly Row[] = [
  [
    indicator(4, 'Kết nạp đảng viên mới', { unit: 'người', target: atLeast(400) }),
    reached('not-met', 338, 0.845, {
      pace: { due: 233.6, ratio: 1.447, word: 'ahead' },
      stillNeeded: 62,
    }),
  ],
  [
    indicator(5, 'Chi bộ sinh hoạt đạt chất lượng tốt trở lên', { unit: '%', target: atLeast(85) }),
    reached('exceeded', 88.2, 1.0376),
  ],
  [
    indicator(6, 'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên', {
      unit: '%',
      target: atLeast(90),
    }),
    reached('exceeded', 92.7, 1.03),
  ],
  [
    indicator(7, 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', {
      unit: '%',
      target: atLeast(85, true),
    }),
    reached('met', 87.5, 1.0294),
  ],
  [
    indicator(8, 'Đảng viên được học tập, quán triệt nghị quyết', {
      unit: '%',
      target: atLeast(98),
    }),
    reached('exceeded', 98.6, 1.0061),
  ],
  [
    indicator(9, 'Tổ chức cơ sở đảng tổ chức học tập các chỉ thị, nghị quyết của cấp trên', {
      unit: '%',
      target: atLeast(100),
    }),
    reached('met', 100, 1),
  ],
  [
    indicator(10, 'Cán bộ được bồi dưỡng nghiệp vụ công tác đảng', {
      unit: 'lượt người',
      target: atLeast(1200),
    }),
    reached('exceeded', 1265, 1.0542, { pace: { due: 700.9, ratio: 1.805, word: 'ahead' } }),
  ],
  [
    indicator(11, 'Chi bộ đạt mô hình "Chi bộ 4 tốt"', { unit: 'chi bộ', target: atLeast(60) }),
    reached('exceeded', 63, 1.05),
  ],
  [
    indicator(12, 'Tổ chức cơ sở đảng không hoàn thành nhiệm vụ', {
      unit: 'tổ chức',
      target: atMost(2),
    }),
    reached('met', 1, 1.5),
  ],
  [
    indicator(13, 'Đơn, thư quá thời hạn giải quyết', { unit: 'đơn', target: atMost(5) }),
    reached('met', 3, 1.4),
  ],
  [
    indicator(3, 'Kiểm tra, giám sát tổ chức đảng và đảng viên', {
      table: 1,
      key: 'plan',
      target: atLeast(934),
      horizon: 'to-date',
      source: { sheet: 'Kiểm tra, giám sát', address: 'A4:E4' },
    }),
    reached('nearly-met', 891, 891 / 934, { ended: true }),
  ],
];

const NO_STATUS: Readonly<Record<Status, number>> = {
  exceeded: 0,
  met: 0,
  'nearly-met': 0,
  'not-met': 0,
  'no-data': 0,
  'no-target': 0,
  'to-confirm': 0,
};

export const headline = (more: Partial<Headline>): Headline => ({
  metOrExceeded: 0,
  counted: 0,
  soFarOnly: 0,
  toConfirm: 0,
  byStatus: NO_STATUS,
  weighted: null,
  ...more,
});

export function evaluationOf(rows: readonly Row[], more: Partial<Evaluation> = {}): Evaluation {
  return {
    reading: {
      language: 'vi',
      culture: 'vi-VN',
      tables: [TABLE, PLAN],
      indicators: rows.map(([each]) => each),
      statedHeadlines: [],
      orphans: [],
      textNumbers: [],
      nearMatches: [],
      ambiguousNumbers: [],
      settingNotes: [],
    },
    reviewDate: dayOf(2023, 6, 2),
    term: { start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) },
    reviewDateChosen: true,
    thresholds: DEFAULT_THRESHOLDS,
    assessments: rows.map(([, each]) => each),
    headlines: [null, null],
    mainTable: 0,
    acceptances: [],
    presentation: {},
    ...more,
  };
}

/** The sample at mid-term: 9 of 10 met or exceeded, and a plan table beside the headline. */
export const midterm: Evaluation = evaluationOf(MIDTERM, {
  headlines: [
    headline({
      metOrExceeded: 9,
      counted: 10,
      byStatus: { ...NO_STATUS, exceeded: 5, met: 4, 'not-met': 1 },
    }),
    headline({ counted: 1, byStatus: { ...NO_STATUS, 'nearly-met': 1 } }),
  ],
});

const OPEN: readonly Finding[] = [
  {
    code: 'number-as-text',
    severity: 'note',
    at: { sheet: 'Kết quả', address: 'D12' },
    args: { value: 7.02, text: '7,02' },
  },
  {
    code: 'stated-attainment-differs',
    severity: 'warning',
    at: { sheet: 'Kiểm tra, giám sát', address: 'E4' },
    args: { stated: 0.955, digits: 1, name: 'Kiểm tra, giám sát', computed: 0.954 },
  },
  {
    code: 'missing-label',
    severity: 'error',
    at: { sheet: 'Chỉ tiêu', address: 'A4:G14' },
    args: { role: 'achieved', table: 'Chỉ tiêu' },
  },
];

/** The pane accepts no findings yet. */
const identify = (): never => {
  throw new Error('nothing is accepted here');
};

export const NO_FINDINGS: CheckedWorkbook = { open: [], accepted: [], identify };
/** One of each severity. */
export const FINDINGS: CheckedWorkbook = { open: OPEN, accepted: [], identify };

/** Every status and every odd value. */
export const everything: Evaluation = evaluationOf(
  [
    [indicator(4, 'Vượt mức kế hoạch rất xa'), reached('exceeded', 640, 6.4)],
    [indicator(5, 'Đúng bằng mục tiêu'), reached('met', 100, 1)],
    [
      indicator(6, 'Tai nạn lao động, tính đến nay', { target: atMost(12) }),
      reached('met', 3, 1.75, { soFar: true, pace: { due: 7, ratio: 1.571, word: 'ahead' } }),
    ],
    [
      indicator(7, 'Chỉ còn thiếu một chút nữa'),
      reached('nearly-met', 99.98, 0.9998, { pace: { due: 100, ratio: 0.9998, word: 'on-pace' } }),
    ],
    [
      indicator(8, 'Chậm so với kế hoạch'),
      reached('not-met', 12, 0.12, { pace: { due: 58.4, ratio: 0.205, word: 'behind' } }),
    ],
    [
      indicator(9, 'Trong đó: thuộc khối doanh nghiệp', { counted: false }),
      reached('not-met', 4, 0.04, { ended: true }),
    ],
    [indicator(10, 'Chưa báo cáo'), assessment('no-data', { notComputable: 'no-data' })],
    [
      indicator(11, 'Chưa giao mục tiêu', { target: null }),
      assessment('no-target', { notComputable: 'no-target' }),
    ],
    [
      indicator(12, 'Tốc độ tăng trưởng', {
        unit: '%',
        target: { ...atLeast(6.6), high: 6.8, text: '6,6-6,8' },
      }),
      assessment('to-confirm', {
        achieved: { kind: 'interval', low: 6.1, high: 6.2, lowOpen: false, highOpen: false },
        notComputable: 'interval',
        toConfirm: true,
      }),
    ],
    [
      indicator(13, 'Lợi nhuận sau thuế của doanh nghiệp', { target: atLeast(-5) }),
      reached('exceeded', -2, null, { notComputable: 'target-not-positive', toConfirm: true }),
    ],
  ],
  {
    headlines: [
      headline({
        metOrExceeded: 4,
        counted: 8,
        soFarOnly: 1,
        toConfirm: 2,
        byStatus: {
          exceeded: 2,
          met: 2,
          'nearly-met': 1,
          'not-met': 1,
          'no-data': 1,
          'no-target': 1,
          'to-confirm': 1,
        },
      }),
      null,
    ],
  },
);

/** A workbook without any table of targets. */
export const nothing: Evaluation = evaluationOf([], {
  reviewDate: null,
  term: null,
  headlines: [],
  mainTable: null,
});
