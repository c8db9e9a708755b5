import { parseArea } from './a1';
import type { Extent } from './calculatedSheet';
import { tokenize, type FormulaToken } from './formulaTokens';
import type { Sheet } from './sheet';
import type { Rectangle } from './types';
import type { Workbook } from './workbook';

/** What following a reference costs, and what evaluating a formula costs, in cells looked at. */
const REFERENCE = 6;
const FORMULA = 20;

/** How many cells there are behind the words of a formula, all by names in lower case. */
interface Sizes {
  readonly used: ReadonlyMap<string, Size>;
  readonly tables: ReadonlyMap<string, Size>;
  readonly names: ReadonlyMap<string, number>;
}

type Size = Pick<Rectangle, 'rows' | 'columns'>;

const ONE: Size = { rows: 1, columns: 1 };

/**
 * @returns roughly how many cells a calculation looks at: each formula all cells of its references; 0 where
 * there is no formula to compute. It stops counting above the limit.
 */
export function lookupsOf(book: Workbook, limit: number, extent: Extent = 'all'): number {
  const sizes = sizesOf(book);
  let lookups = 0;
  for (const sheet of book.sheets()) {
    for (const { row, column } of sheet.cells.formulas()) {
      if (extent === 'uncomputed' && sheet.cells.hasValue(row, column)) continue;
      const { formula } = sheet.cells.read(row, column);
      if (formula !== null) lookups += FORMULA + lookupsIn(formula, sheet, sizes);
      if (lookups > limit) return lookups;
    }
  }
  return lookups;
}

function sizesOf(book: Workbook): Sizes {
  const sheets = book.sheets();
  const used = new Map(
    sheets.map((sheet) => [sheet.name().toLowerCase(), sheet.usedRange(true) ?? ONE]),
  );
  const tables = new Map(
    sheets.flatMap((sheet) =>
      sheet.tables().map((table) => [table.name().toLowerCase(), table.area()]),
    ),
  );
  const known: Sizes = { used, tables, names: new Map() };
  const names = new Map(
    book.reservedNames
      .elements()
      .map((e) => [(e.attr('name') ?? '').toLowerCase(), lookupsIn(e.text(), null, known)]),
  );
  return { used, tables, names };
}

function lookupsIn(formula: string, home: Sheet | null, sizes: Sizes): number {
  let lookups = 0;
  for (const token of tokenize(formula)) {
    if (token.kind !== 'other') lookups += REFERENCE + cellsOf(token, home, sizes);
  }
  return lookups;
}

function cellsOf(
  token: Exclude<FormulaToken, { kind: 'other' }>,
  home: Sheet | null,
  sizes: Sizes,
): number {
  if (token.kind === 'structured')
    return structuredCells(token.brackets, sizes.tables.get(token.table.toLowerCase()));
  const area = parseArea(token.body);
  if (area === null) {
    const name = token.body.toLowerCase();
    return sizes.names.get(name) ?? count(sizes.tables.get(name) ?? ONE);
  }
  const used = sizes.used.get((token.sheet ?? home?.name() ?? '').toLowerCase()) ?? ONE;
  return Math.min(area.rows, used.rows) * Math.min(area.columns, used.columns);
}

/** One column of a table unless it says otherwise. */
function structuredCells(brackets: string, table: Size = ONE): number {
  const rows = brackets.includes('#This Row') ? 1 : table.rows;
  return rows * (brackets.includes(']:[') ? table.columns : 1);
}

const count = ({ rows, columns }: Size): number => rows * columns;
