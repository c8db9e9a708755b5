import { area } from '../model/address';
import type { ColumnRole, FoundTable, TableColumn, TableRole } from '../model/table';
import type { Frame } from './columns';
import { columnsOf } from './columns';
import { excelFrame } from './excelFrames';
import { plainFrames } from './plainFrames';
import { readHeaderHorizon } from './periods';
import type { SheetView } from './visibleCells';

/** A table that was found, and the view through which its cells are read. */
export interface ReadTable {
  readonly found: FoundTable;
  readonly view: SheetView;
  /** @returns the sheet's column that has the role, or null. */
  columnOf(role: ColumnRole): TableColumn | null;
}

/** Null for a table that is not about targets and achievements. */
function tableRole(columns: readonly TableColumn[]): TableRole | null {
  const roles = new Set(columns.map((column) => column.role));
  const named = roles.has('indicator') || roles.has('code') || roles.has('unit');
  const achieved = roles.has('achieved') || (roles.has('numerator') && roles.has('denominator'));
  if (roles.has('target') && achieved) return 'combined';
  if (!named) return null;
  if (roles.has('target')) return 'targets';
  return achieved ? 'achievements' : null;
}

function foundTable(frame: Frame, excelTable: FoundTable['excelTable']): FoundTable | null {
  const columns = columnsOf(frame);
  const role = tableRole(columns);
  const first = columns[0]?.column;
  const last = columns.at(-1)?.column;
  if (role === null || first === undefined || last === undefined) return null;
  const target = columns.find((column) => column.role === 'target');
  return {
    sheet: frame.view.sheet,
    area: area(frame.headerRow, first, frame.endRow - frame.headerRow, last - first + 1),
    headerTop: frame.headerRow,
    headerRow: frame.headerRow,
    firstRow: frame.firstRow,
    endRow: frame.endRow,
    excelTable,
    role,
    columns,
    horizon: target ? readHeaderHorizon(target.header) : null,
    hidden: { rows: [], columns: [] },
    join: null,
    isMain: false,
  };
}

function readTable(view: SheetView, found: FoundTable): ReadTable {
  const byRole = new Map(found.columns.map((column) => [column.role, column]));
  return { found, view, columnOf: (role) => byRole.get(role) ?? null };
}

const byPlace = (a: FoundTable, b: FoundTable): number =>
  a.headerRow - b.headerRow || a.area.column - b.area.column;

function tablesOfSheet(view: SheetView): readonly ReadTable[] {
  const excel = view.sheet.tables.flatMap((table) => {
    const frame = excelFrame(view, table);
    return (frame && foundTable(frame, { id: table.id, name: table.name })) || [];
  });
  const taken = view.sheet.tables.map((table) => table.area);
  const plain = plainFrames(view, taken).flatMap((frame) => foundTable(frame, null) ?? []);
  return [...excel, ...plain].sort(byPlace).map((found) => readTable(view, found));
}

/** @returns every table of targets or achievements, by sheet, row and column. */
export const findTables = (views: readonly SheetView[]): readonly ReadTable[] =>
  views.flatMap(tablesOfSheet);
