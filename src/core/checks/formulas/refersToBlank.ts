import { areaA1, area } from '../../model/address';
import { cellAt, formulaAt } from '../../model/cell';
import type { SheetSnapshot } from '../../model/snapshot';
import type { SheetView } from '../../reading/tables/visibleCells';
import { placeName, type Check, type Found } from '../check';
import { cellsAt, type FormulaPattern } from './formulaPattern';
import { sheetFormulas, type FormulaCell } from './sheetFormulas';

type Blank = 'refers-to-blank';

const ASKS_FOR_BLANKS = new Set(
  'ISBLANK COUNTA COUNTBLANK COUNT COUNTIF COUNTIFS ISNUMBER ISTEXT N LEN ROW COLUMN OFFSET'.split(
    ' ',
  ),
);

const isGuarded = ({ functions, key }: FormulaPattern): boolean =>
  /(?:=|<>)""/.test(key) || functions.some((name) => ASKS_FOR_BLANKS.has(name));

const isEmpty = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  cellAt(sheet, row, column).kind === 'blank' && formulaAt(sheet, row, column) === null;

/** A formula filled in ahead, for a row that nobody has written yet. */
function isAhead({ area: used, values, formulas }: SheetSnapshot, row: number): boolean {
  const [line, typed] = [values[row - used.row] ?? [], formulas[row - used.row] ?? []];
  return line.every(
    (value, at) => value === '' || (typeof typed[at] === 'string' && typed[at].startsWith('=')),
  );
}

function firstBlank(
  { row, column, pattern }: FormulaCell,
  own: SheetSnapshot,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): string | null {
  for (const reference of pattern.references) {
    const { isSingle, book, sheet: name } = reference;
    const sheet = name === null ? own : sheets.get(name.toLowerCase());
    if (!isSingle || book !== null || !sheet) continue;
    const { top, left } = cellsAt(reference, row, column);
    const isAheadHere = (sheet !== own || top === row) && isAhead(own, row);
    if (isEmpty(sheet, top, left) && !isAheadHere)
      return placeName({ sheet: sheet.name, address: areaA1(area(top, left)) });
  }
  return null;
}

function blanksOf(
  { sheet, isOwn }: SheetView,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): readonly Found<Blank>[] {
  const guarded = new Map<FormulaPattern, boolean>();
  return sheetFormulas(sheet).cells.flatMap((cell): readonly Found<Blank>[] => {
    const { row, column, formula, pattern } = cell;
    if (!guarded.has(pattern)) guarded.set(pattern, isGuarded(pattern));
    if (guarded.get(pattern) || isOwn(row, column)) return [];
    const blank = firstBlank(cell, sheet, sheets);
    if (blank === null) return [];
    const at = { sheet: sheet.name, address: areaA1(area(row, column)) };
    return [{ code: 'refers-to-blank', at, args: { formula, cell: blank } }];
  });
}

/** A formula takes its figure from an empty cell of a sheet that is read, and does not ask whether it is empty. */
export const refersToBlank: Check<Blank> = {
  code: 'refers-to-blank',
  run: ({ views }) => {
    const sheets = new Map(views.map(({ sheet }) => [sheet.name.toLowerCase(), sheet]));
    return views.flatMap((view) => blanksOf(view, sheets));
  },
};
