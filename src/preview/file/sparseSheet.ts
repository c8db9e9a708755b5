import type { CellLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { CellContent, Rectangle } from './types';

const NULL = 0;
const LITERAL = 2;
const FORMULA = 6;

/** A sheet for the calculator that is made of single cells, with rows and columns from one. */
export class SparseSheet implements WorksheetLike {
  readonly dimensions: WorksheetLike['dimensions'];
  private readonly rows = new Map<number, Map<number, CellLike>>();

  constructor(
    readonly id: number,
    readonly name: string,
    /** What counts as the used part, for references to whole rows and columns. */
    used: Rectangle | null,
    cells: readonly CellLike[],
  ) {
    this.dimensions = used && {
      top: used.row + 1,
      left: used.column + 1,
      bottom: used.row + used.rows,
      right: used.column + used.columns,
    };
    for (const cell of cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, CellLike>();
      this.rows.set(cell.row, row.set(cell.col, cell));
    }
  }

  eachRow(...given: unknown[]): void {
    const callback = given.at(-1) as (row: object, rowNumber: number) => void;
    for (const [number, cells] of this.rows) {
      callback({ hidden: false, eachCell: eachCellOf(cells) }, number);
    }
  }

  findCell(row: number, col: number): CellLike | undefined {
    return this.rows.get(row)?.get(col);
  }

  /** Only asked for cells that an array would spill into; what is put there is not kept. */
  getCell(row: number, col: number): CellLike {
    return this.findCell(row, col) ?? valueCell(row - 1, col - 1, BLANK);
  }
}

const BLANK = { value: null, isError: false };

const eachCellOf =
  (cells: ReadonlyMap<number, CellLike>) =>
  (...given: unknown[]): void => {
    const callback = given.at(-1) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) callback(cell, column);
  };

/** @returns a cell that has a value and no formula; row and column from zero */
export function valueCell(
  row: number,
  column: number,
  { value, isError }: Pick<CellContent, 'value' | 'isError'>,
): CellLike {
  const content = isError ? { error: `${value}` } : value;
  const type = content === null ? NULL : LITERAL;
  return { row: row + 1, col: column + 1, type, model: {}, value: content, result: undefined };
}

/** @returns a cell whose formula is to be computed; row and column from zero */
export const formulaCell = (row: number, column: number, formula: string): CellLike => ({
  row: row + 1,
  col: column + 1,
  type: FORMULA,
  formula,
  model: {},
  value: null,
  result: undefined,
});
