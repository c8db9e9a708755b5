import type { Span } from '../../model/day';
import type { TableColumn } from '../../model/table';
import type { ReadTable } from '../tables/tables';

/** The columns that together hold one achievement of a row: for a period, for a branch, or for all. */
export interface Slot {
  readonly when: Span | null;
  readonly order: number | null;
  readonly branch: string | null;
  /** It takes the table's other slots together. */
  readonly isTotal: boolean;
  readonly achieved: TableColumn | null;
  readonly numerator: TableColumn | null;
  readonly denominator: TableColumn | null;
}

type Part = 'achieved' | 'numerator' | 'denominator';

const PARTS: readonly Part[] = ['achieved', 'numerator', 'denominator'];
const known = new WeakMap<ReadTable, readonly Slot[]>();

const keyOf = ({ when, order, branch, isTotal }: TableColumn): string =>
  `${when?.start}|${when?.end}|${order}|${branch}|${isTotal}`;

/** @returns the slots of a table from the left; none for a table without achievements. */
export function slotsOf(table: ReadTable): readonly Slot[] {
  const before = known.get(table);
  if (before) return before;
  const slots = new Map<string, Slot>();
  for (const column of table.found.columns) {
    const part = PARTS.find((one) => one === column.role);
    if (!part) continue;
    const { when, order, branch, isTotal } = column;
    const empty = {
      when,
      order,
      branch,
      isTotal,
      achieved: null,
      numerator: null,
      denominator: null,
    };
    slots.set(keyOf(column), { ...(slots.get(keyOf(column)) ?? empty), [part]: column });
  }
  const found = [...slots.values()];
  known.set(table, found);
  return found;
}
