import type { Edit } from '../model/edit';
import type { OwnColumnKind } from '../model/own';
import type { TablePlace } from '../review/tablePlaces';
import type { Located, LocatedColumn } from './locateOwn';
import type { Journal } from './ownPart';
import { growthOf } from './tableGrowth';

/** What has to be done about columns before they are filled, and how they are known from then on. */
export interface ColumnsFrame {
  readonly edits: readonly Edit[];
  readonly tableColumns: Journal['tableColumns'];
  readonly rangeColumns: Journal['rangeColumns'];
}

/**
 * @returns our columns in an Excel Table: those that are not wanted any more leave it, new ones are added with
 *   their headers alone, since their formulas refer to each other.
 */
export function tableFrame(
  place: TablePlace,
  existing: readonly LocatedColumn[],
  located: Located,
): ColumnsFrame {
  const table = place.table.excelTable!;
  const sheet = place.table.sheet.name;
  const headers = new Map(place.own.map(({ kind, header }) => [kind, header]));
  const kinds = place.own.map(({ kind }) => kind);
  const { removed, added } = growthOf(place.table, kinds, existing);
  return {
    edits: [
      ...removed.map(({ header }): Edit => {
        return { kind: 'delete-table-column', sheet, table: table.name, header };
      }),
      ...added.map(({ kind, index }): Edit => {
        const header = headers.get(kind)!;
        return { kind: 'add-table-column', sheet, table: table.name, header, index };
      }),
    ],
    tableColumns: place.own.map(({ kind, header, exists }) => ({
      tableId: table.id,
      columnId: exists ? columnIdOf(located, table.id, kind) : null,
      header,
      kind,
    })),
    rangeColumns: [],
  };
}

/** As recorded; null for a column of a run that was cut short before its id was known. */
const columnIdOf = ({ journal }: Located, table: string, kind: OwnColumnKind): string | null =>
  journal?.tableColumns.find((column) => column.tableId === table && column.kind === kind)
    ?.columnId ?? null;
