import { isFunction, isWhitespace, parseA1Ref, tokenize } from '@borgar/fx';
import { cellA1 } from '../../model/address';

/** A corner of a reference: an index from zero where it is fixed (`$`), else the distance from the formula's cell. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference to a cell or a range of cells; whole rows and columns are none of these. */
export interface CellsReference {
  /** What stands before the cells: `Sheet1!`, `'[Book.xlsx]Sheet 1'!`, or nothing. */
  readonly prefix: string;
  /** The other file named (`Book.xlsx`, or `1` for the first linked one), or null. */
  readonly book: string | null;
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner;
  readonly isSingle: boolean;
}

/** A formula as it would be copied: equal for cells whose formulas say the same of their own places. */
export interface FormulaPattern {
  /** In R1C1-like form, without spaces. */
  readonly key: string;
  /** The formula in pieces, from the equals sign on. */
  readonly parts: readonly (string | CellsReference)[];
  /** The functions called, in capitals, as the file has them (`_xlfn.XLOOKUP`, `_xll.RATE`), once each. */
  readonly functions: readonly string[];
  readonly references: readonly CellsReference[];
}

const STRING_OR_PATH = /"(?:[^"]|"")*"|'(?:[^'[]|'')*(\[[^\]]+\](?:[^']|'')*')/g;
const BOOK = /^'?\[([^\]]+)\]/;

/** The folder before a book's name is left out: the tokeniser takes no drive or web address. */
const withoutPaths = (formula: string): string =>
  formula.includes("'") && formula.includes('[')
    ? formula.replace(STRING_OR_PATH, (whole, rest?: string) => (rest ? `'${rest}` : whole))
    : formula;

function cellsReference(text: string, row: number, column: number): CellsReference | null {
  const parsed = parseA1Ref(text);
  const range = parsed && 'range' in parsed ? parsed.range : undefined;
  if (!range || range.trim) return null;
  const corner = (r: number, c: number, rowFixed: unknown, columnFixed: unknown): Corner => ({
    row: rowFixed === true ? r : r - row,
    column: columnFixed === true ? c : c - column,
    isRowFixed: rowFixed === true,
    isColumnFixed: columnFixed === true,
  });
  const [top, left] = [range.top ?? null, range.left ?? null];
  const [bottom, right] = [range.bottom ?? null, range.right ?? null];
  if (top === null || left === null || bottom === null || right === null) return null;
  const bang = text.lastIndexOf('!');
  const prefix = text.slice(0, bang + 1);
  return {
    prefix,
    book: BOOK.exec(prefix)?.[1] ?? null,
    sheet: parsed?.context?.at(-1) ?? null,
    first: corner(top, left, range.$top, range.$left),
    last: corner(bottom, right, range.$bottom, range.$right),
    isSingle: !text.includes(':', bang + 1),
  };
}

const cornerKey = ({ row, column, isRowFixed, isColumnFixed }: Corner): string =>
  `R${isRowFixed ? row : `[${row}]`}C${isColumnFixed ? column : `[${column}]`}`;

const referenceKey = ({ prefix, first, last, isSingle }: CellsReference): string =>
  prefix.replaceAll("'", '') + cornerKey(first) + (isSingle ? '' : `:${cornerKey(last)}`);

/**
 * @param formula as Excel shows it in English, from the equals sign on
 * @returns the formula relative to its cell (from zero). What cannot be read stays as it is written: it never throws.
 */
export function formulaPattern(formula: string, row: number, column: number): FormulaPattern {
  const parts: (string | CellsReference)[] = [];
  const functions = new Set<string>();
  let key = '';
  for (const token of tokenize(withoutPaths(formula))) {
    const cells = token.type === 'range' ? cellsReference(token.value, row, column) : null;
    if (isFunction(token)) functions.add(token.value.toUpperCase());
    if (cells) key += referenceKey(cells);
    else if (!isWhitespace(token))
      key += isFunction(token) ? token.value.toUpperCase() : token.value;
    parts.push(cells ?? token.value);
  }
  const references = parts.filter((part) => typeof part !== 'string');
  return { key, parts, functions: [...functions], references };
}

/** Rows and columns of a sheet, from zero, the last ones included. */
export interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @returns the cells that a reference means in a formula at a place. */
export function cellsAt({ first, last }: CellsReference, row: number, column: number): Cells {
  const a = {
    row: first.row + (first.isRowFixed ? 0 : row),
    column: first.column + (first.isColumnFixed ? 0 : column),
  };
  const b = {
    row: last.row + (last.isRowFixed ? 0 : row),
    column: last.column + (last.isColumnFixed ? 0 : column),
  };
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

const dollar = (isFixed: boolean): string => (isFixed ? '$' : '');

function writtenCorner(corner: Corner, row: number, column: number): string {
  const { isRowFixed, isColumnFixed } = corner;
  const at = cellA1(
    corner.row + (isRowFixed ? 0 : row),
    corner.column + (isColumnFixed ? 0 : column),
  );
  if (!isRowFixed && !isColumnFixed) return at;
  const digits = at.search(/\d/);
  return dollar(isColumnFixed) + at.slice(0, digits) + dollar(isRowFixed) + at.slice(digits);
}

/** @returns a reference as a formula at that place has it. */
export function referenceAt(reference: CellsReference, row: number, column: number): string {
  const { prefix, first, last, isSingle } = reference;
  const start = prefix + writtenCorner(first, row, column);
  return isSingle ? start : `${start}:${writtenCorner(last, row, column)}`;
}

/** @returns the formula that a pattern makes at a place. */
export function formulaOf({ parts }: FormulaPattern, row: number, column: number): string {
  let formula = '';
  for (const part of parts)
    formula += typeof part === 'string' ? part : referenceAt(part, row, column);
  return formula;
}
