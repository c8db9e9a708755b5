import { columnLetters } from '../../model/address';
import type { Fix, FixOption } from '../../model/fix';
import type { ColumnRole, FoundTable, TableColumn } from '../../model/table';
import { isFigure } from '../../reading/tables/cellFigures';
import type { TypedTable } from '../input/typedTables';

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 50;

/** By what settings name a column; null where another one has the same header. */
function labelOf({ header, column }: TableColumn, { columns }: FoundTable): string | null {
  if (header === '') return `[${columnLetters(column)}]`;
  return columns.filter((other) => other.header === header).length === 1 ? header : null;
}

/** Whether most filled cells of a column are what the role needs: figures, or words for names. */
function fits({ rows, at }: TypedTable, column: number, role: ColumnRole): boolean {
  const cells = rows
    .slice(0, SAMPLE_ROWS)
    .map(({ row }) => at(row, column))
    .filter(({ kind }) => kind !== 'blank');
  const fitting = cells.filter((cell) =>
    role === 'indicator' ? cell.kind === 'text' && !isFigure(cell) : isFigure(cell),
  );
  return fitting.length * 2 > cells.length;
}

/** @returns the columns of no role that can have it, for a person to choose from; nothing where none can. */
export function columnChoice(table: TypedTable, role: ColumnRole): { readonly fix?: Fix } {
  const { found } = table;
  const options = found.columns.flatMap((column): readonly FixOption[] => {
    const label = labelOf(column, found);
    if (column.role !== 'other' || label === null || !fits(table, column.column, role)) return [];
    const choices = { tables: [{ table: found.keys[0], columns: { [label]: role } }] };
    return [
      {
        choices,
        answer: { kind: 'column', header: column.header || columnLetters(column.column) },
      },
    ];
  });
  return options.length === 0 ? {} : { fix: { kind: 'choose', options } };
}
