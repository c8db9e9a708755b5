import type { ColumnRole, TableColumn } from '../model/table';
import { isDateFormat } from './formats';
import type { HeaderMatch } from './headers';
import { matchHeader } from './headers';
import { periodOfCell } from './periods';
import { saysDone } from './progressWords';
import { readTarget } from './readTarget';
import { fold } from './text';
import { textOf, type SheetView } from './visibleCells';
import type { HeaderWord } from './vocabulary/types';

/** The rows and columns in which a table stands, before its columns have roles. */
export interface Frame {
  readonly view: SheetView;
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last row of the body. */
  readonly endRow: number;
  /** Columns of the sheet, from left to right. */
  readonly columns: readonly number[];
}

/** Shares of a column's cells that are not blank. */
interface Content {
  readonly empty: boolean;
  /** Numbers, and texts that read as a target or an amount without a word left over. */
  readonly values: number;
  readonly texts: number;
  /** Cells that can be read as a day or a period. */
  readonly dates: number;
}

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 200;
const GENERIC_NAME = 0.6;
const FALLBACK = 0.4;
const NO_ROLE_FITS = 0.2;

const isValueText = (text: string): boolean => {
  if (text.length > 60) return false;
  const reading = readTarget(text, { mark: ',', unit: null, goodSide: null });
  if (reading === null || saysDone(fold(text)) !== null) return true;
  const { doubt, comparator } = reading.target;
  return doubt === null ? comparator !== 'milestone' : doubt === 'approximate';
};

function contentOf(frame: Frame, column: number): Content {
  const counts = { filled: 0, values: 0, texts: 0, dates: 0 };
  const end = Math.min(frame.endRow, frame.firstRow + SAMPLE_ROWS);
  for (let row = frame.firstRow; row < end; row += 1) {
    const cell = frame.view.at(row, column);
    if (cell.kind === 'blank') continue;
    counts.filled += 1;
    if (periodOfCell(cell, 'day-first')) counts.dates += 1;
    if (cell.kind === 'number') counts.values += isDateFormat(cell.format) ? 0 : 1;
    else if (cell.kind === 'text') counts[isValueText(cell.value) ? 'values' : 'texts'] += 1;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    empty: counts.filled === 0,
    values: share(counts.values),
    texts: share(counts.texts),
    dates: share(counts.dates),
  };
}

/** How well a column's content suits a role, 0 to 1. */
function fit(word: HeaderWord, content: Content): number {
  if (content.empty) return 0.5;
  switch (word) {
    case 'indicator':
    case 'name':
      return content.texts;
    case 'target':
    case 'achieved':
      return Math.max(content.values, 0.4 * content.texts);
    case 'stated-attainment':
    case 'baseline':
    case 'numerator':
    case 'denominator':
    case 'weight':
      return Math.max(content.values, 0.2);
    case 'date':
      return Math.max(content.dates, 0.3 * content.texts);
    case 'unit':
    case 'group':
    case 'accumulation':
    case 'direction':
      return Math.max(content.texts, 0.3);
    case 'number':
    case 'code':
    case 'horizon':
    case 'stated-status':
    case 'remark':
    case 'other':
    case 'comparator':
    case 'milestone':
    case 'responsible':
    case 'reporting-unit':
    case 'due-date':
      return 1;
  }
}

const roleOf = (word: HeaderWord): ColumnRole => (word === 'name' ? 'indicator' : word);

interface Claim {
  readonly column: number;
  readonly role: ColumnRole;
  readonly confidence: number;
}

/** "Thời gian", "Year": the day of a result, or by when a target is due; the rest of the table decides. */
const isAmbiguousHorizon = (word: HeaderWord, match: HeaderMatch): boolean =>
  word === 'horizon' && match.words.includes('date');

/** Beside targets, such a column says by when they are due. */
function withHorizon(columns: readonly TableColumn[]): readonly TableColumn[] {
  const roles = new Set(columns.map((column) => column.role));
  if (!roles.has('target') || roles.has('horizon')) return columns;
  return columns.map((column) => {
    const words = matchHeader(column.header)?.words ?? [];
    const moves = column.role === 'date' && words.includes('horizon');
    return moves ? { ...column, role: 'horizon' } : column;
  });
}

function claimsOf(column: number, match: HeaderMatch, content: Content): readonly Claim[] {
  const words = match.words.filter((word) => !isAmbiguousHorizon(word, match));
  return words.map((word) => {
    const weight = word === 'name' ? GENERIC_NAME : 1;
    return {
      column,
      role: roleOf(word),
      confidence: match.confidence * weight * fit(word, content),
    };
  });
}

/** Gives each role to the column that claims it best; from the left where two claim it alike. */
function settle(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const given = new Map<number, Claim>();
  const taken = new Set<ColumnRole>();
  const best = [...claims].sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const claim of best) {
    if (claim.confidence < NO_ROLE_FITS || given.has(claim.column)) continue;
    if (claim.role !== 'other' && taken.has(claim.role)) continue;
    given.set(claim.column, claim);
    taken.add(claim.role);
  }
  return given;
}

/** Where no header names the indicator: the first column of words that has no other role. */
function fallbackName(
  frame: Frame,
  given: ReadonlyMap<number, Claim>,
  contents: ReadonlyMap<number, Content>,
): Claim | null {
  const roles = new Set([...given.values()].map((claim) => claim.role));
  if (roles.has('indicator') || roles.has('code')) return null;
  if (!roles.has('target') && !roles.has('achieved')) return null;
  const column = frame.columns.find(
    (at) => !given.has(at) && (contents.get(at)?.texts ?? 0) >= 0.8,
  );
  return column === undefined ? null : { column, role: 'indicator', confidence: FALLBACK };
}

/** @returns the table's columns with their roles, from header and content together. */
export function columnsOf(frame: Frame): readonly TableColumn[] {
  const headers = new Map(
    frame.columns.map((at) => [at, textOf(frame.view.at(frame.headerRow, at)).trim()]),
  );
  const contents = new Map(frame.columns.map((at) => [at, contentOf(frame, at)]));
  const claims = frame.columns.flatMap((at) => {
    const match = matchHeader(headers.get(at) ?? '');
    const content = contents.get(at);
    return match && content ? claimsOf(at, match, content) : [];
  });
  const given = settle(claims);
  const name = fallbackName(frame, given, contents);
  const columns = frame.columns.map((at): TableColumn => {
    const claim = name?.column === at ? name : given.get(at);
    const header = headers.get(at) ?? '';
    return {
      column: at,
      header,
      role: claim?.role ?? 'other',
      confidence: claim?.confidence ?? 0,
      reason: { rule: 'header', phrase: null, cells: null },
      when: null,
      order: null,
      branch: null,
      isTotal: false,
      percent: false,
    };
  });
  return withHorizon(columns);
}
