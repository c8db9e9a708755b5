import type { Check } from '../check';
import { constantInFormulaColumn } from './constantInFormulaColumn';
import { formulaInConstantColumn } from './formulaInConstantColumn';
import { inconsistentFormula } from './inconsistentFormula';
import { rangeMissesCells } from './rangeMissesCells';
import { refersToBlank } from './refersToBlank';

/** The checks of the workbook's own formulas. */
export const FORMULA_CHECKS: readonly Check[] = [
  constantInFormulaColumn,
  formulaInConstantColumn,
  inconsistentFormula,
  rangeMissesCells,
  refersToBlank,
];
