import type { Settings, TableSettings } from '../model/settings';
import type { ColumnRole, SettingNote, TableKey } from '../model/table';
import { keysOf, matchTable, type TableCandidate } from './matchTable';
import { mergeTable } from './mergeChoices';
import { pathOf } from './pieces';
import { sameText } from './sameText';

/** What was decided about one table. */
export interface TableChoice {
  /** null where nothing was decided. `columns` has the headers as the table spells them. */
  readonly settings: TableSettings | null;
  /** The keys of the decisions, then the table's own. */
  readonly keys: readonly [TableKey, ...TableKey[]];
}

/** What was decided about the tables of a workbook. */
export interface TableChoices {
  /** In the order of the candidates. */
  readonly choices: readonly TableChoice[];
  /** What fits no table, or no column of its table. */
  readonly notes: readonly SettingNote[];
}

/**
 * @returns a function that tells for each table of a workbook what was decided about it. Where several
 *   decisions fit a table, the earlier wins piece by piece.
 */
export const tableChooser =
  ({ tables }: Pick<Settings, 'tables'>) =>
  (candidates: readonly TableCandidate[]): TableChoices => {
    const meant = tablesMeant(
      tables.map(({ table }) => table),
      candidates,
    );
    const own = keysOf(candidates);
    return {
      choices: candidates.map((candidate, index) => {
        const fitting = tables.filter((_, at) => meant[at] === index);
        return choiceOf(candidate, fitting, own[index]!);
      }),
      notes: tables.flatMap((one, at) =>
        notesOf(one, `tables[${at}]`, candidates[meant[at] ?? -1]),
      ),
    };
  };

function choiceOf(
  candidate: TableCandidate,
  fitting: readonly TableSettings[],
  own: TableKey,
): TableChoice {
  const [first, ...others] = fitting.map(({ table }) => table);
  if (!first) return { settings: null, keys: [own] };
  const settings = fitting.reduceRight((to, from) => mergeTable(to, from));
  return { settings: withHeadersOf(candidate, settings), keys: [first, ...others, own] };
}

/**
 * @returns for each key the index of the table it means, or null. A table that a key still fits in all its
 *   headers is not taken by another key for a changed form of its own table, which is gone.
 */
export function tablesMeant(
  keys: readonly TableSettings['table'][],
  candidates: readonly TableCandidate[],
): readonly (number | null)[] {
  const own = keysOf(candidates);
  const known = candidates.map((one, at) => ({ ...one, keys: one.keys ?? [own[at]!] }));
  const matches = keys.map((key) => matchTable(key, known));
  const certain = new Set(
    matches.flatMap((match, at) =>
      match && !match.changed && isExact(keys[at]!) ? [match.index] : [],
    ),
  );
  return matches.map((match) =>
    match && !(match.changed && certain.has(match.index)) ? match.index : null,
  );
}

/** A key that names a sheet alone says nothing of the table there. */
const isExact = ({ table, headers }: TableSettings['table']): boolean =>
  table !== undefined || headers !== undefined;

function withHeadersOf({ headers }: TableCandidate, settings: TableSettings): TableSettings {
  if (!settings.columns) return settings;
  const columns = Object.entries(settings.columns).flatMap(([header, role]) => {
    const spelt = headers.filter((one) => sameText(one, header));
    return (spelt.length > 0 ? spelt : [header]).map((one): [string, ColumnRole] => [one, role]);
  });
  return { ...settings, columns: Object.fromEntries(columns) };
}

/** A column without a header goes by its letter: whether it is there, the reader of its cells can tell. */
const BY_LETTER = /^\[[A-Z]{1,3}\]$/;

function notesOf(
  { columns = {} }: TableSettings,
  path: string,
  table: TableCandidate | undefined,
): readonly SettingNote[] {
  if (!table) return [{ code: 'no-such-table', path: `${path}.table` }];
  return Object.keys(columns)
    .filter((header) => !BY_LETTER.test(header))
    .filter((header) => !table.headers.some((one) => sameText(one, header)))
    .map((header) => ({ code: 'no-such-column', path: pathOf(`${path}.columns`, header) }));
}
