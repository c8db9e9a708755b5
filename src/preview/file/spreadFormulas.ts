import { calculateFormulas, type CellLike } from '@cj-tech-master/excelts/formula';
import { parseArea, sheetPrefix } from './a1';
import { plainResult } from './calculatedSheet';
import { correctionsOf } from './calculationFunctions';
import { spellForCalculator } from './calculationSpelling';
import { translate } from './formulaText';
import { tokenize } from './formulaTokens';
import { nameEntries } from './recalculate';
import type { Sheet } from './sheet';
import { formulaCell, SparseSheet, valueCell } from './sparseSheet';
import type { Computed, Rectangle, SpreadFormula } from './types';
import type { Workbook } from './workbook';

/**
 * Computes formulas that stand in no cell, such as those of conditional formats, as if each stood in every
 * cell of its area. Cells count with the values they show.
 * @returns for each formula its results, row by row
 */
export function spreadFormulas(
  book: Workbook,
  home: Sheet,
  formulas: readonly SpreadFormula[],
): readonly (readonly Computed[])[] {
  const spread = formulas.map((formula) => spreadCells(home, formula));
  const read = areasRead(book, home, spread.flat());
  const sheets = book.sheets().map((sheet, i) => {
    const cells = read(sheet).flatMap((area) => valuesIn(sheet, area));
    return new SparseSheet(i + 1, sheet.name(), sheet.usedRange(true), cells);
  });
  // No sheet of a workbook can have a name with brackets.
  const asked = spread.map(
    (cells, i) => new SparseSheet(-1 - i, `[${i}]`, formulas[i]?.where ?? null, cells),
  );
  const worksheets = [...sheets, ...asked];
  calculateFormulas({
    worksheets,
    getWorksheet: (id) => worksheets.find((s) => s.id === id || s.name === id),
    definedNames: { getAllEntries: () => nameEntries(book), getAllNames: () => nameEntries(book) },
    properties: { date1904: book.date1904() },
    userFunctions: correctionsOf(book.date1904()),
  });
  return spread.map((cells) => cells.map(({ result }) => plainResult(result)));
}

/** A formula in every cell of its area, at the cells' own places, so that ROW() gives their rows. */
function spreadCells(home: Sheet, { formula, row, column, where }: SpreadFormula): CellLike[] {
  const onHome = withSheet(formula, home.name());
  const cells: CellLike[] = [];
  for (let r = where.row; r < where.row + where.rows; r += 1) {
    for (let c = where.column; c < where.column + where.columns; c += 1) {
      const text = translate(onHome, r - row, c - column);
      cells.push(formulaCell(r, c, spellForCalculator(text)));
    }
  }
  return cells;
}

/** Makes references without a sheet mean cells of a sheet. */
function withSheet(formula: string, sheet: string): string {
  return tokenize(formula)
    .map((token) =>
      token.kind === 'reference' && token.sheet === null && parseArea(token.body) !== null
        ? `${sheetPrefix(sheet)}!${token.text}`
        : token.text,
    )
    .join('');
}

/** Which areas of each sheet the formulas read, directly or by names: nothing else has to be looked at. */
function areasRead(
  book: Workbook,
  home: Sheet,
  cells: readonly CellLike[],
): (sheet: Sheet) => readonly Rectangle[] {
  const names = book.reservedNames.elements().map((element) => element.text());
  const texts = new Set([...cells.map(({ formula }) => formula ?? ''), ...names]);
  const bySheet = new Map<string, Map<string, Rectangle>>();
  for (const token of [...texts].flatMap(tokenize)) {
    const area = token.kind === 'reference' ? parseArea(token.body) : null;
    if (token.kind !== 'reference' || area === null) continue;
    const sheet = (token.sheet ?? home.name()).toLowerCase();
    const areas = bySheet.get(sheet) ?? new Map<string, Rectangle>();
    bySheet.set(sheet, areas.set(token.body.replaceAll('$', ''), area));
  }
  return (sheet) => [...(bySheet.get(sheet.name().toLowerCase())?.values() ?? [])];
}

/** The cells of an area that have a value. */
function valuesIn({ cells }: Sheet, area: Rectangle): CellLike[] {
  const found: CellLike[] = [];
  for (const row of known(cells.grid.rows, area.row, area.rows)) {
    for (const column of known(cells.grid.rows.get(row)?.cells, area.column, area.columns)) {
      found.push(valueCell(row, column, cells.read(row, column)));
    }
  }
  return found;
}

/** The keys from a first one on that a map has, found by whichever way is shorter. */
function known(map: ReadonlyMap<number, unknown> | undefined, first: number, count: number) {
  if (map === undefined) return [];
  if (map.size < count) return [...map.keys()].filter((k) => k >= first && k < first + count);
  return Array.from({ length: count }, (_, i) => first + i).filter((k) => map.has(k));
}
