import type { ColumnRole, TextNumber } from '../../model/table';
import type { ColumnMarks } from '../columns/columnMarks';
import { loneNumber } from '../cells/numbers';
import { sourceOf } from './stated';
import type { ReadTable } from '../tables/tables';

/** Columns in which a number is due; codes and names may look like one. */
const VALUE_ROLES: readonly ColumnRole[] = [
  'target',
  'milestone',
  'achieved',
  'numerator',
  'denominator',
  'baseline',
  'weight',
  'stated-attainment',
];

function inColumn(table: ReadTable, column: number, marks: ColumnMarks): readonly TextNumber[] {
  const found: TextNumber[] = [];
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    const cell = table.view.at(row, column);
    if (cell.kind !== 'text') continue;
    const value = loneNumber(cell.value, marks.markOf(table, column));
    if (value !== null) found.push({ value, source: sourceOf(table, row, column) });
  }
  return found;
}

/** @returns the cells of value columns whose text is a number and nothing else. */
export const textNumbersOf = (table: ReadTable, marks: ColumnMarks): readonly TextNumber[] =>
  table.found.columns
    .filter((column) => VALUE_ROLES.includes(column.role))
    .flatMap(({ column }) => inColumn(table, column, marks));
