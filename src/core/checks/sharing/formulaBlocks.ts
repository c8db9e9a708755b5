import { area, areaA1, type Area, type Place } from '../../model/address';
import type { SheetSnapshot } from '../../model/snapshot';
import { viewOf } from '../../reading/tables/visibleCells';
import type { CheckInput } from '../input/checkInput';

/** Cells that stand together and whose formulas have the same thing about them. */
interface FormulaBlock {
  readonly cause: string;
  readonly at: Place;
  readonly count: number;
}

interface Growing {
  readonly cause: string;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

/** @returns the causes in a formula (a file, a function), each once. */
type CausesOf = (formula: string) => readonly string[];

/** Runs of cells below each other with the same cause, by column. */
function runsIn(
  sheet: SheetSnapshot,
  isOwn: (row: number, column: number) => boolean,
  causesOf: CausesOf,
): readonly Growing[] {
  const runs: Growing[] = [];
  const last = new Map<string, Growing>();
  sheet.formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const [row, column] = [sheet.area.row + r, sheet.area.column + c];
      const causes = causesOf(formula);
      if (causes.length === 0 || isOwn(row, column)) return;
      for (const cause of causes) {
        const key = `${column} ${cause}`;
        const above = last.get(key);
        if (above && above.row + above.rows === row) above.rows += 1;
        else {
          const run = { cause, row, column, rows: 1, columns: 1 };
          runs.push(run);
          last.set(key, run);
        }
      }
    });
  });
  return runs;
}

/** Runs of the same rows side by side are one block. */
function sideBySide(runs: readonly Growing[]): readonly Growing[] {
  const byColumn = [...runs].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: Growing[] = [];
  const last = new Map<string, Growing>();
  for (const run of byColumn) {
    const key = `${run.row} ${run.rows} ${run.cause}`;
    const left = last.get(key);
    if (left && left.column + left.columns === run.column) left.columns += 1;
    else {
      blocks.push(run);
      last.set(key, run);
    }
  }
  return blocks;
}

const placeOf = (block: Growing): Area => area(block.row, block.column, block.rows, block.columns);

/**
 * Looks at the formulas of sheets, but ours.
 * @returns the blocks of cells with the same cause, by sheet
 */
export function formulaBlocks(
  { own }: CheckInput,
  sheets: readonly SheetSnapshot[],
  causesOf: CausesOf,
): readonly FormulaBlock[] {
  return sheets.flatMap((sheet) => {
    const { isOwn } = viewOf(sheet, own);
    return sideBySide(runsIn(sheet, isOwn, causesOf)).map((block) => ({
      cause: block.cause,
      at: { sheet: sheet.name, address: areaA1(placeOf(block)) },
      count: block.rows * block.columns,
    }));
  });
}

/** @returns the sheets that are not ours, hidden ones too, in tab order. */
export const sheetsOfUser = ({ snapshot, own }: CheckInput): readonly SheetSnapshot[] =>
  snapshot.sheets.filter(({ id }) => !own.sheetIds.includes(id));
