import { addressOf } from './address';
import type { Cell, Column, Indicator, Range, Role, Row, RowKind, Table } from './workbook';

/** A row to be written. */
export interface RowPlan {
  readonly kind: RowKind;
  readonly indicator: Indicator | null;
  /** Of a section, total or sub-row: what stands in the column of names. */
  readonly label?: string;
  readonly number?: string | number;
  readonly day?: number;
  /** Row plans, by their place among the rows, that a total or a parent adds up. */
  readonly adds?: readonly number[];
}

/** What a column's cell is made from. */
export interface CellContext {
  readonly plan: RowPlan;
  /** Row of the sheet, from zero. */
  readonly at: number;
  /** @returns the address of the cell of this row in the nth column of a role. */
  readonly cell: (role: Role, nth?: number) => string;
  /** @returns the row of the sheet of a row plan. */
  readonly rowAt: (index: number) => number;
  readonly column: number;
}

export interface ColumnPlan {
  readonly role: Role;
  /** From top to bottom; the same upper title beside each other stands once over all of them. */
  readonly titles: readonly string[];
  readonly period?: number;
  readonly cell: (context: CellContext) => Cell | null;
}

export interface Written {
  readonly cells: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Range[];
  readonly table: Omit<Table, 'sheet'>;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Titles of the header's rows; merged over the columns that share them and down where there is one. */
function headerOf(columns: readonly ColumnPlan[], corner: Corner) {
  const height = Math.max(...columns.map(({ titles }) => titles.length));
  const cells: (Cell | null)[][] = Array.from({ length: height }, () => []);
  const merges: Range[] = [];
  let left = 0;
  while (left < columns.length) {
    const { titles } = columns[left]!;
    let right = left;
    const shares = (at: number) =>
      titles.length > 1 &&
      columns[at]?.titles.length === titles.length &&
      columns[at].titles[0] === titles[0];
    while (shares(right + 1)) right += 1;
    for (let at = left; at <= right; at += 1) {
      cells.forEach((row, level) => {
        const title = columns[at]!.titles[level];
        row.push(title === undefined || (level === 0 && at > left) ? null : { value: title });
      });
    }
    const place = (top: number, bottom: number): Range => ({
      top: corner.row + top,
      bottom: corner.row + bottom,
      left: corner.column + left,
      right: corner.column + right,
    });
    if (right > left) merges.push(place(0, 0));
    else if (titles.length < height) merges.push(place(0, height - 1));
    left = right + 1;
  }
  return { cells, merges, height };
}

/** @returns the cells of a table, with what stands where. */
export function writeTable(
  role: Table['role'],
  columns: readonly ColumnPlan[],
  plans: readonly RowPlan[],
  corner: Corner,
): Written {
  const header = headerOf(columns, corner);
  const first = corner.row + header.height;
  const byRole = (wanted: Role) => columns.flatMap((one, at) => (one.role === wanted ? [at] : []));
  const rows: Row[] = [];
  const body = plans.map((plan, index) => {
    const at = first + index;
    rows.push({ at, kind: plan.kind, indicator: plan.indicator, day: plan.day });
    const cell = (wanted: Role, nth = 0) => addressOf(at, corner.column + byRole(wanted)[nth]!);
    const rowAt = (other: number) => first + other;
    return columns.map((one, column) =>
      one.cell({ plan, at, cell, rowAt, column: corner.column + column }),
    );
  });
  return {
    cells: [...header.cells, ...body],
    merges: header.merges,
    table: {
      role,
      headerTop: corner.row,
      headerRow: first - 1,
      columns: columns.map(({ role: of, period }, at): Column => ({
        at: corner.column + at,
        role: of,
        ...(period === undefined ? {} : { period }),
      })),
      rows,
    },
  };
}
