import type { Span } from '../../model/day';
import type { TableColumn } from '../../model/table';
import type { Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { lengthClass } from './series';

/** A column of what was achieved in one period. */
interface PeriodColumn extends TableColumn {
  readonly when: Span;
}

/** Fewer periods have nothing between them that could be missing. */
const FEWEST = 3;

/** The columns of periods, those of one branch and one length together, in the order of time. */
function periodsOf(table: TypedTable): readonly (readonly PeriodColumn[])[] {
  const groups = new Map<string, PeriodColumn[]>();
  for (const column of table.columnsOf('achieved')) {
    const { when, branch, isTotal } = column;
    if (when === null || isTotal) continue;
    const kind = `${lengthClass(when)} ${branch ?? ''}`;
    groups.set(kind, [...(groups.get(kind) ?? []), { ...column, when }]);
  }
  return [...groups.values()]
    .filter((columns) => columns.length >= FEWEST)
    .map((columns) => [...columns].sort((a, b) => a.when.end - b.when.end));
}

/** Where fewer rows have a value in a column, the period was not reported by everybody. */
const MOSTLY = 0.75;

const isBlank = (table: TypedTable, { row }: TypedRow, { column }: PeriodColumn): boolean =>
  table.at(row, column).kind === 'blank';

function isMostlyFilled(
  table: TypedTable,
  rows: readonly TypedRow[],
  column: PeriodColumn,
): boolean {
  const filled = rows.filter((row) => !isBlank(table, row, column)).length;
  return filled > 0 && filled >= MOSTLY * rows.length - 1;
}

/** The only blank of a row between values; with more of them, it is reported now and then. */
function blankIn(
  table: TypedTable,
  row: TypedRow,
  columns: readonly PeriodColumn[],
): number | null {
  const blank = columns.map((column) => isBlank(table, row, column));
  const [first, last] = [blank.indexOf(false), blank.lastIndexOf(false)];
  const between = blank.flatMap((one, at) => (one && at > first && at < last ? [at] : []));
  return between.length === 1 ? between[0]! : null;
}

function inColumns(
  table: TypedTable,
  columns: readonly PeriodColumn[],
): readonly Found<'missing-period'>[] {
  const rows = table.rows.filter(
    (row) => row.about !== null && columns.some((column) => !isBlank(table, row, column)),
  );
  const usual = columns.map((column) => isMostlyFilled(table, rows, column));
  return rows.flatMap((row): Found<'missing-period'>[] => {
    const at = blankIn(table, row, columns);
    if (at === null || !usual[at]) return [];
    const { name } = row.about!.indicator;
    return [
      {
        code: 'missing-period',
        at: table.placeOf(row.row, columns[at + 1]!.column),
        args: { name, date: columns[at]!.when.start, count: 1 },
      },
    ];
  });
}

/** @returns the blanks in columns of periods between values of their row, where nearly all rows have one. */
export const blanksBetween = ({ tables }: CheckInput): readonly Found<'missing-period'>[] =>
  tables.flatMap((table) => periodsOf(table).flatMap((columns) => inColumns(table, columns)));
