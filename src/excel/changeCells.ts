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

/** Measured: a cell takes up to 1 KB in a request, and less in the answer. */
const CELLS_AT_ONCE = 2_000;

/** @throws OfficeExtension.Error as Excel gives it. */
const cellStates = (
  run: ExcelRun,
  changes: readonly CellChange[],
): Promise<readonly FoundState[]> =>
  run(async (context) => {
    const states: FoundState[] = [];
    for (let first = 0; first < changes.length; first += CELLS_AT_ONCE) {
      const ranges = changes
        .slice(first, first + CELLS_AT_ONCE)
        .map((change) => loadCell(context, change));
      // As many cells as a request may carry.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      states.push(...ranges.map(stateOf));
    }
    return states;
  });

const loadCell = (context: Excel.RequestContext, { sheet, address }: CellChange): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address).load('values,formulas,numberFormat');

const stateOf = ({ values, formulas, numberFormat }: Excel.Range): FoundState => ({
  content: values[0]![0] as RawValue,
  formula: formulas[0]![0] as RawValue,
  numberFormat: numberFormat[0]![0] as string,
});

const hasFormula = ({ formula }: FoundState): boolean =>
  typeof formula === 'string' && formula.startsWith('=');

const isSame = (before: CellState, found: FoundState): boolean =>
  !hasFormula(found) &&
  found.content === before.content &&
  found.numberFormat === before.numberFormat;
