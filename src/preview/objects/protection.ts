import { HostError } from '../file/hostError';
import type { SheetFile } from '../file/types';
import type { Place } from './area';

const denied = (sheet: SheetFile): HostError =>
  new HostError('AccessDenied', `The sheet ${sheet.name()} is protected.`);

/** @throws HostError AccessDenied where the sheet is protected */
export function requireUnprotected(sheet: SheetFile): void {
  if (sheet.isProtected()) throw denied(sheet);
}

/** @throws HostError AccessDenied where the sheet is protected and a cell of the area is locked */
export function requireWritable({ sheet, area }: Place): void {
  if (!sheet.isProtected()) return;
  const used = sheet.usedRange(false) ?? area;
  const rows = Math.min(area.rows, Math.max(1, used.row + used.rows - area.row));
  const columns = Math.min(area.columns, Math.max(1, used.column + used.columns - area.column));
  for (let row = area.row; row < area.row + rows; row += 1) {
    for (let column = area.column; column < area.column + columns; column += 1) {
      if (sheet.style(row, column).locked) throw denied(sheet);
    }
  }
}
