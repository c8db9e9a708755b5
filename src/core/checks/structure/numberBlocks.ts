import { area, type Area } from '../../model/address';

/** A cell by its row and column of the sheet, from zero. */
export type Cell = readonly [row: number, column: number];

/** Cells that touch each other, in the smallest rectangle around them. */
export interface CellBlock {
  readonly place: Area;
  readonly count: number;
}

const keyOf = ([row, column]: Cell): string => `${row},${column}`;

const around = ([row, column]: Cell): readonly Cell[] =>
  [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right): Cell => [row + down, column + right]));

function blockOf(cells: readonly Cell[]): CellBlock {
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const place = area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  return { place, count: cells.length };
}

/** Cells that touch a cell of `open`, and those that touch them, taken out of `open`. */
function takeTouching(first: Cell, open: Map<string, Cell>): readonly Cell[] {
  const taken: Cell[] = [first];
  open.delete(keyOf(first));
  for (const cell of taken) {
    for (const beside of around(cell)) {
      if (open.delete(keyOf(beside))) taken.push(beside);
    }
  }
  return taken;
}

/** @returns the cells as blocks of those that touch each other, corners included, in the order of their first cells. */
export function blocksOf(cells: readonly Cell[]): readonly CellBlock[] {
  const open = new Map(cells.map((cell) => [keyOf(cell), cell]));
  return cells.flatMap((cell) =>
    open.has(keyOf(cell)) ? [blockOf(takeTouching(cell, open))] : [],
  );
}
