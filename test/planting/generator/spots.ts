import { lettersOf } from './address';
import { cellAt, sheetNamed, withCell } from './edit';
import type { Cell, Column, Range, Role, Row, Table, Workbook } from './workbook';

/** A cell of a table: where it stands and what it is about. */
export interface Spot {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell | null;
}

export const withSpot = (workbook: Workbook, { table, row, column }: Spot, cell: Cell | null) =>
  withCell(workbook, table.sheet, row.at, column.at, cell);

export const columnsOf = ({ columns }: Table, ...roles: readonly Role[]): readonly Column[] =>
  columns.filter(({ role }) => roles.includes(role));

/** @returns the cells of a workbook's tables in columns of some roles, for which a condition holds. */
export function spotsOf(
  workbook: Workbook,
  roles: readonly Role[],
  fits: (spot: Spot) => boolean = () => true,
): readonly Spot[] {
  return workbook.tables.flatMap((table) => {
    const sheet = sheetNamed(workbook, table.sheet);
    return columnsOf(table, ...roles).flatMap((column) =>
      table.rows
        .map((row): Spot => ({ table, row, column, cell: cellAt(sheet, row.at, column.at) }))
        .filter(fits),
    );
  });
}

/** @returns the range from a table's first to its last column in one row. */
export const rowRange = ({ columns }: Table, row: number): Range => ({
  top: row,
  bottom: row,
  left: columns[0]!.at,
  right: columns.at(-1)!.at,
});

/** @returns whether a formula of the sheet refers to a cell, alone or within a range. */
export function feedsFormula(workbook: Workbook, { table, row, column }: Spot): boolean {
  const refers = (formula: string): boolean =>
    [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].some((match) => {
      const [, from = '', top = '', to = from, bottom = top] = match;
      const letters = lettersOf(column.at).padStart(3);
      const inColumns = from.padStart(3) <= letters && letters <= to.padStart(3);
      return inColumns && Number(top) <= row.at + 1 && row.at + 1 <= Number(bottom);
    });
  return sheetNamed(workbook, table.sheet).cells.some((line) =>
    line.some((cell) => cell?.formula !== undefined && refers(cell.formula)),
  );
}

const isSubRow = (row: Row | undefined): boolean =>
  row !== undefined && (row.kind === 'part' || row.kind === 'division');

/** @returns whether a row has sub-rows below it, or is one. */
export function hasFamily({ rows }: Table, row: Row): boolean {
  const at = rows.indexOf(row);
  const below = rows[at + 1]?.kind === 'section' ? rows[at + 2] : rows[at + 1];
  return isSubRow(row) || isSubRow(below);
}

/**
 * @returns whether something typed elsewhere rests on a figure: a stated percentage, status or headline, a total, a
 * parent, a share; such a figure cannot change without a second contradiction
 */
export function isRestedOn(workbook: Workbook, { table, row }: Spot): boolean {
  if (workbook.headline || hasFamily(table, row)) return true;
  const sheet = sheetNamed(workbook, table.sheet);
  const typed = (one: Column, at: number) => {
    const cell = cellAt(sheet, at, one.at);
    return cell !== null && cell.value !== '' && cell.formula === undefined;
  };
  const stated = columnsOf(table, 'attainment', 'status').some((one) => typed(one, row.at));
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  const values = columnsOf(table, 'target', 'achieved', 'numerator', 'denominator');
  const steps = columnsOf(table, 'milestone');
  return (
    stated ||
    totals.some(({ at }) => values.some((one) => typed(one, at))) ||
    (columnsOf(table, 'numerator').length > 0 &&
      columnsOf(table, 'achieved').some((one) => typed(one, row.at))) ||
    steps.length > 1
  );
}

/** @returns whether the sheet of a table has formulas. */
export const hasFormula = (workbook: Workbook, { sheet }: Table): boolean =>
  sheetNamed(workbook, sheet).cells.some((row) => row.some((cell) => cell?.formula));
