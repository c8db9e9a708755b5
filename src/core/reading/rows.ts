import type { CellValue } from '../model/cell';
import type { ReadTable } from './tables';
import { compile, hasPhrase } from './phrases';
import { fold, tidy } from './text';
import { textOf } from './visibleCells';
import { VOCABULARIES } from './vocabulary/vocabularies';

const TOTAL = compile(
  VOCABULARIES.flatMap((v) => v.totals),
  '^',
  '[\\s:.]*$',
);
const PART = compile(
  VOCABULARIES.flatMap((v) => v.subRows),
  '^[-+*\\s]*',
);
const DASH = /^[-+]\s*\S/;
/** Numbers of sections: `I`, `IV.`, `A`, `B)`. */
const SECTION_NUMBER = /^(?:[ivx]+|[a-z])[.)]?$/;

/** A row of a target table that is an indicator or a part of one. */
export interface TargetRow {
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  /** False for totals and for rows that are part of the row above. */
  readonly counted: boolean;
}

/** @returns whether a name is that of a total row, and nothing more ("Tổng vốn đầu tư" is not). */
export const isTotal = (name: string): boolean => hasPhrase(TOTAL, fold(name));

const cellOf = (
  table: ReadTable,
  row: number,
  role: Parameters<ReadTable['columnOf']>[0],
): CellValue => {
  const column = table.columnOf(role);
  return column ? table.view.at(row, column.column) : { kind: 'blank' };
};

/** @returns the text in the row's column of that role, or null where there is none. */
export function textIn(
  table: ReadTable,
  row: number,
  role: Parameters<ReadTable['columnOf']>[0],
): string | null {
  const text = tidy(textOf(cellOf(table, row, role)));
  return text === '' ? null : text;
}

function filledBesides(table: ReadTable, row: number, ignored: readonly string[]): number {
  const others = table.found.columns.filter((column) => !ignored.includes(column.role));
  return others.filter(({ column }) => table.view.at(row, column).kind !== 'blank').length;
}

/** The title of a section: one text alone, in the name's column or before it, perhaps numbered I or A. */
function sectionTitle(table: ReadTable, row: number): string | null {
  const name = textIn(table, row, 'indicator');
  const number = textIn(table, row, 'number');
  if (name === null) {
    const alone = filledBesides(table, row, ['number']) === 0;
    return alone && number !== null && /\p{L}{2}/u.test(number) ? number : null;
  }
  const bare = filledBesides(table, row, ['number', 'indicator', 'group']) === 0;
  const numbered = number !== null && !SECTION_NUMBER.test(fold(number));
  return bare && !numbered && !isTotal(name) ? name : null;
}

/** @returns the rows of a target table that are indicators, in order, each with its section. */
export function targetRows(table: ReadTable): readonly TargetRow[] {
  const rows: TargetRow[] = [];
  let section: string | null = null;
  let group: string | null = null;
  let hasParent: boolean = false;
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    const title = sectionTitle(table, row);
    if (title !== null) {
      const isPart = hasPhrase(PART, fold(title));
      if (!isPart) section = title;
      hasParent = hasParent && isPart;
      continue;
    }
    const code = textIn(table, row, 'code');
    const name = textIn(table, row, 'indicator') ?? code;
    if (name === null) continue;
    group = textIn(table, row, 'group') ?? group;
    const folded = fold(name);
    const isDashed = DASH.test(folded);
    const isPart: boolean = hasPhrase(PART, folded) || (isDashed && hasParent);
    const counted: boolean = !isPart && !isTotal(name);
    hasParent = hasParent || (counted && !isDashed);
    rows.push({ row, name, code, group: table.columnOf('group') ? group : section, counted });
  }
  return rows;
}
