import type { Check } from '../check';
import { missedRanges } from './missedRanges';

/** A sum stops short of the rows or columns that it should cover, or runs past them. */
export const rangeMissesCells: Check<'range-misses-cells'> = {
  code: 'range-misses-cells',
  run: (input) =>
    [...missedRanges(input)].map(([{ row, column }, { table, difference }]) => ({
      code: 'range-misses-cells',
      at: table.placeOf(row, column),
      args: difference,
    })),
};
