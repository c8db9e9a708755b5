import { parseA1, type Area } from '../model/address';
import type { SheetSnapshot } from '../model/snapshot';
import { END_ROW } from '../review/prose/textKeys';

/**
 * @param covered the cells that the last run covered on a sheet of ours, in A1.
 * @returns the cells that are ours now: rows that a person inserted have pushed the end further down.
 */
export function coveredOn({ area, values }: SheetSnapshot, covered: string): Area {
  const before = parseA1(covered);
  const ends = values.flatMap((line, index) =>
    line.includes(END_ROW) ? [area.row + index + 1] : [],
  );
  return { ...before, rows: Math.max(before.rows, ...ends.map((end) => end - before.row)) };
}
