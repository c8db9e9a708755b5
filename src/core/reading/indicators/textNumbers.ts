import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { TextNumber } from '../../model/table';
import { isPercentFormat } from '../cells/formats';
import { loneNumber, type DecimalMark } from '../cells/numbers';
import type { ColumnMarks } from '../columns/columnMarks';
import type { ReadTable } from '../tables/tables';
import { sourceOf } from './stated';
import { VALUE_ROLES } from './valueRoles';

/** Nearly all cells of a column of percentages are numbers that are shown so. */
const MOSTLY = 0.6;
const FEWEST = 3;

function hasPercentages(table: ReadTable, column: number): boolean {
  let [filled, percentages] = [0, 0];
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    const cell = table.view.at(row, column);
    if (cell.kind === 'blank') continue;
    filled += 1;
    if (cell.kind === 'number' && isPercentFormat(cell.format)) percentages += 1;
  }
  return percentages >= FEWEST && percentages >= MOSTLY * filled;
}

const PERCENTAGE = /^\s*[-+]?\d[\d.,]*\s*%\s*$/;

/** @returns a reader of "84.6%" in columns whose other cells are percentages by their format. */
function percentageReader(table: ReadTable, column: number, mark: DecimalMark) {
  let isUsual: boolean | null = null;
  return (text: string): number | null => {
    if (!PERCENTAGE.test(text)) return null;
    isUsual ??= hasPercentages(table, column);
    const value = isUsual ? loneNumber(text.replace('%', ''), mark) : null;
    return value === null ? null : Number((value / 100).toPrecision(15));
  };
}

function* inColumn(
  table: ReadTable,
  column: number,
  marks: ColumnMarks,
): Steps<readonly TextNumber[]> {
  const found: TextNumber[] = [];
  const mark = marks.markOf(table, column);
  const readPercentage = percentageReader(table, column, mark);
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cell = table.view.at(row, column);
    if (cell.kind !== 'text') continue;
    const value = loneNumber(cell.value, mark);
    const share = value === null ? readPercentage(cell.value) : null;
    const source = () => sourceOf(table, row, column);
    if (value !== null) found.push({ value, source: source() });
    else if (share !== null) found.push({ value: share, isPercentage: true, source: source() });
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
