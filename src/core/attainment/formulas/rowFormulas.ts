import type { Indicator, ReviewTime } from '../../model/indicator';
import { achievedFormula } from './achieved';
import { attainmentFormula } from './attainment';
import { rowContext } from './context';
import { dueFormula } from './due';
import { gapFormula, stillNeededFormula } from './gap';
import { paceFormula } from './pace';
import { statusFormula } from './status';
import { LONGEST_FORMULA } from './syntax';
import type { FormulaNames, FormulaWords, RowFormulas, RowReferences } from './types';

/**
 * Makes the formulas of one row, specialised to its comparator, accumulation and method. They need the rows of
 * `readingsOf(indicator, time)` in the readings block, under the row's key.
 * @throws RangeError if a formula would be longer than Excel takes, or an indicator has no label in the other
 * table: bugs of the caller
 */
export function rowFormulas(
  indicator: Indicator,
  time: ReviewTime,
  references: RowReferences,
  names: FormulaNames,
  words: FormulaWords,
): RowFormulas {
  const context = rowContext(indicator, time, references, names, words);
  const achieved = achievedFormula(context);
  return {
    achieved: achieved === null ? null : written(achieved),
    attainment: written(attainmentFormula(context)),
    gap: written(gapFormula(context)),
    status: written(statusFormula(context)),
    due: written(dueFormula(context)),
    pace: written(paceFormula(context)),
    stillNeeded: written(stillNeededFormula(context)),
  };
}

function written(expression: string): string {
  const formula = `=${expression}`;
  if (formula.length > LONGEST_FORMULA)
    throw new RangeError(`a formula of ${formula.length} characters: ${formula.slice(0, 200)}`);
  return formula;
}
