import { columnLetters } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import type { ColumnRole, FoundTable, TableColumn, TableKey } from '../../model/table';
import type { Choices } from '../choices';
import { mergeTable } from '../mergeChoices';
import { isSameKey } from '../sameKey';
import { sameText } from '../sameText';
import type { Change } from './presentation';

/** The keys that mean one table; the first is the one under which a new choice is remembered. */
export type TableKeys = FoundTable['keys'];

type Piece = Exclude<keyof TableSettings, 'table' | 'columns'>;

/** @returns how a column is called in the choices: by its header, without one by its letter (`[D]`). */
export const columnLabel = ({ header, column }: TableColumn): string =>
  header === '' ? `[${columnLetters(column)}]` : header;

/** @returns what was decided about a table, under whatever key; null where nothing was. */
export function decidedAbout(keys: TableKeys, { tables }: Choices): TableSettings | null {
  const own = tables.filter(({ table }) => isAmong(keys, table));
  return own.length === 0 ? null : own.reduceRight((to, from) => mergeTable(to, from));
}

/** @returns the role that a person decided for a column, or null. */
export function decidedRole(decided: TableSettings | null, column: TableColumn): ColumnRole | null {
  const label = columnLabel(column);
  const entry = Object.entries(decided?.columns ?? {}).find(([one]) => sameText(one, label));
  return entry ? entry[1] : null;
}

/** Decides one thing about a table. `value`: null leaves it as it is read. */
export const withTablePiece = <P extends Piece>(
  keys: TableKeys,
  piece: P,
  value: NonNullable<TableSettings[P]> | null,
): Change =>
  changed(keys, ({ table, ...pieces }) => {
    const { [piece]: _, ...others } = pieces;
    return value === null ? { table, ...others } : { table, ...others, [piece]: value };
  });

/** Decides what span a table's targets are for. `horizon`: undefined leaves it as it is read, null says that there is none. */
export const withTableHorizon = (keys: TableKeys, horizon: TableSettings['horizon']): Change =>
  changed(keys, ({ horizon: _, ...others }) =>
    horizon === undefined ? others : { ...others, horizon },
  );

/** Decides the role of a column. `role`: null leaves it as it is read. */
export const withColumnRole = (keys: TableKeys, label: string, role: ColumnRole | null): Change =>
  changed(keys, ({ columns = {}, ...others }) => {
    const rest = Object.entries(columns).filter(([one]) => !sameText(one, label));
    const decided = role === null ? rest : [...rest, [label, role] as const];
    return decided.length === 0 ? others : { ...others, columns: Object.fromEntries(decided) };
  });

/** Only one table's headline is the workbook's. `keys`: null leaves it to be found. */
export const withMain =
  (keys: TableKeys | null): Change =>
  (choices) => {
    const tables = choices.tables.map(({ main: _, ...others }) => others).filter(saysSomething);
    const none = { ...choices, tables };
    return keys === null ? none : withTablePiece(keys, 'main', true)(none);
  };

/** Changes what was decided about a table, or begins to decide; nothing is kept where nothing is decided. */
const changed =
  (keys: TableKeys, change: (one: TableSettings) => TableSettings): Change =>
  (choices) => {
    const at = choices.tables.findIndex(({ table }) => isAmong(keys, table));
    const next = change(decidedAbout(keys, choices) ?? { table: keys[0] });
    const others = choices.tables.filter(({ table }) => !isAmong(keys, table));
    const place = at < 0 ? others.length : at;
    const own = saysSomething(next) ? [next] : [];
    return { ...choices, tables: [...others.slice(0, place), ...own, ...others.slice(place)] };
  };

const saysSomething = (settings: TableSettings): boolean => Object.keys(settings).length > 1;

/** @returns whether a key is one of several. */
export const isAmong = (keys: readonly TableKey[], key: TableKey): boolean =>
  keys.some((one) => isSameKey(one, key));
