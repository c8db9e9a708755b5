import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { AmbiguousNumber, TableColumn } from '../../model/table';
import type { CellChoices } from './cellChoices';
import type { ColumnMarks } from '../columns/columnMarks';
import { openNumbersIn, parseDigits } from '../cells/numbers';
import { sourceOf } from './stated';
import { VALUE_ROLES } from './valueRoles';
import type { ReadTable } from '../tables/tables';

function* inColumn(
  table: ReadTable,
  at: TableColumn,
  marks: ColumnMarks,
  cells: CellChoices,
): Steps<readonly AmbiguousNumber[]> {
  const found: AmbiguousNumber[] = [];
  const { column } = at;
  const mark = marks.markOf(table, column);
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cell = table.view.at(row, column);
    const digits = cell.kind === 'text' ? openNumbersIn(cell.value)[0] : undefined;
    if (digits === undefined) continue;
    const value = parseDigits(digits, mark);
    const otherwise = parseDigits(digits, mark === ',' ? '.' : ',');
    const isDecided = (cells.achievedAt(table, row, at) ?? cells.targetAt(table, row, at)) !== null;
    const source = sourceOf(table, row, column);
    found.push({ value, otherwise, source, ...(isDecided ? { isDecided } : {}) });
  }
  return found;
}

/**
 * @returns the cells with a number such as `1.234` whose mark neither their column nor the culture explains, by
 * table, column and row; of several such numbers in a cell, the first
 */
export function* ambiguousNumbersOf(
  tables: readonly ReadTable[],
  marks: ColumnMarks,
  cells: CellChoices,
): Steps<readonly AmbiguousNumber[]> {
  const found: AmbiguousNumber[] = [];
  for (const table of tables) {
    for (const column of table.found.columns) {
      if (VALUE_ROLES.includes(column.role) && !marks.isMarkSure(table, column.column))
        for (const one of yield* inColumn(table, column, marks, cells)) found.push(one);
    }
  }
  return found;
}
