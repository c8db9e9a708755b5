import { numbersOf } from './numbersRow';
import type { HeaderBlock } from './titleSpans';
import { titlesOf } from './titleSpans';
import { unitsOf } from './unitsRow';
import type { SheetView } from './visibleCells';

/** The header of a table with the rows below its titles that belong to it. */
export interface TableHeader extends HeaderBlock {
  readonly firstRow: number;
  readonly titles: ReadonlyMap<number, readonly string[]>;
  readonly units: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<number, string>;
}

/** Titles merged downwards can reach over the rows of units and of numbers. */
function titleRows(view: SheetView, block: HeaderBlock, columns: readonly number[]): HeaderBlock {
  const { top, bottom } = block;
  const isNumbered = numbersOf(view, bottom, columns)?.has(columns[0] ?? -1) ?? false;
  const isBelowTitles = isNumbered || unitsOf(view, bottom, columns) !== null;
  return bottom > top && isBelowTitles
    ? titleRows(view, { top, bottom: bottom - 1 }, columns)
    : block;
}

/** @returns the titles of a header, and what the rows of units and of column numbers below say, in either order. */
export function readHeader(
  view: SheetView,
  block: HeaderBlock,
  columns: readonly number[],
): TableHeader {
  const rows = titleRows(view, block, columns);
  const first = rows.bottom + 1;
  const numbers = numbersOf(view, first, columns) ?? numbersOf(view, first + 1, columns);
  const unitsBelow = numbersOf(view, first, columns) ? first + 1 : first;
  const units = unitsOf(view, unitsBelow, columns);
  const isNumbered = numbers !== null && (units !== null || unitsBelow > first);
  return {
    ...rows,
    firstRow: first + (units ? 1 : 0) + (isNumbered ? 1 : 0),
    titles: titlesOf(view, rows, columns, units && unitsBelow === first ? first : rows.bottom),
    units: units ?? new Map(),
    numbers: isNumbered ? numbers : new Map(),
  };
}
