import type { AchievementLink } from '../../model/indicator';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { Orphan, TableJoin } from '../../model/table';
import { textIn } from '../rows/rows';
import { sourceOf } from './stated';
import { headerRepetition } from '../tables/repeatedHeaders';
import type { ReadTable } from '../tables/tables';
import { joinKey } from '../words/text';
import { isTotal } from '../rows/totals';
import { textOf } from '../tables/visibleCells';

/** A row of an achievements table, known by the label that joins it. */
interface LabelledRow {
  readonly row: number;
  /** Exactly as written. */
  readonly label: string;
  /** As it is compared. */
  readonly key: string;
}

/** The rows of one achievements table for one indicator. */
export interface JoinedRows {
  readonly table: ReadTable;
  readonly rows: readonly number[];
  readonly link: AchievementLink;
}

export interface Joinable {
  readonly code: string | null;
  readonly name: string;
  readonly group: string | null;
}

export interface Join<T> {
  readonly rowsOf: ReadonlyMap<T, readonly JoinedRows[]>;
  readonly joinOf: ReadonlyMap<ReadTable, TableJoin>;
  readonly orphans: readonly Orphan[];
}

/** What is joined, and by which choices of a person. */
export interface JoinInput<T extends Joinable> {
  readonly tables: readonly ReadTable[];
  /** Rows of tables that have no achievements of their own. */
  readonly targets: readonly T[];
  /** Rows that have: an achievement of theirs is no orphan. */
  readonly elsewhere: readonly Joinable[];
  /** Labels that mean an indicator spelt otherwise: label to code or name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** @returns the index of a table among the tables found. */
  readonly indexOf: (table: ReadTable) => number;
}

type JoinRole = 'code' | 'indicator';
type Aliases = ReadonlyMap<string, string>;

function* labelledRows(
  table: ReadTable,
  role: JoinRole,
  aliases: Aliases,
): Steps<readonly LabelledRow[]> {
  const column = table.columnOf(role)?.column;
  if (column === undefined) return [];
  const { view, found } = table;
  const columns = found.columns.map((one) => one.column);
  const isTitles = headerRepetition(view, found, columns);
  const keys = new Map<string, string>();
  const rows: LabelledRow[] = [];
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (isTitles(row)) continue;
    const label = textOf(view.at(row, column));
    let key = keys.get(label);
    if (key === undefined) {
      const folded = joinKey(label);
      key = aliases.get(folded) ?? folded;
      keys.set(label, key);
    }
    if (key !== '') rows.push({ row, label, key });
  }
  return rows;
}

type Targets<T> = ReadonlyMap<string, readonly T[]>;

/** Aliases may name a code or a name, whichever joins the table. */
function byLabel<T extends Joinable>(targets: readonly T[], role: JoinRole): Targets<T> {
  const found = new Map<string, T[]>();
  for (const target of targets) {
    const label = joinKey((role === 'code' ? target.code : target.name) ?? '');
    if (label === '') continue;
    const alike = found.get(label);
    if (alike) alike.push(target);
    else found.set(label, [target]);
  }
  return found;
}

interface Match<T> {
  readonly role: JoinRole;
  readonly rows: readonly LabelledRow[];
  readonly targets: Targets<T>;
  readonly matched: number;
}

function* matchBy<T extends Joinable>(
  table: ReadTable,
  input: JoinInput<T>,
  role: JoinRole,
): Steps<Match<T>> {
  const rows = yield* labelledRows(table, role, aliasesFor(input, role));
  yield;
  const targets = byLabel(input.targets, role);
  return { role, rows, targets, matched: rows.filter(({ key }) => targets.has(key)).length };
}

function aliasesFor<T extends Joinable>(
  { aliases, targets }: JoinInput<T>,
  role: JoinRole,
): Aliases {
  const entries = Object.entries(aliases);
  if (entries.length === 0) return new Map();
  const labels = new Map(
    targets.flatMap((target) => {
      const own = joinKey((role === 'code' ? target.code : target.name) ?? '');
      return [target.code, target.name].flatMap((label) => (label ? [[joinKey(label), own]] : []));
    }) as [string, string][],
  );
  return new Map(
    entries.map(([from, to]) => [joinKey(from), labels.get(joinKey(to)) ?? joinKey(to)]),
  );
}

