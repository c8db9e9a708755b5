import { textOf } from '../../reading/tables/visibleCells';
import type { TypedTable } from '../input/typedTables';
import { contextOf, namedRows } from './namedRows';

/** A row that has a code and a name. */
export interface CodedRow {
  readonly table: TypedTable;
  readonly row: number;
  /** As written, without spaces around it. */
  readonly code: string;
  readonly name: string;
  readonly codeColumn: number;
  readonly nameColumn: number;
  /** @returns what else tells the row from others of the same name; `''` in achievements. */
  readonly context: () => string;
}

/** `1`, `2`, `3` number the rows, whatever their header says. */
const NUMBERING = /^\d{1,3}[.)]?$/;

const isNumbering = (rows: readonly CodedRow[]): boolean =>
  rows.every(
    ({ table, row, code, codeColumn }) =>
      table.at(row, codeColumn).kind === 'number' && NUMBERING.test(code),
  );

/** @returns the rows of a target table with a code and a name; parts may share the code of what they are parts of. */
export function codedTargets(table: TypedTable): readonly CodedRow[] {
  const codeColumn = table.columnsOf('code')[0]?.column;
  if (codeColumn === undefined) return [];
  const rows = namedRows(table).flatMap((named): readonly CodedRow[] => {
    const { indicator, row, column, spelling } = named;
    const code = textOf(table.at(row, codeColumn)).trim();
    if (code === '' || indicator.kind !== 'indicator') return [];
    const context = () => contextOf(named);
    return [
      { table, row, codeColumn, nameColumn: column, context, code, name: spelling.trimEnd() },
    ];
  });
  return isNumbering(rows) ? [] : rows;
}

const noContext = (): string => '';

/** @returns the rows of an achievements table with a code and a name; of rows with both alike only the first. */
export function codedReports(table: TypedTable): readonly CodedRow[] {
  const codeColumn = table.columnsOf('code')[0]?.column;
  const nameColumn = table.columnsOf('indicator')[0]?.column;
  if (codeColumn === undefined || nameColumn === undefined) return [];
  const seen = new Set<string>();
  const rows: CodedRow[] = [];
  for (const { row, kind } of table.rows) {
    const code = textOf(table.at(row, codeColumn)).trim();
    const name = textOf(table.at(row, nameColumn)).trim();
    const both = pairOf({ code, name });
    if (code === '' || name === '' || kind !== 'report' || seen.has(both)) continue;
    seen.add(both);
    rows.push({ table, row, codeColumn, nameColumn, context: noContext, code, name });
  }
  return isNumbering(rows) ? [] : rows;
}

/** @returns a code and a name as one text. */
export const pairOf = ({ code, name }: Pick<CodedRow, 'code' | 'name'>): string =>
  `${code}\u0000${name}`;
