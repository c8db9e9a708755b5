import type { TableColumn } from '../../model/table';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { TypedRow, TypedTable } from '../input/typedTables';
import type { FormulaPattern } from './formulaPattern';
import { sheetFormulas, type FormulaCell, type SheetFormulas } from './sheetFormulas';

/** A figure of a line: a formula, or a number that was typed (as text, too). */
export interface LineCell {
  readonly row: TypedRow;
  readonly column: number;
  readonly formula: FormulaCell | null;
  /** It is the first of its line or follows the title or total of a section. */
  readonly isFirst: boolean;
}

/** Cells whose formulas may be one formula, copied: a column's figures, or those of one role in a row. */
export interface FormulaLine {
  readonly table: TypedTable;
  readonly direction: 'down' | 'across';
  /** Only those with a figure, in order. */
  readonly cells: readonly LineCell[];
  readonly formulas: readonly LineCell[];
  /** How often each pattern stands in the line. */
  readonly counts: ReadonlyMap<FormulaPattern, number>;
}

const BODY: readonly TypedRow['kind'][] = ['indicator', 'part', 'division', 'report'];
const NUMBER_TEXT = /^[\s\d.,%+-]*\d[\s\d.,%+-]*$/;

/** Fewer equal formulas than this are no pattern. */
export const LEAST_EQUAL = 3;
/** Formulas copied down need this many rows to be a pattern; shorter tables are looked at along their rows. */
const ROWS_FOR_COLUMNS = 4;
/** Below this share of formulas a column's rows are not all alike: parents and their parts are looked at apart. */
const MOSTLY = 0.75;

export const isBody = ({ kind }: TypedRow): boolean => BODY.includes(kind);

function isTyped(table: TypedTable, row: number, column: number): boolean {
  const cell = table.at(row, column);
  return cell.kind === 'number' || (cell.kind === 'text' && NUMBER_TEXT.test(cell.value));
}

function lineOf(
  table: TypedTable,
  direction: FormulaLine['direction'],
  cells: readonly LineCell[],
): FormulaLine {
  const formulas = cells.filter(({ formula }) => formula !== null);
  const counts = new Map<FormulaPattern, number>();
  for (const { formula } of formulas)
    counts.set(formula!.pattern, (counts.get(formula!.pattern) ?? 0) + 1);
  return { table, direction, cells, formulas, counts };
}

function columnCells(table: TypedTable, column: number, formulas: SheetFormulas): LineCell[] {
  const cells: LineCell[] = [];
  let isFirst = true;
  for (const row of table.rows) {
    if (row.kind === 'blank') continue;
    if (!isBody(row)) {
      isFirst = true;
      continue;
    }
    const formula = formulas.at(row.row, column);
    if (formula || isTyped(table, row.row, column)) cells.push({ row, column, formula, isFirst });
    isFirst = false;
  }
  return cells;
}

function columnLines(table: TypedTable, column: number, formulas: SheetFormulas): FormulaLine[] {
  const cells = columnCells(table, column, formulas);
  const whole = lineOf(table, 'down', cells);
  const { length } = whole.formulas;
  if (length < LEAST_EQUAL || length >= MOSTLY * cells.length) return [whole];
  const isSub = ({ row }: LineCell) => row.kind === 'part' || row.kind === 'division';
  const subs = cells.filter(isSub);
  if (subs.length === 0 || subs.length === cells.length) return [whole];
  return [cells.filter((cell) => !isSub(cell)), subs].map((some) => lineOf(table, 'down', some));
}

function rowLines(table: TypedTable, row: TypedRow, formulas: SheetFormulas): FormulaLine[] {
  const byRole = new Map<string, TableColumn[]>();
  for (const column of table.found.columns)
    if (!column.isTotal) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return [...byRole.values()].map((columns) => {
    const cells = columns.flatMap(({ column }): LineCell[] => {
      const formula = formulas.at(row.row, column);
      if (!formula && !isTyped(table, row.row, column)) return [];
      return [{ row, column, formula, isFirst: column === columns[0]!.column }];
    });
    return lineOf(table, 'across', cells);
  });
}

function linesOf(table: TypedTable): readonly FormulaLine[] {
  const formulas = sheetFormulas(table.view.sheet);
  const { firstRow, endRow, columns } = table.found;
  const inside = formulas.cells.filter(({ row }) => row >= firstRow && row < endRow);
  if (inside.length === 0) return [];
  const withFormulas = new Set(inside.map(({ column }) => column));
  const rowsWith = new Set(inside.map(({ row }) => row));
  const isShort = table.rows.filter(isBody).length < ROWS_FOR_COLUMNS;
  const along = table.rows.filter(
    (row) => rowsWith.has(row.row) && (row.kind === 'total' || (isShort && isBody(row))),
  );
  return [
    ...columns
      .filter(({ column }) => withFormulas.has(column))
      .flatMap(({ column }) => columnLines(table, column, formulas)),
    ...along.flatMap((row) => rowLines(table, row, formulas)),
  ].filter((line) => line.formulas.length > 0);
}

/** @returns the lines with a formula of every table; totals and titles of sections stay out of columns. */
export const formulaLines: (input: CheckInput) => readonly FormulaLine[] = perInput(({ tables }) =>
  tables.flatMap(linesOf),
);
