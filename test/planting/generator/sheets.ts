import type { Corner, Written } from './tableWriter';
import type { Cell, ExcelTable, Sheet, Table } from './workbook';

/** Rows of cells, the first of them at a corner. */
export interface Block {
  readonly corner: Corner;
  readonly cells: Written['cells'];
}

const textCell = (value: string): Cell => ({ value });

/** @returns a block of lines of text, one below the other. */
export const linesAt = (corner: Corner, lines: readonly string[]): Block => ({
  corner,
  cells: lines.map((line) => [line === '' ? null : textCell(line)]),
});

function place(blocks: readonly Block[]): readonly (readonly (Cell | null)[])[] {
  const height = Math.max(...blocks.map(({ corner, cells }) => corner.row + cells.length));
  const grid: (Cell | null)[][] = Array.from({ length: height }, () => []);
  for (const { corner, cells } of blocks) {
    cells.forEach((row, down) => {
      const line = grid[corner.row + down]!;
      row.forEach((cell, right) => {
        while (line.length <= corner.column + right) line.push(null);
        line[corner.column + right] = cell;
      });
    });
  }
  return grid;
}

/** @returns a visible sheet with its tables and texts. */
export function sheetWith(
  name: string,
  written: readonly { readonly corner: Corner; readonly table: Written }[],
  texts: readonly Block[] = [],
  excelTables: readonly ExcelTable[] = [],
): { readonly sheet: Sheet; readonly tables: readonly Table[] } {
  const blocks = [
    ...texts,
    ...written.map(({ corner, table }) => ({ corner, cells: table.cells })),
  ];
  return {
    sheet: {
      name,
      cells: place(blocks),
      merges: written.flatMap(({ table }) => table.merges),
      hiddenRows: [],
      hiddenColumns: [],
      isHidden: false,
      excelTables,
    },
    tables: written.map(({ table }) => ({ ...table.table, sheet: name })),
  };
}
