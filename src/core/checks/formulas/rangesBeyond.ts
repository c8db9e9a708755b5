import { isDivisionOf, rowsInTable, rowsOf, typedAt, type Extent, type Sum } from './sums';

/** Sums of these leave out other sums of the same kind. */
const SKIPS_SUMS = ['SUBTOTAL', 'AGGREGATE'];

const isNumber = ({ table }: Sum, row: number, column: number): boolean =>
  table.at(row, column).kind === 'number';

/** Past the table: a year in the header, a figure below; or the sum's own cell. */
function beyondTable(sum: Sum): Extent | null {
  const { firstRow, endRow, headerTop } = sum.table.found;
  const { top, bottom, left } = sum.range;
  const { row, column } = sum.cell;
  if (left === column && top <= row && row <= bottom)
    return row === top ? { top: row + 1, bottom } : { top, bottom: row - 1 };
  const header = { top: Math.max(top, headerTop), bottom: Math.min(bottom, firstRow - 1) };
  if (rowsOf(header).some((at) => isNumber(sum, at, left))) return { top: firstRow, bottom };
  const after = { top: Math.max(top, endRow), bottom: Math.min(bottom, endRow + 1) };
  if (row < endRow && rowsOf(after).some((at) => isNumber(sum, at, left)))
    return { top, bottom: endRow - 1 };
  return null;
}

/** Past a parent's divisions into the indicators below them. */
function beyondDivisions(sum: Sum): Extent | null {
  const { range, cell } = sum;
  if (range.top <= cell.row) return null;
  const figures = rowsInTable(sum).filter((row) => sum.part(row) === 'figure');
  const isOwn = (row: number) => isDivisionOf(sum, row, cell.row);
  const isOther = (row: number) => typedAt(sum, row)?.kind === 'indicator';
  const bottom = figures.filter(isOwn).at(-1);
  if (bottom === undefined || !isOwn(figures[0]!) || !figures.some(isOther)) return null;
  return { top: range.top, bottom };
}

/** Figures and a sum of figures together are added twice. */
function addsTwice(sum: Sum): Extent | null {
  const { pattern, row } = sum.cell;
  const { top, bottom } = sum.range;
  if (pattern.functions.some((name) => SKIPS_SUMS.includes(name)) || pattern.key.includes('/'))
    return null;
  const rows = rowsInTable(sum);
  const sums = rows.filter((at) => sum.part(at) === 'sum');
  if (sums.length === 0 || !rows.some((at) => sum.part(at) === 'figure')) return null;
  return bottom < row
    ? { top: Math.min(sums.at(-1)! + 1, bottom), bottom }
    : { top, bottom: Math.max(top, sums[0]! - 1) };
}

/** @returns the rows that the sum should cover where it runs past them; null where it does not. */
export const rangeBeyond = (sum: Sum): Extent | null =>
  beyondTable(sum) ?? beyondDivisions(sum) ?? addsTwice(sum);
