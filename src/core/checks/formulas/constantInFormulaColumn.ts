import { textOf } from '../../reading/tables/visibleCells';
import type { Check, Found } from '../check';
import { expectedPattern } from './expectedPattern';
import { formulaLines, type FormulaLine } from './formulaLines';
import { formulaOf } from './formulaPattern';

type Constant = 'constant-in-formula-column';

/** With more typed numbers than this the line is one of estimates and formulas, and neither is odd. */
const MOST_FORMULAS = 0.75;

function* constantsIn(line: FormulaLine): Generator<Found<Constant>> {
  const { table, cells, formulas } = line;
  if (formulas.length < MOST_FORMULAS * cells.length) return;
  let after = 0;
  for (const cell of cells) {
    if (cell.formula) {
      after += 1;
      continue;
    }
    const { row } = cell.row;
    const pattern = expectedPattern(line, cell, after - 1, after);
    if (!pattern) continue;
    yield {
      code: 'constant-in-formula-column',
      at: table.placeOf(row, cell.column),
      args: {
        text: textOf(table.at(row, cell.column)),
        formula: formulaOf(pattern, row, cell.column),
      },
    };
  }
}

/** A number is typed where nearly all neighbours are computed by one formula: it no longer follows its figures. */
export const constantInFormulaColumn: Check<Constant> = {
  code: 'constant-in-formula-column',
  run: (input) => formulaLines(input).flatMap((line) => [...constantsIn(line)]),
};
