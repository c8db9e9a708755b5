import { dayOf } from '../../../src/core/model/day';
import type { FindingArguments, FindingCode, Finding } from '../../../src/core/model/finding';

const NAME = 'Số hồ sơ được giải quyết';

/** For each code arguments such as a check gives; together every word that an argument can be. */
export const SAMPLES: { readonly [C in FindingCode]: readonly FindingArguments[C][] } = {
  'missing-label': [
    { role: 'indicator', table: 'Plan' },
    { role: 'target', table: 'Plan' },
    { role: 'achieved', table: 'Plan' },
  ],
  'duplicate-label': [{ header: 'Kế hoạch', other: 'Plan!C3' }],
  'blank-label': [
    { column: 'D', count: 1 },
    { column: 'D', count: 12 },
  ],
  'blank-row': [{ row: 1007 }],
  'merged-cells': [{ count: 3 }],
  'hidden-cells': [
    { what: 'rows', count: 1 },
    { what: 'rows', count: 3 },
    { what: 'columns', count: 1 },
    { what: 'columns', count: 3 },
  ],
  'extra-cell': [
    { where: 'beside', count: 1 },
    { where: 'beside', count: 4 },
    { where: 'below', count: 4 },
  ],
  'duplicate-indicator': [{ name: NAME, other: 'Plan!B4' }],
  'near-duplicate': [
    { name: 'Số hồ  sơ', spelling: 'Số hồ sơ', other: 'Plan!B4', count: 1 },
    { name: 'Số hồ  sơ', spelling: 'Số hồ sơ', other: 'Kết quả!B4', count: 3 },
  ],
  'achievement-without-target': [{ label: 'X9' }],
  'missing-achievement': (['blank', 'placeholder', 'no-row'] as const).flatMap((why) =>
    [1, 8].map((count) => ({ name: NAME, why, count })),
  ),
  'code-name-mismatch': [
    { what: 'two-names', shared: 'A1', one: 'Births', another: 'Deaths', other: 'Plan!A4' },
    { what: 'two-codes', shared: 'Births', one: 'A1', another: 'A2', other: 'Plan!B4' },
  ],
  'number-as-text': [{ text: '7,02', value: 7.02 }],
  'ambiguous-number': [{ text: '1.234', value: 1234, otherwise: 1.234 }],
  'cell-error': [{ error: '#DIV/0!' }],
  'missing-target': [
    { name: NAME, why: 'blank' },
    { name: NAME, why: 'placeholder' },
    { name: '', why: 'blank' },
  ],
  'text-value': [
    { text: 'theo kế hoạch', name: NAME },
    { text: 'theo kế hoạch', name: '' },
  ],
  'approximate-target': [{ text: 'khoảng 4', name: NAME }],
  'unit-mismatch': [
    { name: NAME, target: 0.9, achieved: 84.5, fits: 0.845 },
    { name: NAME, target: 90, achieved: 1840, fits: null },
  ],
  'range-became-date': [{ date: dayOf(2023, 8, 7), first: 7, second: 8 }],
  'implausible-attainment': [{ name: NAME, computed: 12.5 }],
  'over-hundred': [{ name: NAME, share: 1.2 }],
  'numerator-over-denominator': [{ name: NAME, numerator: 934, denominator: 891 }],
  'negative-value': [{ name: NAME, value: -12 }],
  'fractional-count': [
    { name: NAME, value: 12.5, unit: 'người' },
    { name: NAME, value: 12.5, unit: '' },
  ],
  'truncated-value': [
    { value: '32767', why: 'limit' },
    { value: '12345678901234567', why: 'digits' },
  ],
  'deviated-value': [{ name: NAME, value: 4120, median: 412 }],
  'invalid-date': [{ text: '31/02/2023' }],
  'mixed-calendars': [
    { year: 2566, converted: 2023, count: 1 },
    { year: 2566, converted: 2023, count: 3 },
  ],
  'date-out-of-term': [
    { date: dayOf(2019, 5, 2), start: dayOf(2020, 7, 1), end: dayOf(2025, 6, 30) },
  ],
  'future-date': [{ date: dayOf(2024, 6, 2), reviewDate: dayOf(2023, 6, 2) }],
  'duplicate-observation': [
    { name: NAME, date: dayOf(2023, 3, 31), value: 12, otherwise: 14, other: 'Plan!D4' },
  ],
  'missing-period': [
    { name: NAME, date: dayOf(2023, 3, 1), count: 1 },
    { name: NAME, date: dayOf(2023, 3, 1), count: 2 },
  ],
  'falling-cumulative': [{ name: NAME, value: 300, previous: 338, other: 'Plan!D4' }],
  'accumulation-doubt': (['sum', 'running', 'latest', 'average', 'ratio'] as const).flatMap(
    (accumulation, at, all) =>
      all
        .filter((_, other) => other !== at)
        .map((rather) => ({ name: NAME, accumulation, rather })),
  ),
  'stated-attainment-differs': [{ name: NAME, stated: 0.955, computed: 891 / 934, digits: 1 }],
  'stated-status-differs': (
    ['exceeded', 'met', 'nearly-met', 'not-met', 'no-data', 'no-target', 'to-confirm'] as const
  ).map((status) => ({ name: NAME, text: 'Đạt', status })),
  'stated-headline-differs': [
    { statedMet: 9, statedOf: 10, met: 8, counted: 10, toConfirm: 0 },
    { statedMet: 9, statedOf: 10, met: 8, counted: 10, toConfirm: 1 },
  ],
  'total-differs': [{ value: 1200, sum: 1180, rows: 'Plan!D4:D9' }],
  'parts-differ': [
    { what: 'sum', name: NAME, value: 1200, sum: 1180, rows: 'Plan!D5:D9' },
    { what: 'exceeds', name: NAME, value: 1200, sum: 1300, rows: 'Plan!D5' },
  ],
  'milestones-differ': [{ name: NAME, target: 400, value: 360 }],
  'average-of-percentages': [{ stated: 0.845, computed: 0.8125, rows: 'Plan!E4:E9' }],
  'rounds-to-met': [{ name: NAME, gap: 0.00002 }],
  'constant-in-formula-column': [{ text: '95.5', formula: '=D4/C4' }],
  'formula-in-constant-column': [{ formula: '=C4+1' }],
  'inconsistent-formula': [{ formula: '=D5/C4', expected: '=D5/C5' }],
  'range-misses-cells': [
    { what: 'short', range: 'D4:D8', expected: 'D4:D9' },
    { what: 'beyond', range: 'D4:D12', expected: 'D4:D9' },
  ],
  'refers-to-blank': [{ formula: '=D5/C5', cell: 'Plan!C5' }],
  'external-link': [
    { file: 'Plan 2022.xlsx', count: 1 },
    { file: 'Plan 2022.xlsx', count: 5 },
  ],
  'custom-function': [
    { function: 'MYSUM', count: 1 },
    { function: 'MYSUM', count: 5 },
  ],
  'volatile-date': [
    { function: 'TODAY', count: 1 },
    { function: 'NOW', count: 5 },
  ],
  'hidden-sheet': [{ sheet: 'Nháp' }],
  'check-failed': [{ check: 'missing-label', error: 'TypeError' }],
};

/** @returns a finding on the sheet `Plan`. */
export const findingOf = <Code extends FindingCode>(
  code: Code,
  args: FindingArguments[Code],
): Finding =>
  ({ code, severity: 'warning', at: { sheet: 'Plan', address: 'D7' }, args }) as Finding;

/** Every sample as a finding, with a name for the list of tests. */
export const FINDINGS: readonly (readonly [string, Finding])[] = (
  Object.keys(SAMPLES) as readonly FindingCode[]
).flatMap((code) =>
  SAMPLES[code].map((args, at) => [`${code} ${at + 1}`, findingOf(code, args)] as const),
);
