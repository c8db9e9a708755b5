import { columnLetters } from '../../model/address';
import type { TableColumn } from '../../model/table';
import type { TypedTable } from '../input/typedTables';
import { cellsAt, referenceAt, type Cells } from './formulaPattern';
import { sumsUp, type RangeDifference } from './rangeDifference';
import { sheetFormulas, type FormulaCell } from './sheetFormulas';

/** A sum of two branches may be a group of its own, unless a third stands beside them. */
const LEAST_BRANCHES = 2;

/** The ranges of a formula that stand in its own row. */
const rangesAcross = ({ row, column, pattern }: FormulaCell): readonly Cells[] =>
  pattern.references
    .filter(({ sheet, isSingle }) => sheet === null && !isSingle)
    .map((reference) => cellsAt(reference, row, column))
    .filter(({ top, bottom }) => top === row && bottom === row);

const covers = ({ left, right }: Cells, column: number): boolean =>
  left <= column && column <= right;

const isAlike = (a: TableColumn, b: TableColumn): boolean =>
  a.role === b.role && a.when?.start === b.when?.start;

/** The columns of the branches side by side of which a range has some; nothing where it has other columns. */
function branchesAround(branches: readonly TableColumn[], range: Cells): readonly number[] {
  const inside = branches.filter(({ column }) => covers(range, column));
  const [one] = inside;
  if (!one || inside.length < LEAST_BRANCHES || inside.length <= range.right - range.left)
    return [];
  const alike = new Set(branches.filter((other) => isAlike(one, other)).map((b) => b.column));
  let [first, last] = [range.left, range.right];
  while (alike.has(first - 1)) first -= 1;
  while (alike.has(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether a branch's cell is a typed figure that no other formula of the row sums up. */
function isLeftOut({ found, at }: TypedTable, { row, column: own }: FormulaCell, branch: number) {
  const formulas = sheetFormulas(found.sheet);
  if (at(row, branch).kind !== 'number' || formulas.at(row, branch) !== null) return false;
  return found.columns.every(({ column }) => {
    const other = column === own ? null : formulas.at(row, column);
    return other === null || !rangesAcross(other).some((range) => covers(range, branch));
  });
}

function differenceOf(
  table: TypedTable,
  cell: FormulaCell,
  branches: readonly TableColumn[],
): RangeDifference | null {
  const [reference, ...others] = cell.pattern.references;
  const [range] = rangesAcross(cell);
  if (!reference || !range || others.length > 0) return null;
  const due = branchesAround(branches, range);
  const missed = due.filter((column) => !covers(range, column));
  if (missed.length === 0 || !missed.every((column) => isLeftOut(table, cell, column))) return null;
  const nameOf = (column: number) => `${columnLetters(column)}${cell.row + 1}`;
  const expected = `${nameOf(due[0]!)}:${nameOf(due.at(-1)!)}`;
  return { what: 'short', range: referenceAt(reference, cell.row, cell.column), expected };
}

/** @returns the sums across a row that leave out a branch beside those that they cover, each with what would not. */
export function* missedBranches(
  table: TypedTable,
): Generator<readonly [FormulaCell, RangeDifference]> {
  const branches = table.found.columns.filter(({ branch }) => branch !== null);
  if (branches.length <= LEAST_BRANCHES) return;
  const { sheet, firstRow, endRow } = table.found;
  for (const cell of sheetFormulas(sheet).cells) {
    const isIn = cell.row >= firstRow && cell.row < endRow;
    if (!isIn || !sumsUp(cell.pattern) || table.view.isOwn(cell.row, cell.column)) continue;
    const difference = differenceOf(table, cell, branches);
    if (difference) yield [cell, difference];
  }
}
