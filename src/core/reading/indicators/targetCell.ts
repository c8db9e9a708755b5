import { cellAt } from '../../model/cell';
import type { Indicator } from '../../model/indicator';
import type { CellSettings, TargetChoice } from '../../model/settings';
import type { FoundTable, Reading } from '../../model/table';
import { cellChooser } from '../../settings/cellChooser';
import { candidateOf } from '../../settings/matchTable';
import { textOf } from '../tables/visibleCells';
import { tidy } from '../words/text';

/** The cell that holds an indicator's target, as a decision about it names it. */
export type TargetCell = Pick<CellSettings, 'table' | 'column' | 'row' | 'text'>;

/** @returns where an indicator's target stands, or null where no single cell holds the target of the whole. */
export function targetCellOf(indicator: Indicator, { tables }: Reading): TargetCell | null {
  const table = tables[indicator.table];
  const [column, ...others] = table?.columns.filter(({ role }) => role === 'target') ?? [];
  if (!table || !column || others.length > 0) return null;
  const text = textAt(table, indicator.row, column.column);
  if (text.trim() === '') return null;
  const [row] = labelsOf(indicator, table);
  if (row === undefined) return null;
  return { table: table.keys[0], column: column.header, row, text };
}

const textAt = ({ sheet }: FoundTable, row: number, column: number): string =>
  textOf(cellAt(sheet, row, column));

/** Code and name as they are written in the row; what was read of them where its cells are merged. */
function labelsOf(indicator: Indicator, table: FoundTable): readonly string[] {
  const written = (['code', 'indicator'] as const).flatMap((role) =>
    table.columns
      .filter((column) => column.role === role)
      .map(({ column }) => tidy(textAt(table, indicator.row, column))),
  );
  const filled = written.filter((label) => label !== '');
  return filled.length > 0 ? filled : [indicator.code ?? indicator.name];
}

/** A decision about a target's cell that holds. */
export interface DecidedTarget {
  readonly choice: CellSettings;
  readonly target: TargetChoice;
}

/** @returns what was decided about the cell of an indicator's target, or null. */
export function decidedTarget(
  cells: readonly CellSettings[],
  indicator: Indicator,
  reading: Reading,
): DecidedTarget | null {
  const cell = cells.length > 0 ? targetCellOf(indicator, reading) : null;
  const table = reading.tables[indicator.table];
  if (!cell || !table) return null;
  const chooser = cellChooser({ cells }, reading.tables.map(candidateOf));
  const place = { table: indicator.table, header: cell.column, labels: labelsOf(indicator, table) };
  const found = chooser.choiceFor(place, cell.text);
  const target = found?.holds ? found.choice.target : undefined;
  return found && target ? { choice: found.choice, target } : null;
}
