import { columnLetters } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import type { ColumnRole, FoundTable, TableColumn, TableKey } from '../../model/table';
import type { Choices } from '../choices';
import { mergeTable } from '../mergeChoices';
import { isSameKey } from '../sameKey';
import { sameText } from '../sameText';

/** What changes in the choices about tables. Everything else stays as it is. */

/** The keys that mean one table; the first is the one under which a new choice is remembered. */
export type TableKeys = FoundTable['keys'];

type Piece = Exclude<keyof TableSettings, 'table' | 'columns'>;

/** @returns how a column is called in the choices: by its header, without one by its letter (`[D]`). */
export const columnLabel = ({ header, column }: TableColumn): string =>
  header === '' ? `[${columnLetters(column)}]` : header;

/** @returns what is chosen about a table, all keys together; null where nothing is. */
export function chosenFor(keys: TableKeys, { tables }: Choices): TableSettings | null {
  const own = tables.filter(({ table }) => means(keys, table));
  const [first] = own;
  return first ? own.reduceRight((to, from) => mergeTable(to, from)) : null;
}

/** @returns the choices with one piece of what is chosen about a table; null takes it away. */
export const withTablePiece = <P extends Piece>(
  choices: Choices,
  keys: TableKeys,
  piece: P,
  value: Exclude<TableSettings[P], undefined> | undefined,
): Choices =>
  withTable(choices, keys, (chosen) => {
    const { [piece]: _, ...others } = chosen;
    return value === undefined ? (others as TableSettings) : { ...chosen, [piece]: value };
  });

/** @returns the choices with the role of a column; undefined: it has the role that is read. */
export const withColumnRole = (
  choices: Choices,
  keys: TableKeys,
  label: string,
  role: ColumnRole | undefined,
): Choices =>
  withTable(choices, keys, ({ columns = {}, ...others }) => {
    const rest = Object.entries(columns).filter(([other]) => !sameText(other, label));
    const entries = role === undefined ? rest : [...rest, [label, role] as const];
    return entries.length === 0 ? others : { ...others, columns: Object.fromEntries(entries) };
  });

/** @returns the choices in which this table alone has the workbook's headline; `isMain` false: none is chosen. */
export function withMain(choices: Choices, keys: TableKeys, isMain: boolean): Choices {
  const tables = choices.tables.map(({ main: _, ...others }) => others).filter(isSomething);
  const none = { ...choices, tables };
  return isMain ? withTablePiece(none, keys, 'main', true) : none;
}

/** @returns the choices after one change of what is chosen about a table; where nothing is left, the key goes too. */
function withTable(
  choices: Choices,
  keys: TableKeys,
  change: (chosen: TableSettings) => TableSettings,
): Choices {
  const chosen = change(chosenFor(keys, choices) ?? { table: keys[0] });
  const at = choices.tables.findIndex(({ table }) => means(keys, table));
  const others = choices.tables.filter(({ table }) => !means(keys, table));
  const place = at < 0 ? others.length : at;
  const own = isSomething(chosen) ? [chosen] : [];
  return { ...choices, tables: [...others.slice(0, place), ...own, ...others.slice(place)] };
}

const isSomething = (settings: TableSettings): boolean => Object.keys(settings).length > 1;

/** @returns whether a key is one of those that mean a table. */
export const means = (keys: readonly TableKey[], key: TableKey): boolean =>
  keys.some((one) => isSameKey(one, key));
