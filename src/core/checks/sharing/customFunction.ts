import type { Check } from '../check';
import { callsIn } from './formulaCalls';
import { formulaBlocks } from './formulaBlocks';
import { COMMON_FUNCTIONS } from './commonFunctions';

const unknownIn = (formula: string): readonly string[] =>
  formula.includes('(')
    ? [...new Set(callsIn(formula).filter((name) => !COMMON_FUNCTIONS.has(name)))]
    : [];

/** A formula calls a function of an add-in, a macro or a newer Excel, which whoever gets the file may not have. */
export const customFunction: Check<'custom-function'> = {
  code: 'custom-function',
  run: (input) =>
    formulaBlocks(
      input,
      input.views.map(({ sheet }) => sheet),
      unknownIn,
    ).map(({ cause, at, count }) => ({
      code: 'custom-function',
      at,
      args: { function: cause, count },
    })),
};
