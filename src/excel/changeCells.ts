import { fixEdits, invertFix } from '../core/edits/fixEdits';
import type { CellChange, CellState } from '../core/model/fix';
import type { RawValue } from '../core/model/snapshot';
import { placeText } from '../core/wording/placeText';
import { applyEdits } from './applyEdits';
import type { ExcelRun } from './excelRun';
import { outcomeOf } from './hostFailure';
import type { Outcome } from './reviewHost';

/**
 * Makes the changes of one fix, after a look at whether every cell still is what the fix was offered for.
 * @returns what takes the fix back, or why nothing was changed.
 */
export async function changeCells(
  run: ExcelRun,
  changes: readonly CellChange[],
): Promise<Outcome<{ readonly undo: readonly CellChange[] }>> {
  const states = await outcomeOf(cellStates(run, changes));
  if (!states.ok) return states;
  const changed = changes.find(({ before }, index) => !isSame(before, states.value[index]!));
  if (changed) {
    return { ok: false, failure: { code: 'changed-meanwhile', place: placeText(changed) } };
  }
  return outcomeOf(applyEdits(run, fixEdits(changes)).then(() => ({ undo: invertFix(changes) })));
}

/** As the host gives a cell; the formula is the content where there is none. */
interface FoundState extends CellState {
  readonly formula: RawValue;
}

/** @throws OfficeExtension.Error as Excel gives it. */
const cellStates = (
  run: ExcelRun,
  changes: readonly CellChange[],
): Promise<readonly FoundState[]> =>
  run(async (context) => {
    const ranges = changes.map(({ sheet, address }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(address)
        .load('values,formulas,numberFormat'),
    );
    await context.sync();
    return ranges.map((range) => ({
      content: range.values[0]![0] as RawValue,
      formula: range.formulas[0]![0] as RawValue,
      numberFormat: range.numberFormat[0]![0] as string,
    }));
  });

const hasFormula = ({ formula }: FoundState): boolean =>
  typeof formula === 'string' && formula.startsWith('=');

const isSame = (before: CellState, found: FoundState): boolean =>
  !hasFormula(found) &&
  found.content === before.content &&
  found.numberFormat === before.numberFormat;
