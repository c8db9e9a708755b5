import type { Area } from '../model/address';
import type { ColumnRole, FoundTable } from '../model/table';
import type { OwnColumnKind } from '../model/own';
import type { ColumnPlace } from './references';

/** A column of ours beside a target table, where it is or will be. */
export interface OwnPlace extends ColumnPlace {
  readonly kind: OwnColumnKind;
  /** Whether it is in the workbook already. */
  readonly exists: boolean;
}

/** A target table with our columns: what formulas refer to. */
export interface TablePlace {
  readonly table: FoundTable;
  /** Index in the reading's tables. */
  readonly index: number;
  readonly own: readonly OwnPlace[];
  /** Whether its achievements have to be gathered by an Achieved column of ours, be it written or left out. */
  readonly gathersAchieved: boolean;
}

/** @returns our column of a kind, or null where the table has none. */
export const ownPlace = (place: TablePlace, kind: OwnColumnKind): OwnPlace | null =>
  place.own.find((column) => column.kind === kind) ?? null;

/** @returns the user's column of a role, or null. */
export function userPlace(table: FoundTable, role: ColumnRole): ColumnPlace | null {
  const column = table.columns.find((candidate) => candidate.role === role);
  return column ? placeOfColumn(table, column.column) : null;
}

/** @returns the place of the user's column at a column of the sheet. */
export function placeOfColumn(table: FoundTable, column: number): ColumnPlace {
  return {
    sheet: table.sheet.name,
    table: table.excelTable?.name ?? null,
    header: headerAt(table, column),
    column,
    body: { first: table.firstRow, end: table.endRow },
  };
}

function headerAt(table: FoundTable, column: number): string {
  const excelTable = table.sheet.tables.find(({ id }) => id === table.excelTable?.id);
  if (excelTable) return excelTable.columns[column - excelTable.area.column]!.name;
  return table.columns.find((candidate) => candidate.column === column)?.header ?? '';
}

/** @returns the last column of an area, exclusive. */
export const endColumn = (at: Area): number => at.column + at.columns;
