import type { AmbiguousNumber, ColumnRole } from '../../model/table';
import type { ColumnMarks } from '../columns/columnMarks';
import { openNumbersIn, parseDigits } from '../cells/numbers';
import { sourceOf } from './stated';
import type { ReadTable } from '../tables/tables';

/** Columns in which figures stand as text. */
const FIGURES: readonly ColumnRole[] = [
  'target',
  'milestone',
  'achieved',
  'baseline',
  'numerator',
  'denominator',
  'stated-attainment',
  'weight',
];

function inColumn(
  table: ReadTable,
  column: number,
  marks: ColumnMarks,
): readonly AmbiguousNumber[] {
  const found: AmbiguousNumber[] = [];
  const mark = marks.markOf(table, column);
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
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
 * column and row; of several such numbers in a cell, the first
 */
export const ambiguousNumbersOf = (
  table: ReadTable,
  marks: ColumnMarks,
): readonly AmbiguousNumber[] =>
  table.found.columns
    .filter(({ role, column }) => FIGURES.includes(role) && !marks.isMarkSure(table, column))
    .flatMap(({ column }) => inColumn(table, column, marks));
