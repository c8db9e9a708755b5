import type { CellValue } from '../../model/cell';
import type { CellsKind, ColumnRole } from '../../model/table';
import { isDateFormat } from '../cells/formats';
import type { Frame } from '../tables/frame';
import { loneNumber } from '../cells/numbers';
import { periodOfCell } from '../periods/periods';
import { compile, hasPhrase } from '../words/phrases';
import { saysDone } from '../cells/progressWords';
import { readTarget } from '../cells/readTarget';
import { fold } from '../words/text';
import type { HeaderWord } from '../vocabulary/types';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** Of a column's filled cells, how many are of which kind; one cell can be of several. */
export interface Content {
  readonly filled: number;
  /** Numbers, and texts that are one. */
  readonly numbers: number;
  /** Words and figures that say more than a number: "at least 90", "6,6-6,8". */
  readonly expressions: number;
  /** What a target or an achievement may be: numbers, expressions, done or not done. */
  readonly values: number;
  /** Texts that are no value. */
  readonly words: number;
  /** Numbers, and texts that begin with a digit: figures of some kind, be it times. */
  readonly digits: number;
  /** Days and periods; of these, single days. */
  readonly dates: number;
  readonly days: number;
  readonly statuses: number;
  readonly numbering: number;
  /** Names of branches, districts, departments. */
  readonly branches: number;
}

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 200;
const LONGEST_VALUE = 80;
const STATUS = compile(
  VOCABULARIES.flatMap((v) => v.statusWords),
  '^',
  '[.!]?$',
);
const BRANCH = compile(
  VOCABULARIES.flatMap((v) => v.branchWords),
  '^',
);
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])[.)]?$/;

/** @returns whether a text begins as names of branches and districts do. */
export const namesBranch = (text: string): boolean => hasPhrase(BRANCH, fold(text));

type Kind = Exclude<keyof Content, 'filled'>;

/** What a text can be as a value: a plain number, more than a number, or nothing of the kind. */
function valueKinds(text: string): readonly Kind[] {
  if (text.length > LONGEST_VALUE) return ['words'];
  if (loneNumber(text, ',') !== null) return ['numbers', 'values'];
  if (saysDone(fold(text)) !== null) return ['values'];
  const reading = readTarget(text, { mark: ',', unit: null, goodSide: null });
  if (reading === null) return ['values'];
  const { doubt, comparator } = reading.target;
  const isValue = doubt === null ? comparator !== 'milestone' : doubt === 'approximate';
  return isValue ? ['values', 'expressions'] : ['words'];
}

function kindsOfText(text: string): readonly Kind[] {
  const folded = fold(text);
  return [
    ...valueKinds(text),
    ...(/^[-+(<>≤≥~$€£]?\s*\d/.test(folded) ? (['digits'] as const) : []),
    ...(hasPhrase(STATUS, folded) ? (['statuses'] as const) : []),
    ...(NUMBERING.test(folded) ? (['numbering'] as const) : []),
    ...(hasPhrase(BRANCH, folded) ? (['branches'] as const) : []),
  ];
}

function dateKinds(cell: CellValue): readonly Kind[] {
  const period = periodOfCell(cell, 'day-first');
  if (!period) return [];
  return period.start === period.end ? ['dates', 'days'] : ['dates'];
}

function kindsOf(cell: CellValue): readonly Kind[] {
  const dates = dateKinds(cell);
  switch (cell.kind) {
    case 'number':
      if (isDateFormat(cell.format)) return dates;
      return [
        ...dates,
        'numbers',
        'values',
        'digits',
        ...(Number.isInteger(cell.value) && cell.value > 0 ? (['numbering'] as const) : []),
      ];
    case 'text':
      return [...dates, ...kindsOfText(cell.value)];
    case 'boolean':
    case 'error':
    case 'blank':
      return [];
  }
}

/** @returns what the first filled rows of a column hold. */
export function contentOf(frame: Frame, column: number): Content {
  const counts = {
    filled: 0,
    numbers: 0,
    expressions: 0,
    values: 0,
    words: 0,
    digits: 0,
    dates: 0,
    days: 0,
    statuses: 0,
    numbering: 0,
    branches: 0,
  };
  const end = Math.min(frame.endRow, frame.firstRow + SAMPLE_ROWS);
  for (let row = frame.firstRow; row < end; row += 1) {
    const cell = frame.view.at(row, column);
    if (cell.kind === 'blank') continue;
    counts.filled += 1;
    for (const kind of kindsOf(cell)) counts[kind] += 1;
  }
  return counts;
}

/** @returns the share of the filled cells that are of a kind; 0 for an empty column. */
export const shareOf = (content: Content, kind: Kind): number =>
  content.filled === 0 ? 0 : content[kind] / content.filled;

/** How well a column's content suits what its header says, 0 to 1. */
export function fitOf(word: HeaderWord, content: Content): number {
  if (content.filled === 0) return 0.5;
  const share = (kind: Kind) => shareOf(content, kind);
  switch (word) {
    case 'indicator':
    case 'name':
      return share('words');
    case 'target':
    case 'milestone':
    case 'achieved':
    case 'figure':
      return Math.max(share('values'), 0.4 * share('words'));
    case 'stated-attainment':
    case 'share':
    case 'baseline':
    case 'numerator':
    case 'denominator':
    case 'weight':
      return Math.max(share('values'), 0.2);
    case 'due-date':
      return Math.max(share('days'), 0.3);
    case 'horizon':
      return Math.max(share('dates'), share('words')) * (1 - 0.5 * share('days'));
    case 'comparator':
      return 1 - share('numbers');
    case 'date':
      return Math.max(share('dates'), 0.5 * share('numbering'), 0.3 * share('words'));
    case 'unit':
      return Math.max(1 - share('numbers') - share('branches'), 0.3);
    case 'reporting-unit':
      return Math.max(0.4 * share('words'), share('branches'));
    case 'group':
    case 'accumulation':
    case 'direction':
    case 'responsible':
      return 1 - share('numbers');
    case 'number':
    case 'code':
    case 'stated-status':
    case 'remark':
    case 'other':
      return 1;
  }
}

const TELLING: Readonly<Partial<Record<ColumnRole, readonly [CellsKind, Kind]>>> = {
  number: ['numbering', 'numbering'],
  indicator: ['words', 'words'],
  group: ['words', 'words'],
  target: ['targets', 'values'],
  milestone: ['targets', 'values'],
  achieved: ['numbers', 'numbers'],
  numerator: ['numbers', 'numbers'],
  denominator: ['numbers', 'numbers'],
  baseline: ['numbers', 'numbers'],
  weight: ['numbers', 'numbers'],
  'stated-attainment': ['numbers', 'numbers'],
  'stated-status': ['statuses', 'statuses'],
  date: ['dates', 'dates'],
  'due-date': ['dates', 'dates'],
};

/** @returns what of a column's cells speaks for its role, or what they mostly are. */
export function tellingCells(
  role: ColumnRole,
  content: Content,
): { readonly kind: CellsKind; readonly fitting: number; readonly of: number } | null {
  if (content.filled === 0) return null;
  if (role === 'achieved' && content.numbers === 0 && content.words + content.statuses > 0) {
    const kind = content.statuses >= content.words ? 'statuses' : 'words';
    return { kind, fitting: content[kind], of: content.filled };
  }
  const told = TELLING[role];
  if (told) return { kind: told[0], fitting: content[told[1]], of: content.filled };
  const isWords = content.words >= content.numbers;
  return {
    kind: isWords ? 'words' : 'numbers',
    fitting: isWords ? content.words : content.numbers,
    of: content.filled,
  };
}
