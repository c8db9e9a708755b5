import type { Amount } from '../../model/indicator';
import type { Settings, TargetChoice } from '../../model/settings';
import type { SettingNote, TableColumn } from '../../model/table';
import type { FoundChoice } from '../../settings/cellChooser';
import { cellChooser } from '../../settings/cellChooser';
import type { TableCandidate } from '../../settings/matchTable';
import { textIn } from '../rows/rows';
import type { ReadTable } from '../tables/tables';
import { textOf } from '../tables/visibleCells';

/** What a person decided about single cells, as long as these hold the text that was decided upon. */
export interface CellChoices {
  /** @returns the amount that the cell is said to hold, or null where nothing was decided. */
  achievedAt(table: ReadTable, row: number, column: TableColumn): Amount | null;
  targetAt(table: ReadTable, row: number, column: TableColumn): TargetChoice | null;
  /** @returns what was decided about cells that were not read, or hold another text now. */
  notes(): readonly SettingNote[];
}

/**
 * @param tables those that were found, in the order of `candidates`
 * @returns the choices for single cells, and a record of which of them were used.
 */
export function cellChoices(
  settings: Settings,
  tables: readonly ReadTable[],
  candidates: readonly TableCandidate[],
): CellChoices {
  const chooser = cellChooser(settings, candidates);
  const indexes = new Map(tables.map((table, index) => [table, index]));
  const found = new Map<number, FoundChoice>();
  const choiceAt = (table: ReadTable, row: number, column: TableColumn) => {
    if (settings.cells.length === 0) return null;
    const labels = [textIn(table, row, 'code'), textIn(table, row, 'indicator')];
    const place = {
      table: indexes.get(table) ?? -1,
      header: column.header,
      labels: labels.filter((label) => label !== null),
    };
    const one = chooser.choiceFor(place, textOf(table.view.at(row, column.column)));
    if (one && !found.get(one.index)?.holds) found.set(one.index, one);
    return one?.holds ? one.choice : null;
  };
  return {
    achievedAt: (table, row, column) => choiceAt(table, row, column)?.achieved ?? null,
    targetAt: (table, row, column) => choiceAt(table, row, column)?.target ?? null,
    notes: () => chooser.notesFor([...found.values()]),
  };
}
