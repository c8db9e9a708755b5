import { inArea } from '../../reading/tables/visibleCells';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';

/** A single text beside a table is a remark on its row; a column of them has several. */
const LEAST_WORDS = 2;

/** A column that touches a table and was not taken for one of its own, with the rows in which words stand. */
export interface UntitledColumn {
  readonly column: number;
  readonly rows: readonly number[];
}

function wordsIn({ found, rows, at }: TypedTable, column: number): readonly number[] {
  for (let row = found.headerTop; row < found.firstRow; row += 1)
    if (at(row, column).kind !== 'blank') return [];
  return rows.flatMap(({ row }) => (at(row, column).kind === 'text' ? [row] : []));
}

/** @returns the columns at a table's sides that have words beside its rows and nothing beside its header. */
export function untitledBeside(
  table: TypedTable,
  { tables }: CheckInput,
): readonly UntitledColumn[] {
  const { found, view } = table;
  const { row, column, columns } = found.area;
  const areas = tables.flatMap((other) => (other.view === view ? [other.found.area] : []));
  const isTaken = (at: number) => areas.some((place) => inArea(place, row, at));
  return [column - 1, column + columns]
    .filter((at) => at >= 0 && !isTaken(at) && !view.isOwn(found.headerRow, at))
    .map((at) => ({ column: at, rows: wordsIn(table, at) }))
    .filter(({ rows }) => rows.length >= LEAST_WORDS);
}
