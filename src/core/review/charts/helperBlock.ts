import { area, areaA1, cellA1, quoteSheet, type Area } from '../../model/address';
import type { Content } from '../../model/edit';
import type { CompositionInput } from '../composition';
import type { DraftBuilder } from '../sheetDraft';

/** Rows of the annex, from zero: the name of the chart that reads the cells below, their headers, the first of them. */
const NAME_ROW = 0;
const HEADER_ROW = 1;
export const FIRST_ROW = 2;

/** Cells of the annex that charts read, with a header; `column` is the next free one, from zero. */
export class HelperBlocks {
  column: number;
  readonly #draft: DraftBuilder;

  constructor(draft: DraftBuilder, column: number) {
    this.#draft = draft;
    this.column = column;
  }

  /**
   * Puts a block of cells right of the blocks before, past an empty column.
   * @param rows makes the cells; it is given the reference to a cell of the block by its column and row.
   * @returns its columns.
   */
  put(
    name: string,
    headers: readonly string[],
    rows: (cell: CellFinder) => readonly (readonly Content[])[],
  ): readonly Area[] {
    const first = this.column;
    this.#draft.put(NAME_ROW, first, [[name]]);
    this.#draft.put(HEADER_ROW, first, [headers]);
    const cells = rows((column, row) => `$${cellA1(FIRST_ROW + row, first + column)}`);
    this.#draft.put(FIRST_ROW, first, cells);
    this.column += headers.length + 1;
    return headers.map((_, at) => area(FIRST_ROW, first + at, cells.length, 1));
  }

  /** Cells of a block that look like days. */
  format(at: Area, numberFormat: string): void {
    this.#draft.format(at, { numberFormat });
  }
}

/** @returns the reference to a cell of the block from the annex itself. */
export type CellFinder = (column: number, row: number) => string;

/** @returns the reference to cells of the annex from anywhere. */
export const onAnnex = ({ sheets }: CompositionInput, at: Area): string =>
  `${quoteSheet(sheets.annex)}!${areaA1(at, true)}`;

/** @returns one cell of a column, by its row from zero. */
export const cellOf = (column: Area, row: number): Area => area(column.row + row, column.column);
