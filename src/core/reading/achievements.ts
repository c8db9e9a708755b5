import type { AchievementLink } from '../model/indicator';
import type { Orphan } from '../model/table';
import { isTotal, textIn } from './rows';
import { sourceOf } from './stated';
import type { ReadTable } from './tables';
import { fold } from './text';
import { textOf } from './visibleCells';

/** A row of an achievements table, known by the label that joins it. */
interface LabelledRow {
  readonly row: number;
  /** Exactly as written. */
  readonly label: string;
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
}

export interface Join<T> {
  readonly rowsOf: ReadonlyMap<T, readonly JoinedRows[]>;
  readonly orphans: readonly Orphan[];
}

type JoinRole = 'code' | 'indicator';

function labelledRows(table: ReadTable, role: JoinRole): readonly LabelledRow[] {
  const column = table.columnOf(role)?.column;
  if (column === undefined) return [];
  const rows: LabelledRow[] = [];
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    const label = textOf(table.view.at(row, column));
    if (label.trim() !== '') rows.push({ row, label });
  }
  return rows;
}

function byLabel<T extends Joinable>(
  targets: readonly T[],
  role: JoinRole,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const target of targets) {
    const label = fold((role === 'code' ? target.code : target.name) ?? '');
    if (label !== '' && !found.has(label)) found.set(label, target);
  }
  return found;
}

interface Match<T> {
  readonly role: JoinRole;
  readonly rows: readonly LabelledRow[];
  readonly targets: ReadonlyMap<string, T>;
  readonly matched: number;
}

function matchBy<T extends Joinable>(
  table: ReadTable,
  targets: readonly T[],
  role: JoinRole,
): Match<T> {
  const rows = labelledRows(table, role);
  const labels = byLabel(targets, role);
  const matched = rows.filter(({ label }) => labels.has(fold(label))).length;
  return { role, rows, targets: labels, matched };
}

/** One column joins a whole table, so that a formula can: the code unless names match more rows. */
function bestMatch<T extends Joinable>(table: ReadTable, targets: readonly T[]): Match<T> {
  const code = matchBy(table, targets, 'code');
  const name = matchBy(table, targets, 'indicator');
  return name.matched > code.matched || code.rows.length === 0 ? name : code;
}

function rowsByTarget<T>(match: Match<T>): ReadonlyMap<T, readonly LabelledRow[]> {
  const found = new Map<T, LabelledRow[]>();
  for (const labelled of match.rows) {
    const target = match.targets.get(fold(labelled.label));
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
  const achieved = (table.columnOf('achieved') ?? table.columnOf('numerator'))?.column;
  const column = table.columnOf(match.role)?.column;
  if (achieved === undefined || column === undefined || !isAboutTargets(table, match)) return [];
  const seen = new Set<string>();
  return match.rows.flatMap(({ row, label }) => {
    const key = fold(label);
    const isKnown = seen.has(key) || match.targets.has(key) || known.has(key) || isTotal(label);
    if (isKnown || table.view.at(row, achieved).kind === 'blank') return [];
    seen.add(key);
    return [
      { label: textIn(table, row, match.role) ?? label, source: sourceOf(table, row, column) },
    ];
  });
}

/**
 * Joins achievements tables to targets by code, else by name; in time linear in the rows.
 * @param targets rows of tables that have no achievements of their own
 * @param elsewhere rows that have: an achievement of theirs is no orphan
 * @param indexOf the index of a table among the tables found
 */
export function joinAchievements<T extends Joinable>(
  tables: readonly ReadTable[],
  targets: readonly T[],
  elsewhere: readonly Joinable[],
  indexOf: (table: ReadTable) => number,
): Join<T> {
  const rowsOf = new Map<T, JoinedRows[]>();
  const orphans: Orphan[] = [];
  const known = new Set(elsewhere.flatMap(({ code, name }) => [fold(code ?? ''), fold(name)]));
  for (const table of tables) {
    const match = bestMatch(table, targets);
    const column = table.columnOf(match.role)?.column;
    if (column === undefined) continue;
    for (const [target, rows] of rowsByTarget(match)) {
      const labels = [...new Set(rows.map(({ label }) => label))];
      const link = { table: indexOf(table), column, labels };
      const joined = { table, rows: rows.map(({ row }) => row), link };
      rowsOf.set(target, [...(rowsOf.get(target) ?? []), joined]);
    }
    if (targets.length + elsewhere.length > 0) orphans.push(...orphansOf(table, match, known));
  }
  return { rowsOf, orphans };
}
