import type { ColumnRole } from '../../model/table';
import { FIGURE_ROLES } from '../indicators/valueRoles';
import { numberBefore, rankOf } from './rowNumbers';
import type { RowName } from './rowLabels';
import { nameReader } from './rowLabels';
import type { ReadTable } from '../tables/tables';
import { tidy } from '../words/text';
import { textOf } from '../tables/visibleCells';

/** Roles of the columns that hold figures of a row. */
const FIGURES: readonly ColumnRole[] = [...FIGURE_ROLES, 'stated-attainment'];

/** A row of a table as its rows are told apart. */
export interface RowLine {
  readonly row: number;
  readonly name: RowName | null;
  readonly code: string | null;
  readonly unit: string | null;
  /** Its number, from a column of numbers or before its name. */
  readonly number: string | null;
  readonly hasFigures: boolean;
  /** The only text besides its number, where there is no more; null for any other row. */
  readonly alone: string | null;
  /** How deep a mark before its name says that it stands: 1 for `-` or a dot, 2 for `+` and `*`. */
  readonly mark: number;
}

/** @returns the text in the row's column of that role, or null where there is none. */
export function textIn(table: ReadTable, row: number, role: ColumnRole): string | null {
  const column = table.columnOf(role);
  const text = column ? tidy(textOf(table.view.at(row, column.column))) : '';
  return text === '' ? null : text;
}

const MARKS: readonly RegExp[] = [/^[-\u2010-\u2015\u2212\u2022\u00b7]/, /^[+*\u25e6]/];

function markOf(text: string | null): number {
  if (text === null || /^[-+]\s*\d/.test(text)) return 0;
  return MARKS.findIndex((mark) => mark.test(text)) + 1;
}

/** Two letters make a word unless they are a roman number; less is numbering. */
const isWords = (text: string): boolean => /\p{L}\p{M}*\p{L}/u.test(text) && rankOf(text) === null;

function aloneIn(table: ReadTable, row: number, number: number | undefined): string | null {
  const filled = table.found.columns.filter(
    ({ column }) => table.view.at(row, column).kind !== 'blank',
  );
  const texts = filled.map(({ column }) => [column, textOf(table.view.at(row, column))] as const);
  const [only, ...others] = texts.filter(([column, text]) => column !== number || isWords(text));
  if (only === undefined || others.length > 0 || !isWords(only[1])) return null;
  return isBeforeFigures(table, only[0]) ? tidy(only[1]) : null;
}

/** A remark alone at the right is no title. */
function isBeforeFigures({ found }: ReadTable, column: number): boolean {
  const first = found.columns.find(({ role }) => FIGURES.includes(role));
  return first === undefined || column < first.column;
}

/** @returns a reader of a table's rows, from the top down. */
export function lineReader(table: ReadTable): (row: number) => RowLine {
  const nameOf = nameReader(table);
  const numberColumn = table.columnOf('number')?.column;
  const figures = table.found.columns.filter(({ role }) => FIGURES.includes(role));
  return (row) => {
    const inColumn = textIn(table, row, 'number');
    const name = nameOf(row) ?? wordsAsName(inColumn);
    const number = inColumn !== null && !isWords(inColumn) ? inColumn : null;
    return {
      row,
      name,
      code: textIn(table, row, 'code'),
      unit: textIn(table, row, 'unit'),
      number: number ?? (name ? numberBefore(name.text) : null),
      hasFigures: figures.some(({ column }) => table.view.at(row, column).kind !== 'blank'),
      alone: aloneIn(table, row, numberColumn),
      mark: Math.max(markOf(name?.text ?? null), number === null ? 0 : markOf(number)),
    };
  };
}

/** A name merged over the column of numbers too stands there. */
const wordsAsName = (text: string | null): RowName | null =>
  text !== null && isWords(text) ? { text, at: 0, indent: 0 } : null;
