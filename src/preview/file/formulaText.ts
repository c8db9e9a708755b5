import { MAX_COLUMNS, MAX_ROWS, columnOf, letters, parseArea, sheetPrefix } from './a1';
import { tokenize, type FormulaToken } from './formulaTokens';
import type { Rectangle } from './types';

type ReferenceToken = Extract<FormulaToken, { kind: 'reference' }>;

const mapTokens = (formula: string, change: (token: FormulaToken) => string): string =>
  tokenize(formula).map(change).join('');

const PARTS = /(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/y;

/**
 * Moves the relative references of a formula, as when it is copied from one cell to another
 * (a shared formula is stored once and meant so for each of its cells).
 */
export function translate(formula: string, rows: number, columns: number): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference' || parseArea(token.body) === null) return token.text;
    const ends = token.body.split(':').map((end) => moveEnd(end, rows, columns));
    return token.prefix + (ends.includes(null) ? '#REF!' : ends.join(':'));
  });
}

/** One end of an area; null when it leaves the sheet. */
function moveEnd(end: string, rows: number, columns: number): string | null {
  PARTS.lastIndex = 0;
  const [, first = '', letter, second = '', digits] = PARTS.exec(end) ?? [];
  if (letter === undefined) {
    const row = Number(digits) - 1 + (first === '' ? rows : 0);
    return row < 0 || row >= MAX_ROWS ? null : `${first}${row + 1}`;
  }
  const column = columnOf(letter) + (first === '' ? columns : 0);
  const row = digits === undefined ? 0 : Number(digits) - 1 + (second === '' ? rows : 0);
  if (column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return null;
  return `${first}${letters(column)}${second}${digits === undefined ? '' : row + 1}`;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function renameSheetIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) =>
    token.kind === 'reference' && token.sheet !== null && same(token.sheet, from)
      ? `${sheetPrefix(to)}!${token.body}`
      : token.text,
  );
}

export function dropSheetIn(formula: string, sheet: string): string {
  return mapTokens(formula, (token) =>
    token.kind === 'reference' && token.sheet !== null && same(token.sheet, sheet)
      ? '#REF!'
      : token.text,
  );
}

export function renameTableIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind === 'structured' && same(token.table, from)) return to + token.brackets;
    return isName(token) && same(token.text, from) ? to : token.text;
  });
}

const isName = (token: FormulaToken): token is ReferenceToken =>
  token.kind === 'reference' && token.prefix === '' && parseArea(token.body) === null;

/** Writes a table's bare name, which stands for its body, as `Table[#Data]`. */
export function spellTables(formula: string, isTable: (name: string) => boolean): string {
  return mapTokens(formula, (token) =>
    isName(token) && isTable(token.text) ? `${token.text}[#Data]` : token.text,
  );
}

/** Replaces references to a table that no longer exists. */
export function dropTableIn(formula: string, table: string): string {
  return mapTokens(formula, (token) => {
    const name = token.kind === 'structured' ? token.table : isName(token) ? token.text : null;
    return name !== null && same(name, table) ? '#REF!' : token.text;
  });
}

/** Cells put in or taken out sideways: one column at `column`, in the rows of a band. */
export interface ColumnSplice {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly change: 1 | -1;
}

/**
 * Follows cells that moved sideways, for areas whose rows lie in the band: what is at the right moves,
 * what spans the place grows or shrinks, and what was taken out is null.
 */
export function spliceArea(area: Rectangle, splice: ColumnSplice): Rectangle | null {
  const { column: at, change } = splice;
  if (area.row < splice.row || area.row + area.rows > splice.row + splice.rows) return area;
  const last = area.column + area.columns - 1;
  if (last < at) return area;
  if (change < 0 && area.column === at && last === at) return null;
  const starts = change > 0 ? area.column >= at : area.column > at;
  const column = area.column + (starts ? change : 0);
  return { ...area, column, columns: last + change - column + 1 };
}

/** @param home the sheet that the formula stands on, which references without a sheet mean */
export function spliceIn(formula: string, home: string | null, splice: ColumnSplice): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference' || !same(token.sheet ?? home ?? '', splice.sheet))
      return token.text;
    const area = parseArea(token.body);
    if (area === null || area.rows === MAX_ROWS) return token.text;
    const moved = spliceArea(area, splice);
    return moved === area
      ? token.text
      : moved === null
        ? '#REF!'
        : token.prefix + place(token.body, area, moved);
  });
}

/** Writes the columns of a moved area into a reference, whose dollars stay. */
function place(body: string, from: Rectangle, to: Rectangle): string {
  const shifts = [to.column - from.column, to.column + to.columns - from.column - from.columns];
  return body
    .split(':')
    .map((end, i) => end.replace(/[A-Za-z]+/, (text) => letters(columnOf(text) + (shifts[i] ?? 0))))
    .join(':');
}

/** An area as it is once a row was put in before row `at`: below it moves, around it grows. */
export function withRowAdded(area: Rectangle, at: number): Rectangle {
  if (area.rows === MAX_ROWS || area.row + area.rows <= at) return area;
  if (area.row >= at) return { ...area, row: area.row + 1 };
  return { ...area, rows: area.rows + 1 };
}

/** @param home the sheet that the formula stands on, which references without a sheet mean */
export function rowAddedIn(
  formula: string,
  home: string | null,
  at: { readonly sheet: string; readonly row: number },
): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference' || !same(token.sheet ?? home ?? '', at.sheet)) return token.text;
    const area = parseArea(token.body);
    const moved = area && withRowAdded(area, at.row);
    return area && moved && moved !== area
      ? token.prefix + placeRows(token.body, area, moved)
      : token.text;
  });
}

/** Writes the rows of a moved area into a reference, whose dollars stay. */
function placeRows(body: string, from: Rectangle, to: Rectangle): string {
  const shifts = [to.row - from.row, to.row + to.rows - from.row - from.rows];
  return body
    .split(':')
    .map((end, i) => end.replace(/\d+/, (text) => `${Number(text) + (shifts[i] ?? 0)}`))
    .join(':');
}
