import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { TextNumber } from '../../model/table';
import { loneNumber } from '../cells/numbers';
import type { ColumnMarks } from '../columns/columnMarks';
import type { ReadTable } from '../tables/tables';
import { sourceOf } from './stated';
import { VALUE_ROLES } from './valueRoles';

function* inColumn(
  table: ReadTable,
  column: number,
  marks: ColumnMarks,
): Steps<readonly TextNumber[]> {
  const found: TextNumber[] = [];
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cell = table.view.at(row, column);
    if (cell.kind !== 'text') continue;
    const value = loneNumber(cell.value, marks.markOf(table, column));
    if (value !== null) found.push({ value, source: sourceOf(table, row, column) });
  }
  return found;
}

/** @returns the cells of value columns whose text is a number and nothing else, by table, column and row. */
export function* textNumbersOf(
  tables: readonly ReadTable[],
  marks: ColumnMarks,
): Steps<readonly TextNumber[]> {
  const found: TextNumber[] = [];
  for (const table of tables) {
    for (const { role, column } of table.found.columns) {
      if (VALUE_ROLES.includes(role))
        for (const one of yield* inColumn(table, column, marks)) found.push(one);
    }
  }
  return found;
}
