import type { FindingArguments, FindingCode } from '../../model/finding';

/** How a number in a finding's arguments is meant. */
export type NumberKind =
  /** An amount, printed by the culture. */
  | 'figure'
  /** 0.845, printed as `84.5%`. */
  | 'share'
  /** A serial, printed as a date. */
  | 'day'
  /** How many there are: it chooses the plural form. */
  | 'count'
  /** A year or a row: digits as they are, without marks. */
  | 'numeral'
  /** With how many decimals of per cent the shares beside it are printed. */
  | 'decimals';

/** How a text in a finding's arguments is meant. */
export type TextKind =
  /** As it stands in the workbook. */
  | 'text'
  /** `Sheet!A1`, or more of them. */
  | 'cells';

/** How one of a few words is meant. */
export type WordKind =
  /** It chooses among the cases of a message, where a hyphen is written as an underscore. */
  | 'case'
  /** A column's role, in the words of the main catalogue. */
  | 'role'
  /** A status, in the words of the main catalogue. */
  | 'status';

export type ArgumentKind = NumberKind | TextKind | WordKind;

type KindOf<Value> = [Value] extends [number]
  ? NumberKind
  : string extends Value
    ? TextKind
    : WordKind;

/** What each argument of each kind of finding is, so that sentences print it right. */
export const FINDING_ARGUMENTS: {
  readonly [Code in FindingCode]: {
    readonly [Name in keyof FindingArguments[Code]]-?: KindOf<
      NonNullable<FindingArguments[Code][Name]>
    >;
  };
} = {
  'missing-label': { role: 'role', table: 'text' },
  'duplicate-label': { header: 'text', other: 'cells' },
  'blank-label': { column: 'text', count: 'count' },
  'blank-row': { row: 'numeral' },
  'merged-cells': { count: 'count' },
  'hidden-cells': { what: 'case', count: 'count' },
  'extra-cell': { where: 'case', count: 'count' },

  'duplicate-indicator': { name: 'text', other: 'cells' },
  'near-duplicate': { name: 'text', spelling: 'text', other: 'cells', count: 'count' },
  'achievement-without-target': { label: 'text' },
  'missing-achievement': { name: 'text', why: 'case', count: 'count' },
  'code-name-mismatch': {
    what: 'case',
    shared: 'text',
    one: 'text',
    another: 'text',
    other: 'cells',
  },

  'number-as-text': { text: 'text', value: 'figure' },
  'ambiguous-number': { text: 'text', value: 'figure', otherwise: 'figure' },
  'cell-error': { error: 'text' },
  'missing-target': { name: 'text', why: 'case' },
  'text-value': { text: 'text', name: 'text' },
  'approximate-target': { text: 'text', name: 'text' },
  'unit-mismatch': { name: 'text', target: 'figure', achieved: 'figure', fits: 'figure' },
  'range-became-date': { date: 'day', first: 'numeral', second: 'numeral' },
  'implausible-attainment': { name: 'text', computed: 'share' },
  'over-hundred': { name: 'text', share: 'share' },
  'numerator-over-denominator': { name: 'text', numerator: 'figure', denominator: 'figure' },
  'negative-value': { name: 'text', value: 'figure' },
  'fractional-count': { name: 'text', value: 'figure', unit: 'text' },
  'truncated-value': { value: 'text', why: 'case' },
  'deviated-value': { name: 'text', value: 'figure', median: 'figure' },
  'invalid-date': { text: 'text' },
  'mixed-calendars': { year: 'numeral', converted: 'numeral', count: 'count' },
  'date-out-of-term': { date: 'day', start: 'day', end: 'day' },
  'future-date': { date: 'day', reviewDate: 'day' },
  'duplicate-observation': {
    name: 'text',
    date: 'day',
    value: 'figure',
    otherwise: 'figure',
    other: 'cells',
  },
  'missing-period': { name: 'text', date: 'day', count: 'count' },
  'falling-cumulative': { name: 'text', value: 'figure', previous: 'figure', other: 'cells' },
  'accumulation-doubt': { name: 'text', accumulation: 'case', rather: 'case' },

  'stated-attainment-differs': {
    name: 'text',
    stated: 'share',
    computed: 'share',
    digits: 'decimals',
  },
  'stated-status-differs': { name: 'text', text: 'text', status: 'status' },
  'stated-headline-differs': {
    statedMet: 'count',
    statedOf: 'count',
    met: 'count',
    counted: 'count',
    toConfirm: 'count',
  },
  'total-differs': { value: 'figure', sum: 'figure', rows: 'cells' },
  'parts-differ': { what: 'case', name: 'text', value: 'figure', sum: 'figure', rows: 'cells' },
  'milestones-differ': { name: 'text', target: 'figure', value: 'figure' },
  'average-of-percentages': { stated: 'share', computed: 'share', rows: 'cells' },
  'rounds-to-met': { name: 'text', gap: 'figure' },

  'constant-in-formula-column': { text: 'text', formula: 'text' },
  'formula-in-constant-column': { formula: 'text' },
  'inconsistent-formula': { formula: 'text', expected: 'text' },
  'range-misses-cells': { what: 'case', range: 'cells', expected: 'cells' },
  'refers-to-blank': { formula: 'text', cell: 'cells' },

  'external-link': { file: 'text', count: 'count' },
  'custom-function': { function: 'text', count: 'count' },
  'volatile-date': { function: 'text', count: 'count' },
  'hidden-sheet': { sheet: 'text' },

  'check-failed': { check: 'text', error: 'text' },
};
