import type { CellValue } from '../../model/cell';
import type { ColumnRole, TableColumn } from '../../model/table';
import type { JoinedRows } from './achievements';
import { amountOfCell } from '../cells/cells';
import type { CellChoices } from './cellChoices';
import type { ColumnMarks } from '../columns/columnMarks';
import { matchHeader } from '../columns/headers';
import { cleanNumber } from '../cells/numbers';
import type { TargetRow } from '../rows/rows';
import type { Scaling } from '../cells/scales';
import { inScale, isPercentUnit } from '../cells/scales';
import type { ReadTable } from '../tables/tables';

/** A row of a target table with everything that belongs to it. */
export interface IndicatorRow extends TargetRow {
  readonly table: ReadTable;
  readonly tableIndex: number;
  readonly key: string;
  /** Key of the indicator that it is a part of. */
  readonly parent: string | null;
  /** Its rows in achievements tables; none where its achievements stand in its own row. */
  readonly joined: readonly JoinedRows[];
}

/** How cells are read: the marks of their columns, and what a person decided about single ones. */
export interface CellReading {
  readonly marks: ColumnMarks;
  readonly cells: CellChoices;
}

export interface PlacedCell {
  readonly at: TableColumn;
  readonly cell: CellValue;
}

/** @returns the row's cell in the first column of a role, or null without such a column. */
export function cellIn(row: IndicatorRow, role: ColumnRole): PlacedCell | null {
  const at = row.table.columnOf(role);
  return at && { at, cell: row.table.view.at(row.row, at.column) };
}

/** @returns a number of the row's own in the indicator's scale (a baseline), or null. */
export function numberOf(
  row: IndicatorRow,
  role: ColumnRole,
  scaling: Scaling | null,
  marks: ColumnMarks,
): number | null {
  const found = cellIn(row, role);
  if (!found) return null;
  const mark = marks.markOf(row.table, found.at.column);
  const reading = amountOfCell(found.cell, { mark, unit: null });
  const { amount, scale } = reading;
  const scaled = scaling ? inScale(reading, scaling) : amount;
  if (scaled.kind !== 'number') return null;
  return !scaling && scale === 'percent-text' ? cleanNumber(scaled.value / 100) : scaled.value;
}

/** @returns whether the unit, or without one the target's titles or the name's end, says per cent. */
export function saysPercent(row: IndicatorRow, unit: string | null): boolean {
  if (unit !== null) return isPercentUnit(unit);
  const target = row.table.columnOf('target') ?? row.table.columnOf('milestone');
  const inHeader = target !== null && (target.percent || matchHeader(target.header)?.percent);
  return inHeader === true || /\(\s*%\s*\)\s*$/.test(row.name);
}
