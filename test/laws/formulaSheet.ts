import type { ReviewTime } from '../../src/core/model/indicator';
import type { Thresholds } from '../../src/core/model/settings';
import { readingsOf } from '../../src/core/attainment/formulas/readings';
import { rowFormulas } from '../../src/core/attainment/formulas/rowFormulas';
import {
  COMPUTED_COLUMNS,
  type FormulaNames,
  type FormulaWords,
  type ObservationReferences,
} from '../../src/core/attainment/formulas/types';
import type { Cell, MinimalWorkbook } from '../support/minimalXlsx';
import type { Case } from './randomIndicator';

export const WORDS: FormulaWords = {
  status: {
    exceeded: 'Vượt',
    met: 'Đạt',
    metSoFar: 'Đạt đến nay',
    nearlyMet: 'Gần đạt',
    notYetMet: 'Chưa đạt',
    notMet: 'Không đạt',
    noData: 'Không có số liệu',
    noTarget: 'Không có mục tiêu',
    toConfirm: 'Cần xác nhận',
  },
  pace: { ahead: 'Vượt tiến độ', 'on-pace': 'Đúng "tiến độ"', behind: 'Chậm' },
  notComputable: {
    'no-target': 'không có mục tiêu',
    'no-data': 'không có số liệu',
    text: 'là chữ',
    interval: 'là khoảng',
    'target-not-positive': 'mục tiêu không dương',
    'achieved-not-positive': 'kết quả không dương',
    'outside-range': 'ngoài khoảng',
    'baseline-past-target': 'đã qua mục tiêu',
    'no-baseline': 'không có gốc',
  },
  none: '–',
  runAgain: 'chạy lại',
};

/** Rows share the observations and readings of their block, so that each formula looks at few rows. */
const BLOCK = 20;

/** Columns of the sheet of rows: key, label, target, the user's achievement, then the computed ones. */
export const FIRST_COMPUTED = 4;

/** Builds a workbook with one row a case, and its settings under names. */
export function formulaSheet(
  cases: readonly Case[],
  time: ReviewTime,
  thresholds: Thresholds,
): MinimalWorkbook {
  const rows: (readonly Cell[])[] = [];
  const observations: (readonly Cell[])[] = [];
  const readings: (readonly Cell[])[] = [];
  for (let first = 0; first < cases.length; first += BLOCK) {
    const block = cases.slice(first, first + BLOCK);
    const observed = appendAll(observations, block.flatMap(observationCells));
    const read = appendAll(
      readings,
      block.flatMap((each) => readingCells(each, time)),
    );
    block.forEach((each) => rows.push(caseCells(each, rows.length + 1, observed, read, time)));
  }
  return {
    sheets: [
      { name: 'Rows', rows },
      { name: 'Observations', rows: observations },
      { name: 'Readings', rows: readings },
      { name: 'Settings', rows: settingsCells(time, thresholds) },
    ],
    names: SETTINGS,
  };
}

const SETTINGS = {
  Review_Date: 'Settings!$A$1',
  Review_TermStart: 'Settings!$A$2',
  Review_TermEnd: 'Settings!$A$3',
  Review_NearLine: 'Settings!$A$4',
  Review_AheadLine: 'Settings!$A$5',
  Review_OnPaceLine: 'Settings!$A$6',
};

const settingsCells = (
  { reviewDate, term }: ReviewTime,
  { near, ahead, onPace }: Thresholds,
): readonly (readonly Cell[])[] =>
  [reviewDate, term?.start ?? null, term?.end ?? null, near, ahead, onPace].map((cell) => [cell]);

/** Rows of a sheet from one number to another, both counted from 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An empty block still needs a row to refer to. */
function appendAll(sheet: (readonly Cell[])[], rows: readonly (readonly Cell[])[]): Stretch {
  const from = sheet.length + 1;
  sheet.push(...(rows.length === 0 ? [[]] : rows));
  return { from, to: sheet.length };
}

function observationCells({ indicator, isLinked }: Case): readonly (readonly Cell[])[] {
  if (!isLinked) return [];
  const [first = '', other = first] = indicator.link?.labels ?? [];
  return indicator.observations.map(({ when, amount, source, numerator, denominator }, i) => [
    i % 2 === 0 ? first : other,
    when?.end ?? null,
    source.text ?? (amount.kind === 'number' ? amount.value : null),
    numerator ?? null,
    denominator ?? null,
  ]);
}

const readingCells = ({ indicator }: Case, time: ReviewTime): readonly (readonly Cell[])[] =>
  readingsOf(indicator, time).map(({ suffix, text, low, high }) => [
    `${indicator.key}.${suffix}`,
    text,
    low,
    high,
  ]);

function caseCells(
  each: Case,
  row: number,
  observed: Stretch,
  read: Stretch,
  time: ReviewTime,
): readonly Cell[] {
  const { indicator, isLinked } = each;
  const [own] = indicator.observations;
  const ownCell = own?.source.text ?? (own?.amount.kind === 'number' ? own.amount.value : null);
  const formulas = rowFormulas(
    indicator,
    time,
    {
      target: each.hasTargetCell ? `$C${row}` : null,
      achieved: isLinked ? `$E${row}` : `$D${row}`,
      key: `$A${row}`,
      horizonKey: null,
      due: row % 2 === 0 ? `$I${row}` : null,
      observations: isLinked ? observationRefs(observed, row) : null,
      spread: null,
      scale: 1,
    },
    formulaNames(read),
    WORDS,
  );
  return [
    indicator.key,
    indicator.link?.labels[0] ?? null,
    each.targetCell,
    isLinked ? null : ownCell,
    ...COMPUTED_COLUMNS.map((column) => formulas[column]),
  ];
}

function observationRefs({ from, to }: Stretch, row: number): ObservationReferences {
  const column = (letter: string) => `Observations!$${letter}$${from}:$${letter}$${to}`;
  return {
    label: column('A'),
    date: column('B'),
    value: column('C'),
    numerator: column('D'),
    denominator: column('E'),
    labelCell: row % 3 === 0 ? null : `$B${row}`,
  };
}

function formulaNames({ from, to }: Stretch): FormulaNames {
  const column = (letter: string) => `Readings!$${letter}$${from}:$${letter}$${to}`;
  return {
    reviewDate: 'Review_Date',
    termStart: 'Review_TermStart',
    termEnd: 'Review_TermEnd',
    near: 'Review_NearLine',
    ahead: 'Review_AheadLine',
    onPace: 'Review_OnPaceLine',
    readKey: column('A'),
    readText: column('B'),
    readLow: column('C'),
    readHigh: column('D'),
  };
}
