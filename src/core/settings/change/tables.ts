import type { TableSettings } from '../../model/settings';
import type { TableKey } from '../../model/table';
import { isSameKey } from '../mergeChoices';
import type { Change } from './presentation';

type Piece = Exclude<keyof TableSettings, 'table' | 'columns'>;

/** Decides one thing about a table. `value`: null leaves it as it is read. */
export const withTablePiece =
  <P extends Piece>(key: TableKey, piece: P, value: TableSettings[P] | null): Change =>
  (choices) =>
    changed(key, ({ table, ...pieces }) => {
      const { [piece]: _, ...others } = pieces;
      return value === null ? { table, ...others } : { table, ...others, [piece]: value };
    })(choices);

/** Decides the role of a column. `role`: null leaves it as it is read. */
export const withColumnRole =
  (
    key: TableKey,
    header: string,
    role: NonNullable<TableSettings['columns']>[string] | null,
  ): Change =>
  (choices) =>
    changed(key, ({ columns = {}, ...others }) => {
      const { [header]: _, ...rest } = columns;
      const decided = role === null ? rest : { ...rest, [header]: role };
      return Object.keys(decided).length === 0 ? others : { ...others, columns: decided };
    })(choices);

/** Only one table's headline is the workbook's. */
export const withMain =
  (key: TableKey): Change =>
  (choices) => {
    const tables = choices.tables.map(({ main: _, ...others }) => others);
    return withTablePiece(key, 'main', true)({ ...choices, tables: tables.filter(saysSomething) });
  };

/** Adds a table that a person pointed at. */
export const withPointedTable =
  ({ table, area }: TableSettings): Change =>
  (choices) =>
    changed(table, ({ exclude: _, ...others }) => ({ ...others, ...(area && { area }) }))(choices);

/** A label in an achievements table means an indicator, by its name or code. */
export const withAlias =
  (label: string, indicator: string): Change =>
  (choices) => ({ ...choices, aliases: { ...choices.aliases, [label]: indicator } });

/** Changes what was decided about a table, or begins to decide; nothing is kept where nothing is decided. */
const changed =
  (key: TableKey, change: (one: TableSettings) => TableSettings): Change =>
  (choices) => {
    const at = choices.tables.findIndex(({ table }) => isSameKey(table, key));
    const next = change(choices.tables[at] ?? { table: key });
    const others = choices.tables.filter((_, index) => index !== at);
    const place = at < 0 ? others.length : at;
    const tables = saysSomething(next)
      ? [...others.slice(0, place), next, ...others.slice(place)]
      : others;
    return { ...choices, tables };
  };

const saysSomething = ({ table: _, ...pieces }: TableSettings): boolean =>
  Object.keys(pieces).length > 0;
