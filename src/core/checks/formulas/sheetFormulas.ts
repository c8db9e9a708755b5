import type { SheetSnapshot } from '../../model/snapshot';
import { formulaOf, formulaPattern, type FormulaPattern } from './formulaPattern';

/** A cell with a formula. */
export interface FormulaCell {
  /** Of the sheet, from zero. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The same object for every cell of the sheet whose formula is the same in relative form. */
  readonly pattern: FormulaPattern;
}

/** The formulas of a sheet, by row and column. */
export interface SheetFormulas {
  readonly cells: readonly FormulaCell[];
  at(row: number, column: number): FormulaCell | null;
}

/** A formula that is its neighbour's copied down or right is known by writing that one here: no need to take it apart. */
const isCopy = (
  pattern: FormulaPattern | undefined,
  formula: string,
  row: number,
  column: number,
) => pattern !== undefined && formulaOf(pattern, row, column) === formula;

function readFormulas({ formulas, area }: SheetSnapshot): SheetFormulas {
  const patterns = new Map<string, FormulaPattern>();
  const rows = new Map<number, (FormulaCell | undefined)[]>();
  const cells: FormulaCell[] = [];
  const above: (FormulaPattern | undefined)[] = [];
  const patternOf = (formula: string, row: number, column: number): FormulaPattern => {
    for (const known of [above[column], above[column - 1]])
      if (isCopy(known, formula, row, column)) return known!;
    const read = formulaPattern(formula, row, column);
    const known = patterns.get(read.key) ?? read;
    patterns.set(read.key, known);
    return known;
  };
  formulas.forEach((line, r) => {
    const row = area.row + r;
    line.forEach((formula, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const column = area.column + c;
      const cell = { row, column, formula, pattern: patternOf(formula, row, column) };
      above[column] = cell.pattern;
      cells.push(cell);
      const inRow = rows.get(row) ?? [];
      inRow[column] = cell;
      rows.set(row, inRow);
    });
  });
  return { cells, at: (row, column) => rows.get(row)?.[column] ?? null };
}

const known = new WeakMap<SheetSnapshot, SheetFormulas>();

/** @returns the formulas of a sheet, ours included; read once for all checks. */
export function sheetFormulas(sheet: SheetSnapshot): SheetFormulas {
  let formulas = known.get(sheet);
  if (!formulas) known.set(sheet, (formulas = readFormulas(sheet)));
  return formulas;
}
