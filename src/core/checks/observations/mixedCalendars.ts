import { numberFormatAt } from '../../model/cell';
import type { CellChange } from '../../model/fix';
import type { TableColumn } from '../../model/table';
import { periodOfCell } from '../../reading/periods/periods';
import type { Check, Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { orderOf } from './dateOrder';
import { withYearsIn, writtenYear, yearIn, type Era, type WrittenYear } from './writtenYear';

interface YearCell extends WrittenYear {
  readonly row: number;
}

function yearsOf(table: TypedTable, { column }: TableColumn): readonly YearCell[] {
  return table.rows.flatMap(({ row, kind }) => {
    const year = kind === 'blank' || kind === 'header' ? null : writtenYear(table.at(row, column));
    return year ? [{ ...year, row }] : [];
  });
}

/** Of as many of both, the first cell's era is the column's. */
function eraOf(years: readonly YearCell[]): Era | null {
  const [first] = years;
  if (!first) return null;
  const same = years.filter(({ era }) => era === first.era).length;
  if (2 * same >= years.length) return first.era;
  return first.era === 'buddhist' ? 'common' : 'buddhist';
}

function changeOf(table: TypedTable, row: number, column: number, to: Era): CellChange | null {
  const cell = table.at(row, column);
  const content = withYearsIn(cell, to);
  if (content === null || (cell.kind !== 'number' && cell.kind !== 'text')) return null;
  const numberFormat = numberFormatAt(table.found.sheet, row, column);
  return {
    ...table.placeOf(row, column),
    before: { content: cell.value, numberFormat },
    after: { content, numberFormat },
  };
}

function inColumn(
  table: TypedTable,
  column: TableColumn,
  culture: string,
): readonly Found<'mixed-calendars'>[] {
  const years = yearsOf(table, column);
  const era = eraOf(years);
  const others = years.filter((one) => one.era !== era);
  if (others.length === 0) return [];
  const order = orderOf(table, column, culture);
  // What is no date at all is another finding.
  const rare = others.filter(({ row }) => periodOfCell(table.at(row, column.column), order));
  const [first] = rare;
  if (era === null || !first) return [];
  const changes = rare.flatMap(({ row }) => changeOf(table, row, column.column, era) ?? []);
  const isWhole = changes.length === rare.length;
  return [
    {
      code: 'mixed-calendars',
      at: table.placeOf(first.row, column.column),
      args: { year: first.year, converted: yearIn(first.year, era), count: rare.length },
      behind: rare.slice(1).map(({ row }) => table.placeOf(row, column.column)),
      ...(isWhole ? { fix: { kind: 'change-cells', changes } as const } : {}),
    },
  ];
}

/** Buddhist-era and common-era years stand in one column of dates; one finding a column, at the first of the rarer. */
export const mixedCalendars: Check<'mixed-calendars'> = {
  code: 'mixed-calendars',
  run: ({ tables, reading: { culture } }) =>
    tables.flatMap((table) =>
      table.columnsOf('date', 'due-date').flatMap((column) => inColumn(table, column, culture)),
    ),
};
