import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { AmbiguousNumber } from '../../model/table';
import type { ColumnMarks } from '../columns/columnMarks';
import { openNumbersIn, parseDigits } from '../cells/numbers';
import { sourceOf } from './stated';
import { VALUE_ROLES } from './valueRoles';
import type { ReadTable } from '../tables/tables';

function* inColumn(
  table: ReadTable,
  column: number,
  marks: ColumnMarks,
): Steps<readonly AmbiguousNumber[]> {
  const found: AmbiguousNumber[] = [];
  const mark = marks.markOf(table, column);
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cell = table.view.at(row, column);
    const digits = cell.kind === 'text' ? openNumbersIn(cell.value)[0] : undefined;
    if (digits === undefined) continue;
    const value = parseDigits(digits, mark);
    const otherwise = parseDigits(digits, mark === ',' ? '.' : ',');
    found.push({ value, otherwise, source: sourceOf(table, row, column) });
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
): Steps<readonly AmbiguousNumber[]> {
  const found: AmbiguousNumber[] = [];
  for (const table of tables) {
    for (const { role, column } of table.found.columns) {
      if (VALUE_ROLES.includes(role) && !marks.isMarkSure(table, column))
        for (const one of yield* inColumn(table, column, marks)) found.push(one);
    }
  }
  return found;
}
