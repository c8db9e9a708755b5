import { area, type Area } from '../model/address';
import type { OwnColumnKind } from '../model/own';
import { OWN_COLUMN_KINDS } from '../model/own';
import type { FoundTable } from '../model/table';
import { endColumn } from '../review/tablePlaces';
import type { LocatedColumn } from './locateOwn';

/** How an Excel Table changes: columns that leave it, then those that are added one after the other. */
export interface Growth {
  readonly removed: readonly LocatedColumn[];
  /** With the position in the table that each has when it is added, from zero. */
  readonly added: readonly { readonly kind: OwnColumnKind; readonly index: number }[];
  /** The cells that the table takes in; null where it does not grow. */
  readonly area: Area | null;
}

/** A column of the table: the user's, or ours by its kind. */
type Slot = OwnColumnKind | null;

/** @returns the area of an Excel Table on its sheet, with totals and our columns. */
export const areaOfExcelTable = (table: FoundTable): Area =>
  table.sheet.tables.find(({ id }) => id === table.excelTable?.id)!.area;

/** @returns what has to change in an Excel Table so that it has columns of these kinds, in their order. */
export function growthOf(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
): Growth {
  const removed = existing.filter(({ kind }) => !kinds.includes(kind));
  const slots = slotsWithout(table, existing, removed);
  const added = kinds
    .filter((kind) => !slots.includes(kind))
    .map((kind) => ({ kind, index: insert(slots, kind) }));
  const whole = areaOfExcelTable(table);
  const more = added.length - removed.length;
  return {
    removed,
    added,
    area: more > 0 ? area(whole.row, endColumn(whole), whole.rows, more) : null,
  };
}

/** @returns where our columns stand in the table once it has changed so, from zero. */
export function indexesAfter(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
): ReadonlyMap<OwnColumnKind, number> {
  const { removed, added } = growthOf(table, kinds, existing);
  const slots = slotsWithout(table, existing, removed);
  for (const { kind } of added) insert(slots, kind);
  return new Map(kinds.map((kind) => [kind, slots.indexOf(kind)]));
}

function slotsWithout(
  table: FoundTable,
  existing: readonly LocatedColumn[],
  removed: readonly LocatedColumn[],
): Slot[] {
  const { column: first, columns } = areaOfExcelTable(table);
  return Array.from({ length: columns }, (_, index) => first + index)
    .filter((column) => !removed.some((one) => one.column === column))
    .map((column) => existing.find((one) => one.column === column)?.kind ?? null);
}

/** Before the first of ours that comes later in their order, else at the end. */
function insert(slots: Slot[], kind: OwnColumnKind): number {
  const order = (slot: Slot): number => (slot === null ? -1 : OWN_COLUMN_KINDS.indexOf(slot));
  const later = slots.findIndex((slot) => order(slot) > order(kind));
  const index = later < 0 ? slots.length : later;
  slots.splice(index, 0, kind);
  return index;
}
