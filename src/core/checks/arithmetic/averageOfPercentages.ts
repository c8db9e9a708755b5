import type { Check } from '../check';
import { cellsOf } from './cellRange';
import { meansOfPercentages } from './meansOfPercentages';

/** A percentage of a whole is the mean of percentages with unequal bases, and not the sum of parts over that of wholes. */
export const averageOfPercentages: Check<'average-of-percentages'> = {
  code: 'average-of-percentages',
  run: (input) =>
    meansOfPercentages(input).map(({ table, row, column, stated, computed, rows }) => ({
      code: 'average-of-percentages',
      at: table.placeOf(row, column),
      args: { stated, computed, rows: cellsOf(table, rows, column) },
    })),
};
