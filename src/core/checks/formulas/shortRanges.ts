import { sumsOwnColumn } from './columnRows';
import { cellsAt } from './formulaPattern';
import { sheetFormulas } from './sheetFormulas';
import {
  indicatorAt,
  isDivisionOf,
  rowsInTable,
  rowsOf,
  typedAt,
  type Extent,
  type Sum,
} from './sums';

const unitAt = (sum: Sum, row: number) => indicatorAt(sum, row)?.unit ?? null;

/** @returns whether another sum in the same row covers that row, in its own column. */
const siblingCovers = ({ table, cell }: Sum, row: number): boolean =>
  table.found.columns.some(({ column }) => {
    const other =
      column === cell.column ? null : sheetFormulas(table.found.sheet).at(cell.row, column);
    return (
      other !== null &&
      sumsOwnColumn(other) &&
      other.pattern.references.some((reference) => {
        const { top, bottom } = cellsAt(reference, cell.row, column);
        return top <= row && row <= bottom;
      })
    );
  });

/** Where all figures that are added up are in one unit, a row in another one was left out with good reason. */
function addsUp(sum: Sum, missed: number): boolean {
  if (siblingCovers(sum, missed)) return true;
  const figures = rowsInTable(sum).filter((row) => sum.part(row) === 'figure');
  const units = new Set(figures.map((row) => unitAt(sum, row)));
  return (
    units.size !== 1 ||
    units.has(null) ||
    unitAt(sum, missed) === null ||
    units.has(unitAt(sum, missed))
  );
}

/** @returns the first row with a figure on the way from one row to another, before a sum or the edge of a section. */
function nextFigure(sum: Sum, from: number, to: number): number | null {
  const step = from <= to ? 1 : -1;
  for (let row = from; row !== to + step; row += step) {
    const part = sum.part(row);
    if (part === 'figure') return sum.isCovered(row) || row === sum.cell.row ? null : row;
    if (part === 'sum' || part === 'edge') return null;
  }
  return null;
}

/** @returns the last row of the figures that begin at a row. */
function runFrom(sum: Sum, from: number, to: number): number {
  const step = from <= to ? 1 : -1;
  let last = from;
  for (let row = from; row !== to + step; row += step) {
    const part = sum.part(row);
    if (part === 'sum' || part === 'edge') break;
    if (part === 'figure') last = row;
  }
  return last;
}

/** A sum of its parts only, below the parent that they belong to. */
const isParentOf = (sum: Sum, above: number): boolean =>
  isDivisionOf(sum, sum.range.top, above) && isDivisionOf(sum, sum.range.bottom, above);

function shortAbove(sum: Sum): Extent | null {
  const { top, bottom } = sum.range;
  const { firstRow } = sum.table.found;
  const below = bottom + 1 < sum.cell.row ? nextFigure(sum, bottom + 1, sum.cell.row - 1) : null;
  if (below !== null && addsUp(sum, below))
    return { top, bottom: runFrom(sum, below, sum.cell.row - 1) };
  const above = top > firstRow ? nextFigure(sum, top - 1, firstRow) : null;
  if (above === null || !addsUp(sum, above) || isParentOf(sum, above)) return null;
  return { top: runFrom(sum, above, firstRow), bottom };
}

/** A parent's rows end where its divisions end, a total's or a section's at the next one; else another column tells. */
const belongs = (sum: Sum, row: number, covered: number): boolean => {
  const own = typedAt(sum, sum.cell.row);
  if (isDivisionOf(sum, covered, sum.cell.row)) return isDivisionOf(sum, row, sum.cell.row);
  if (own?.kind === 'total' || own?.kind === 'section') return addsUp(sum, row);
  return siblingCovers(sum, row);
};

function shortBelow(sum: Sum): Extent | null {
  const { top, bottom } = sum.range;
  const end = sum.table.found.endRow - 1;
  const above = top - 1 > sum.cell.row ? nextFigure(sum, top - 1, sum.cell.row + 1) : null;
  if (above !== null && belongs(sum, above, top))
    return { top: runFrom(sum, above, sum.cell.row + 1), bottom };
  const below = bottom < end ? nextFigure(sum, bottom + 1, end) : null;
  if (below === null || !belongs(sum, below, bottom)) return null;
  const run = rowsOf({ top: below, bottom: runFrom(sum, below, end) });
  const missed = run.filter((row) => sum.part(row) === 'figure' && belongs(sum, row, bottom));
  return { top, bottom: missed.at(-1) ?? below };
}

/** @returns the rows that the sum should cover where it leaves some out; null where it stops at the right rows. */
export const shortRange = (sum: Sum): Extent | null =>
  sum.range.bottom < sum.cell.row ? shortAbove(sum) : shortBelow(sum);
