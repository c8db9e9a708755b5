import type { TableColumn } from '../../model/table';
import type { ReadTable } from '../tables/tables';
import { tidy } from '../words/text';
import { textOf } from '../tables/visibleCells';

/**
 * @returns the columns of names, from the left: names can stand in two columns side by side under one title, main
 * items in the first and what is under them in the second.
 */
export function nameColumns(table: ReadTable): readonly number[] {
  const named = table.columnOf('indicator');
  if (named === null) return [];
  const { columns } = table.found;
  const at = columns.findIndex(({ column }) => column === named.column);
  const goesWith = (other: TableColumn | undefined): other is TableColumn =>
    other !== undefined &&
    ['other', 'indicator', 'group'].includes(other.role) &&
    other.header === named.header &&
    other.header !== '';
  const before = columns[at - 1];
  const after = columns[at + 1];
  if (goesWith(before)) return [before.column, named.column];
  const isUntitled = after?.role === 'other' && after.header === '';
  return goesWith(after) || isUntitled ? [named.column, after!.column] : [named.column];
}

/** The name of a row as it stands in its columns. */
export interface RowName {
  readonly text: string;
  /** Which of the columns of names it begins in, from 0. */
  readonly at: number;
  /** How far it is indented, in spaces; a level of a cell's format counts as two. */
  readonly indent: number;
}

const SPACES_PER_LEVEL = 2;

function indentOf(table: ReadTable, row: number, column: number): number {
  const text = textOf(table.view.at(row, column));
  const spaces = /^[\s\u00a0]*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;
  return spaces + SPACES_PER_LEVEL * table.view.indentAt(row, column);
}

/** The text that stands in a column for a row: its own, or that of a cell merged down to it. */
function textFor(table: ReadTable, row: number, column: number): string {
  const merge = table.view.mergeAt(row, column);
  const stands = merge && merge.column === column ? merge.row : row;
  return tidy(textOf(table.view.at(stands, column)));
}

/**
 * Reads the names of rows from the top down. A row whose main item stands in a row above it and that has an item of
 * its own in both columns is named by both: `Dân số – Nam`, and below it `Dân số – Nữ`.
 */
export function nameReader(table: ReadTable): (row: number) => RowName | null {
  const [main, sub] = nameColumns(table);
  let pairedWith: string | null = null;
  return (row) => {
    if (main === undefined) return null;
    const own = tidy(textOf(table.view.at(row, main)));
    const first = sub === undefined ? own : textFor(table, row, main);
    const second = sub === undefined ? '' : tidy(textOf(table.view.at(row, sub)));
    if (second === '' || sub === undefined) {
      pairedWith = own === '' ? pairedWith : null;
      return own === '' ? null : { text: own, at: 0, indent: indentOf(table, row, main) };
    }
    if (first !== '') pairedWith = first;
    const indent = indentOf(table, row, sub);
    return pairedWith === null
      ? { text: second, at: 1, indent }
      : { text: `${pairedWith} – ${second}`, at: 0, indent: 0 };
  };
}

/**
 * Reads the group of rows from the top down: it holds for the rows below, of a merged cell only for those that it
 * covers.
 */
export function groupReader(table: ReadTable): (row: number) => string | null {
  const column = table.columnOf('group')?.column;
  let group: string | null = null;
  let endRow = Infinity;
  return (row) => {
    if (column === undefined) return null;
    const own = tidy(textOf(table.view.at(row, column)));
    if (own !== '') {
      const merge = table.view.mergeAt(row, column);
      const isTall = merge !== null && merge.rows > 1;
      group = own;
      endRow = isTall ? merge.row + merge.rows : Infinity;
    }
    return row < endRow ? group : null;
  };
}
