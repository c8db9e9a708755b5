import type { TableSettings } from '../../model/settings';
import type { TableKey } from '../../model/table';
import { mergeTable } from '../mergeChoices';
import type { Change } from './presentation';
import { isAmong } from './tables';

/** A table that a person selected, and the keys of those that were at its place. */
export interface SelectedChoice {
  readonly settings: TableSettings;
  /** The same table as it was known before. */
  readonly before: readonly TableKey[];
  /** Other tables that give way. */
  readonly givingWay: readonly TableKey[];
}

/**
 * Takes selected cells for a table. What was decided about the same table goes on, but for having been left out; what
 * was decided about tables that give way goes.
 */
export const withSelectedTable =
  ({ settings, before, givingWay }: SelectedChoice): Change =>
  (choices) => {
    const same = [settings.table, ...before];
    const own = choices.tables.filter(({ table }) => isAmong(same, table));
    const {
      exclude: _,
      until: __,
      ...kept
    } = own.reduceRight((to, from) => mergeTable(to, from), settings);
    const others = choices.tables.filter(({ table }) => !isAmong([...same, ...givingWay], table));
    return { ...choices, tables: [{ ...kept, ...settings }, ...others] };
  };

/** Forgets that a table's cells were selected: it is searched for again; what was decided about it stays. */
export const withoutSelection =
  (keys: readonly TableKey[]): Change =>
  (choices) => {
    const tables = choices.tables.flatMap((one): readonly TableSettings[] => {
      if (!isAmong(keys, one.table)) return [one];
      const { area: _, until: __, ...others } = one;
      return Object.keys(others).length > 1 ? [others] : [];
    });
    return { ...choices, tables };
  };
