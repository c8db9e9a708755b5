import { noteFilled } from './calculatedColumn';
import { HostError } from './hostError';
import { ensure, TABLE_ORDER } from './order';
import { shiftCells } from './shiftCells';
import { hasContent } from './sheetView';
import type { Table } from './table';
import { encodeColumnName, moveFilters, type TableColumn } from './tableColumn';
import type { CellScalar } from './types';
import type { XmlElement } from './xml';

/** @see TableFile.addColumn @throws HostError InvalidArgument */
export function insertTableColumn(
  table: Table,
  index: number | null,
  contents: readonly CellScalar[] | null,
  name: string | null,
): TableColumn {
  const area = table.area();
  const at = index ?? area.columns;
  if (at < 0 || at > area.columns || (contents !== null && contents.length !== area.rows)) {
    throw new HostError(
      'InvalidArgument',
      `A column for this table has ${area.rows} values, header first.`,
    );
  }
  if (!isFree(table, area.column + at)) shiftCells(table, area.column + at, 1);
  const element = addElement(table, at, name ?? headerOf(table, contents));
  moveFilters(table.root, at, 1);
  table.setArea({ ...area, columns: area.columns + 1 });
  copyStyles(table, area.column + at);
  fill(table, area.column + at, element, contents);
  const column = table.columns()[at];
  if (column === undefined) throw new Error('the column was not added');
  return column;
}

const headerOf = (table: Table, contents: readonly CellScalar[] | null): string =>
  table.hasHeaders() ? `${contents?.[0] ?? ''}` : '';

/** At the right end nothing needs to move where the cells beyond are blank. */
function isFree(table: Table, column: number): boolean {
  const { row, rows, column: first, columns } = table.area();
  if (column < first + columns) return false;
  for (let r = row; r < row + rows; r += 1) {
    for (const [at, cell] of table.sheet.cells.grid.rows.get(r)?.cells ?? []) {
      if (at >= column && hasContent(cell)) return false;
    }
  }
  return true;
}

function addElement(table: Table, at: number, name: string): XmlElement {
  const list = ensure(table.root, 'tableColumns', TABLE_ORDER);
  const id = table.unusedColumnId();
  const element = list.create('tableColumn', {
    id,
    name: encodeColumnName(table.uniqueColumnName(name, null)),
  });
  const next = table.columnElements()[at];
  return list.insert(
    element,
    next === undefined ? list.content.length : list.content.indexOf(next),
  );
}

/** A new column looks like its neighbour, as in Excel. */
function copyStyles(table: Table, column: number): void {
  const { row, rows, column: first } = table.area();
  const from = column === first ? column + 1 : column - 1;
  for (let r = row; r < row + rows; r += 1) {
    const style = table.sheet.styleNumber(r, from);
    if (style !== table.sheet.styleNumber(r, column)) table.sheet.setStyleNumber(r, column, style);
  }
}

function fill(
  table: Table,
  column: number,
  element: XmlElement,
  contents: readonly CellScalar[] | null,
): void {
  const { row, rows } = table.area();
  const header = table.hasHeaders() ? 1 : 0;
  if (header === 1) {
    const name =
      table
        .columns()
        .find((c) => c.element === element)
        ?.name() ?? '';
    table.sheet.setCell(row, column, name.startsWith('=') ? `'${name}` : name);
  }
  if (contents === null) return;
  for (let i = header; i < rows; i += 1) table.sheet.setCell(row + i, column, contents[i] ?? null);
  noteFilled(table, { row, rows, column, columns: 1 });
}
