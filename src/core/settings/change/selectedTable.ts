import type { TableSettings } from '../../model/settings';
import type { TableKey } from '../../model/table';
import type { Choices } from '../choices';
import { mergeTable } from '../mergeChoices';
import { means } from './tables';

/** A table that a person selected, and the keys of those that were at its place. */
export interface SelectedChoice {
  readonly settings: TableSettings;
  /** The same table as it was known before. */
  readonly before: readonly TableKey[];
  /** Other tables that give way. */
  readonly givingWay: readonly TableKey[];
}

/**
 * @returns the choices with the selected cells as a table. What was chosen about the same table goes on, but for having
 *   been left out; what was chosen about tables that give way goes.
 */
export function withSelectedTable(
  choices: Choices,
  { settings, before, givingWay }: SelectedChoice,
): Choices {
  const own = choices.tables.filter(({ table }) => means([settings.table, ...before], table));
  const {
    exclude: _,
    until: __,
    ...kept
  } = own.reduceRight((to, from) => mergeTable(to, from), settings);
  const gone = [settings.table, ...before, ...givingWay];
  const others = choices.tables.filter(({ table }) => !means(gone, table));
  return { ...choices, tables: [{ ...kept, ...settings }, ...others] };
}

/** @returns the choices without the selection: the table is searched for again; what was chosen about it stays. */
export function withoutSelection(choices: Choices, keys: readonly TableKey[]): Choices {
  const tables = choices.tables.flatMap((one): readonly TableSettings[] => {
    if (!means(keys, one.table)) return [one];
    const { area: _, until: __, ...others } = one;
    return Object.keys(others).length > 1 ? [others] : [];
  });
  return { ...choices, tables };
}