/** One column joins a whole table, so that a formula can: the code unless names match more rows. */
function* bestMatch<T extends Joinable>(table: ReadTable, input: JoinInput<T>): Steps<Match<T>> {
  const chosen = table.choice?.join;
  if (chosen) return yield* matchBy(table, input, chosen);
  const code = yield* matchBy(table, input, 'code');
  const name = yield* matchBy(table, input, 'indicator');
  return name.matched > code.matched || code.rows.length === 0 ? name : code;
}

/** Of indicators that share a label, the one of the row's group; without a group the first. */
function targetOfRow<T extends Joinable>(
  table: ReadTable,
  { row, key }: LabelledRow,
  targets: Targets<T>,
): T | undefined {
  const alike = targets.get(key);
  if (!alike || alike.length === 1) return alike?.[0];
  const group = joinKey(textIn(table, row, 'group') ?? '');
  return alike.find((target) => joinKey(target.group ?? '') === group) ?? alike[0];
}

function* rowsByTarget<T extends Joinable>(
  table: ReadTable,
  match: Match<T>,
): Steps<ReadonlyMap<T, readonly LabelledRow[]>> {
  const found = new Map<T, LabelledRow[]>();
  for (const [at, labelled] of match.rows.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const target = targetOfRow(table, labelled, match.targets);
    if (target === undefined) continue;
    const rows = found.get(target);
    if (rows) rows.push(labelled);
    else found.set(target, [labelled]);
  }
  return found;
}

const NAMED_SURELY = 0.7;

/** A list that joins nowhere is about something else, unless its header says that it is of indicators. */
function isAboutTargets<T>(table: ReadTable, match: Match<T>): boolean {
  const name = table.columnOf('indicator');
  return match.matched > 0 || (name !== null && name.confidence >= NAMED_SURELY);
}

/** Rows with an achievement that no target has: each label once, at its first row. */
function orphansOf<T>(
  table: ReadTable,
  match: Match<T>,
  known: ReadonlySet<string>,
): readonly Orphan[] {
  const achieved = [...table.columnsOf('achieved'), ...table.columnsOf('numerator')];
  const column = table.columnOf(match.role)?.column;
  if (column === undefined || !isAboutTargets(table, match)) return [];
  const seen = new Set<string>();
  return match.rows.flatMap(({ row, label, key }) => {
    const isKnown = seen.has(key) || match.targets.has(key) || known.has(key) || isTotal(label);
    if (isKnown || achieved.every((at) => table.view.at(row, at.column).kind === 'blank'))
      return [];
    seen.add(key);
    return [
      { label: textIn(table, row, match.role) ?? label, source: sourceOf(table, row, column) },
    ];
  });
}

/** A label that several indicators share does not tell a formula which rows are whose. */
const isShared = <T>({ targets }: Match<T>, rows: readonly LabelledRow[]): boolean =>
  rows.some(({ key }) => (targets.get(key)?.length ?? 0) > 1);

/** Joins achievements tables to targets by code, else by name; in time linear in the rows. */
export function* joinAchievements<T extends Joinable>(input: JoinInput<T>): Steps<Join<T>> {
  const { tables, targets, elsewhere, indexOf } = input;
  const rowsOf = new Map<T, JoinedRows[]>();
  const joinOf = new Map<ReadTable, TableJoin>();
  const orphans: Orphan[] = [];
  yield;
  const known = new Set(
    elsewhere.flatMap(({ code, name }) => [joinKey(code ?? ''), joinKey(name)]),
  );
  for (const table of tables) {
    const match = yield* bestMatch(table, input);
    const column = table.columnOf(match.role)?.column;
    if (column === undefined) continue;
    joinOf.set(table, { by: match.role, matched: match.matched, of: match.rows.length });
    for (const [target, rows] of yield* rowsByTarget(table, match)) {
      const labels = [...new Set(rows.map(({ label }) => label))];
      const link = { table: indexOf(table), column, labels, isShared: isShared(match, rows) };
      const joined = { table, rows: rows.map(({ row }) => row), link };
      const before = rowsOf.get(target);
      if (before) before.push(joined);
      else rowsOf.set(target, [joined]);
    }
    if (targets.length + elsewhere.length > 0) orphans.push(...orphansOf(table, match, known));
  }
  return { rowsOf, joinOf, orphans };
}
