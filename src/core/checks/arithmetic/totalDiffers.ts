import type { ColumnRole, TableColumn } from '../../model/table';
import { placeName, type Check, type Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { addsUp, addUpTo, isAddedColumn, isSameUnit, sumOf } from './addingUp';
import { cellsOf } from './cellRange';
import { wrongColumnTotals } from './columnTotals';
import { figureReader, type Figure, type FigureReader } from './figures';
import { readingsOf, totalLines, type TotalReadings } from './totalBlocks';

interface TotalCell {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly column: TableColumn;
  readonly stated: Figure;
  readonly readings: TotalReadings;
  readonly figureAt: (row: TypedRow) => Figure | null;
}

const unitOf = ({ about }: TypedRow): string | null => about?.indicator.unit ?? null;

const figuresOf = ({ figureAt }: TotalCell, rows: readonly TypedRow[]): readonly Figure[] =>
  rows.flatMap((row) => figureAt(row) ?? []);

function isSumOf(cell: TotalCell, rows: readonly TypedRow[]): boolean {
  const figures = figuresOf(cell, rows);
  return figures.length > 0 && addUpTo(figures, cell.stated, unitOf(cell.row));
}

/** Whether the first rows of a run add up to the total, however many they are. */
function isSumOfFirst(cell: TotalCell, run: readonly TypedRow[]): boolean {
  let sum = 0;
  for (const [at, row] of run.entries()) {
    sum += cell.figureAt(row)?.value ?? 0;
    const isNear = Math.abs(sum - cell.stated.value) <= Math.abs(cell.stated.value) / 100;
    if (isNear && isSumOf(cell, run.slice(0, at + 1))) return true;
  }
  return false;
}

const agrees = (cell: TotalCell): boolean =>
  isSumOf(cell, cell.readings.main) ||
  cell.readings.near.some((run) => isSumOfFirst(cell, run)) ||
  cell.readings.totals().some((run) => isSumOfFirst(cell, run)) ||
  cell.readings.others().some((rows) => isSumOf(cell, rows));

/** Rows of one kind of thing, each with a figure, of which the total is no mean and no largest. */
function isPlainSum(cell: TotalCell): boolean {
  const { main } = cell.readings;
  const figures = figuresOf(cell, main);
  const indicators = main.flatMap(({ about }) => about?.indicator ?? []);
  const [first] = indicators;
  const isOneKind = indicators.every((one) => addsUp(one) && one.unit === first?.unit);
  const isWeight = cell.column.role === 'weight';
  const fits = isWeight || (isOneKind && isSameUnit(unitOf(cell.row), first?.unit ?? null));
  const largest = Math.max(...figures.map(({ value }) => Math.abs(value)));
  return fits && figures.length === main.length && Math.abs(cell.stated.value) > largest;
}

const RATE_ROLES: readonly ColumnRole[] = ['numerator', 'denominator'];
const isOfRate = ({ column }: TotalCell): boolean => RATE_ROLES.includes(column.role);

/**
 * Whether the total in another column of the row says that it adds up those rows, says that it does not, or nothing:
 * weights add up whatever they weigh, and the parts of shares where the shares do not.
 */
function saidBy(other: TotalCell, cell: TotalCell): boolean | null {
  const { main } = cell.readings;
  if (other.column.role === 'weight' || isOfRate(other) !== isOfRate(cell)) return null;
  return figuresOf(other, main).length < 2 ? null : isSumOf(other, main);
}

function differs(cell: TotalCell, row: readonly TotalCell[]): boolean {
  const { main } = cell.readings;
  if (figuresOf(cell, main).length < 2 || agrees(cell)) return false;
  if (cell.column.role === 'weight') return isPlainSum(cell);
  const said = row.filter((other) => other !== cell).map((other) => saidBy(other, cell));
  if (said.includes(true)) return true;
  return !said.includes(false) && isPlainSum(cell);
}

function cellsOfRow(
  table: TypedTable,
  row: TypedRow,
  readings: TotalReadings,
  read: FigureReader,
): readonly TotalCell[] {
  return table.found.columns.filter(isAddedColumn).flatMap((column) => {
    const figureAt = (at: TypedRow): Figure | null => {
      const figure = read(table, at.row, column.column);
      return figure?.isPercent && column.role !== 'weight' ? null : figure;
    };
    const stated = figureAt(row);
    return stated ? [{ table, row, column, stated, readings, figureAt }] : [];
  });
}

function found(cell: TotalCell): Found<'total-differs'> {
  const { table, row, column, stated, readings } = cell;
  const { main } = readings;
  const rows = cellsOf(
    table,
    main.map((one) => one.row),
    column.column,
  );
  return {
    code: 'total-differs',
    at: table.placeOf(row.row, column.column),
    args: { value: stated.value, sum: sumOf(figuresOf(cell, main)), rows },
  };
}

function inTable(table: TypedTable, read: FigureReader): readonly Found<'total-differs'>[] {
  const lines = totalLines(table);
  return lines.lines.flatMap((row, at) => {
    if (row.kind !== 'total') return [];
    const cells = cellsOfRow(table, row, readingsOf(lines, at), read);
    return cells.filter((cell) => differs(cell, cells)).map(found);
  });
}

/** A cell where a row of totals and a column of totals cross is reported once. */
function oncePerCell(all: readonly Found<'total-differs'>[]): readonly Found<'total-differs'>[] {
  const byPlace = new Map(all.map((one) => [placeName(one.at), one]));
  return [...byPlace.values()];
}

function allIn(input: CheckInput): readonly Found<'total-differs'>[] {
  const read = figureReader(input);
  return input.tables.flatMap((table) => {
    const hasTotals = table.rows.some(({ kind }) => kind === 'total');
    return oncePerCell([
      ...(hasTotals ? inTable(table, read) : []),
      ...wrongColumnTotals(table, read),
    ]);
  });
}

/** @returns the totals that are not the sum of their rows; worked out once for all checks of a run. */
export const wrongTotals = perInput(allIn);

/**
 * A total row is not the sum of the rows that it totals, by any reading of which they are: those above it up to the
 * last total, those below, all of them, the subtotals. Nothing is said where the rows are of different kinds and no
 * other column of the row shows that it adds them up. Nor is a total column that of its branches or periods, where the
 * other rows show that it adds them up.
 */
export const totalDiffers: Check<'total-differs'> = { code: 'total-differs', run: wrongTotals };
