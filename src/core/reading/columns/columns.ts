import { columnLetters } from '../../model/address';
import type { ColumnRole, TableColumn } from '../../model/table';
import { settleAchieved } from './achievedColumns';
import type { Claim } from './columnClaims';
import { headerClaims, settle } from './columnClaims';
import type { ColumnClues } from './columnClues';
import { columnClues } from './columnClues';
import { tellingCells } from './columnContent';
import { contentClaims, listClaims, periodClaims } from './contentClaims';
import type { Frame } from '../tables/frame';
import { matchHeader } from './headers';
import { settleTargets } from './targetColumns';

/** Roles that a person chose, by header, or by letter (`[D]`) for a column without one. */
export type ChosenRoles = Readonly<Record<string, ColumnRole>>;

/** Above whatever a header can claim. */
const CHOSEN = 2;
const NAMED_BY_PLACE = 0.5;
/** Roles whose figures are for a period, where the titles name one. */
const OF_PERIODS: readonly ColumnRole[] = [
  'target',
  'achieved',
  'numerator',
  'denominator',
  'baseline',
];

function chosenRole({ header, column }: ColumnClues, chosen: ChosenRoles): ColumnRole | undefined {
  const label = header === '' ? `[${columnLetters(column)}]` : header;
  return Object.hasOwn(chosen, label) ? chosen[label] : undefined;
}

function chosenClaims(all: readonly ColumnClues[], chosen: ChosenRoles): readonly Claim[] {
  return all.flatMap((clues) => {
    const role = chosenRole(clues, chosen);
    if (role === undefined) return [];
    return [{ clues, role, confidence: CHOSEN, rule: 'setting', phrase: null, branch: null }];
  });
}

/** Roles by choice, then by header, then by period, then by what the cells hold. */
function claimsOf(frame: Frame, all: readonly ColumnClues[], chosen: ChosenRoles) {
  const byChoice = chosenClaims(all, chosen);
  const decided = new Set(byChoice.map(({ clues }) => clues.column));
  const free = all.filter(({ column }) => !decided.has(column));
  const claims = [...byChoice, ...headerClaims(free)];
  const open = (given: ReadonlyMap<number, Claim>) =>
    free.filter(({ column }) => !given.has(column));
  const named = settle(claims);
  const periods = periodClaims(open(named), named, frame.captions);
  const dated = settle([...claims, ...periods]);
  const list = frame.evident ? [] : listClaims(open(dated), dated);
  const valued = settle([...claims, ...periods, ...list]);
  return settle([...claims, ...periods, ...list, ...contentClaims(open(valued), valued)]);
}

function columnOf(clues: ColumnClues, claim: Claim | undefined): TableColumn {
  const role = claim?.role ?? 'other';
  const period = OF_PERIODS.includes(role) ? clues.period : null;
  return {
    column: clues.column,
    header: clues.header,
    role,
    confidence: Math.min(1, claim?.confidence ?? 0),
    reason: {
      rule: claim?.rule ?? 'none',
      phrase: claim?.phrase ?? null,
      cells: tellingCells(role, clues.content),
    },
    when: period?.when ?? null,
    order: period?.when ? null : (period?.order ?? null),
    branch: claim?.branch ?? null,
    isTotal: clues.saysTotal && role !== 'other',
    percent: clues.percent,
  };
}

/** Beside targets, a column of times says by when they are due. */
function withHorizon(columns: readonly TableColumn[]): readonly TableColumn[] {
  const roles = new Set(columns.map((column) => column.role));
  if (!roles.has('target') || roles.has('horizon')) return columns;
  return columns.map((column) => {
    const words = matchHeader(column.header)?.words ?? [];
    const moves = column.role === 'date' && words.includes('horizon');
    return moves ? { ...column, role: 'horizon' } : column;
  });
}

/** In a list of achievements, who answers for a row is who reports it. */
function withReporters(columns: readonly TableColumn[]): readonly TableColumn[] {
  const roles = new Set(columns.map((column) => column.role));
  const isReport = !roles.has('target') && !roles.has('milestone') && !roles.has('reporting-unit');
  if (!isReport) return columns;
  const first = columns.find(({ role }) => role === 'responsible');
  return columns.map((column) =>
    column === first ? { ...column, role: 'reporting-unit' } : column,
  );
}

const NAMES_ROWS: readonly ColumnRole[] = [
  'reporting-unit',
  'responsible',
  'group',
  'date',
  'horizon',
  'due-date',
];

/** Plan and result of each district, or of each month: what tells the rows apart is what is measured. */
function withNames(columns: readonly TableColumn[]): readonly TableColumn[] {
  const roles = new Set(columns.map(({ role }) => role));
  const isNamed = roles.has('indicator') || roles.has('code');
  if (isNamed || !roles.has('target') || !roles.has('achieved')) return columns;
  const named = NAMES_ROWS.map((role) => columns.find((column) => column.role === role));
  const first = named.find((column) => column !== undefined);
  return columns.map((column) =>
    column === first
      ? { ...column, role: 'indicator', confidence: Math.min(column.confidence, NAMED_BY_PLACE) }
      : column,
  );
}

/** @returns the table's columns with their roles, from choices, headers and contents together. */
export function columnsOf(frame: Frame, chosen: ChosenRoles): readonly TableColumn[] {
  const all = columnClues(frame);
  const given = claimsOf(frame, all, chosen);
  const columns = all.map((clues) => columnOf(clues, given.get(clues.column)));
  return withNames(withReporters(withHorizon(settleAchieved(settleTargets(columns)))));
}
