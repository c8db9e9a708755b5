import type { CellValue } from '../../model/cell';
import type { FindingArguments } from '../../model/finding';
import type { ColumnRole, TableColumn } from '../../model/table';
import { saysMissing } from '../../reading/cells/progressWords';
import { sideOfColumn } from '../../reading/indicators/directions';
import { textOf } from '../../reading/tables/visibleCells';
import { fold } from '../../reading/words/text';
import type { Check, Found } from '../check';
import type { TypedRow, TypedTable } from '../input/typedTables';

type Code = 'missing-target';

/** Where more are without a target, that is how the table is. */
const LEAST_FILLED = 2 / 3;

/** A mark that stands so often is how the table says that there is no target. */
const MARKED_ON_PURPOSE = 3;

function whyMissing(cell: CellValue): FindingArguments[Code]['why'] | null {
  if (cell.kind === 'blank') return 'blank';
  return cell.kind === 'text' && saysMissing(fold(cell.value)) ? 'placeholder' : null;
}

/** The columns in which a target is due: of the whole, or of its parts where there is none. */
function targetColumns(table: TypedTable): readonly TableColumn[] {
  const whole = table.columnsOf('target');
  return whole.length > 0 ? whole : table.columnsOf('milestone').slice(-1);
}

/** "None" as the good side: the figure is watched, and nothing is to be reached. */
function isWatched(table: TypedTable, { row }: TypedRow): boolean {
  const [direction] = table.columnsOf('direction');
  const text = direction ? textOf(table.at(row, direction.column)).trim() : '';
  return text !== '' && sideOfColumn(text) === null;
}

const REPORTED: readonly ColumnRole[] = ['achieved', 'numerator', 'milestone', 'unit'];

/** A line that only opens its parts or sums up (a mean of percentages) has no figures, and no target to miss. */
function hasNothing(table: TypedTable, { row, about }: TypedRow): boolean {
  const isReported = about?.indicator.observations.some(({ amount }) => amount.kind !== 'missing');
  const columns = table.columnsOf(...REPORTED);
  return !isReported && columns.every(({ column }) => whyMissing(table.at(row, column)) !== null);
}

function inColumn(
  table: TypedTable,
  rows: readonly TypedRow[],
  { column }: TableColumn,
): readonly Found<Code>[] {
  const missing = rows.flatMap((row) => {
    const why = whyMissing(table.at(row.row, column));
    return why === null ? [] : [{ row, why }];
  });
  const marks = missing.map(({ row }) => textOf(table.at(row.row, column)).trim());
  const isMark = (text: string): boolean =>
    text !== '' && marks.filter((mark) => mark === text).length >= MARKED_ON_PURPOSE;
  const isLone = missing.length === 1 && rows.length > 1;
  if (!isLone && rows.length - missing.length < LEAST_FILLED * rows.length) return [];
  return missing.flatMap(({ row, why }, index): Found<Code>[] => {
    if (isMark(marks[index]!)) return [];
    if (isWatched(table, row) || (why === 'blank' && hasNothing(table, row))) return [];
    const args = { name: row.about?.indicator.name ?? '', why };
    return [{ code: 'missing-target', at: table.placeOf(row.row, column), args }];
  });
}

function inTable(table: TypedTable, parents: ReadonlySet<string>): readonly Found<Code>[] {
  if (table.found.role === 'achievements') return [];
  const rows = table.rows.filter(({ kind, about }) => kind === 'indicator' && about !== null);
  const isOpener = (row: TypedRow) =>
    parents.has(row.about?.indicator.key ?? '') && row.about?.indicator.target === null;
  const due = rows.filter(
    (row) => !isOpener(row) || row.observations.some(({ amount }) => amount.kind !== 'missing'),
  );
  return targetColumns(table).flatMap((column) => inColumn(table, due, column));
}

/**
 * An indicator's row has no target, in a column where most have one. Sections, parts, divisions and totals need none.
 * args: `name`, `why` (blank, placeholder).
 */
export const missingTarget: Check<Code> = {
  code: 'missing-target',
  run({ tables, reading }) {
    const parents = new Set(reading.indicators.flatMap(({ parent }) => parent ?? []));
    return tables.flatMap((table) => inTable(table, parents));
  },
};
