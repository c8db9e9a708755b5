import type { TypedTable } from '../input/typedTables';

/** @returns the rows of the body in which a column has something. */
export const filledRows = ({ rows, at }: TypedTable, column: number): readonly number[] =>
  rows.flatMap(({ row, kind }) =>
    kind !== 'header' && at(row, column).kind !== 'blank' ? [row] : [],
  );
