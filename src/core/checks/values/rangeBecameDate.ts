import type { CellValue } from '../../model/cell';
import { dateParts } from '../../model/day';
import type { TableColumn } from '../../model/table';
import { isDateFormat } from '../../reading/cells/formats';
import { VALUE_ROLES } from '../../reading/indicators/valueRoles';
import type { Check, Found } from '../check';
import type { TypedRow, TypedTable } from '../input/typedTables';

type Code = 'range-became-date';
type Placed = readonly [TypedRow, Extract<CellValue, { kind: 'number' }>];

function datesIn(table: TypedTable, { column }: TableColumn): readonly Placed[] {
  const dates: Placed[] = [];
  let others = 0;
  for (const row of table.rows) {
    if (row.kind === 'header') continue;
    const cell = table.at(row.row, column);
    if (cell.kind === 'number' && isDateFormat(cell.format)) dates.push([row, cell]);
    else if (cell.kind === 'number' || cell.kind === 'text') others += 1;
  }
  return dates.length === 1 || dates.length < others ? dates : [];
}

const isDate = (cell: CellValue): boolean => cell.kind === 'number' && isDateFormat(cell.format);

/** With day, month and year, as Excel shows no text that it took for a date. */
const isFullDate = (format: string): boolean => /d/i.test(format) && /y/i.test(format);

/** What is to be reached, or what was: a figure on the other side says that a figure is due here. */
function hasFigure({ about }: TypedRow): boolean {
  if (about === null) return true;
  const { target, observations } = about.indicator;
  const isBound = (target?.low ?? target?.high ?? null) !== null;
  return isBound || observations.some(({ amount }) => ['number', 'interval'].includes(amount.kind));
}

/** A day to be reached, alone or with the day on which it was, is meant as one. */
function isMeant(
  table: TypedTable,
  row: TypedRow,
  columns: readonly TableColumn[],
  format: string,
): boolean {
  const dates = columns.filter(({ column }) => isDate(table.at(row.row, column)));
  return dates.length > 1 || (isFullDate(format) && !hasFigure(row));
}

/** `7-8` and `9/10` became a day and a month, `6-40` a month and a year: ranges and shares have the smaller first. */
function piecesOf(
  date: number,
  format: string,
): { readonly first: number; readonly second: number } {
  const { year, month, date: day } = dateParts(Math.floor(date));
  if (day === 1 && /y/i.test(format) && !/d/i.test(format))
    return { first: month, second: year % 100 };
  return { first: Math.min(day, month), second: Math.max(day, month) };
}

function inTable(table: TypedTable): readonly Found<Code>[] {
  const columns = table.columnsOf(...VALUE_ROLES);
  return columns.flatMap((column) =>
    datesIn(table, column).flatMap(([row, { value, format }]): Found<Code>[] => {
      if (isMeant(table, row, columns, format)) return [];
      const args = { date: Math.floor(value), ...piecesOf(value, format) };
      return [{ code: 'range-became-date', at: table.placeOf(row.row, column.column), args }];
    }),
  );
}

/**
 * A date stands where its neighbours are ranges, shares or numbers: Excel turned `7-8` or `9/10` into one.
 * args: `date`, `first`, `second` (the two figures that it was made of).
 */
export const rangeBecameDate: Check<Code> = {
  code: 'range-became-date',
  run: ({ tables }) => tables.flatMap(inTable),
};
