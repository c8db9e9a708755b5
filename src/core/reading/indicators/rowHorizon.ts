import type { Horizon } from '../../model/indicator';
import type { IndicatorSettings, Settings } from '../../model/settings';
import type { ColumnMarks } from '../columns/columnMarks';
import { periodOfCell, readHorizon } from '../periods/periods';
import type { IndicatorRow } from './rowCells';
import { cellIn } from './rowCells';

/** A due date ends the horizon; when it began, the whole review's term has to say. */
function dueHorizon(row: IndicatorRow, settings: Settings, marks: ColumnMarks): Horizon {
  const due = cellIn(row, 'due-date');
  const end = due && periodOfCell(due.cell, marks.orderOf(row.table, due.at.column))?.end;
  const start = settings.term?.start;
  return end != null && start !== undefined && start < end ? { start, end } : null;
}

/** @returns the span that a row's target is for: as a person said, as the row or its due date says, or its table. */
export function horizonOf(
  row: IndicatorRow,
  own: IndicatorSettings,
  settings: Settings,
  marks: ColumnMarks,
): Horizon {
  if (own.horizon !== undefined) return own.horizon;
  const otherwise = dueHorizon(row, settings, marks) ?? row.table.found.horizon;
  const found = cellIn(row, 'horizon');
  if (!found) return otherwise;
  const order = marks.orderOf(row.table, found.at.column);
  const said =
    found.cell.kind === 'text'
      ? readHorizon(found.cell.value, order)
      : periodOfCell(found.cell, order);
  const isSpan = said === 'to-date' || (said !== null && said.end > said.start);
  return isSpan ? said : otherwise;
}
