import type { Check } from '../check';
import { callsIn } from './formulaCalls';
import { formulaBlocks } from './formulaBlocks';

const CLOCKS: ReadonlySet<string> = new Set(['TODAY', 'NOW']);
/** Spares the look at formulas without any. */
const MAY_CALL = /TODAY|NOW/i;

const clocksIn = (formula: string): readonly string[] =>
  MAY_CALL.test(formula) ? [...new Set(callsIn(formula).filter((name) => CLOCKS.has(name)))] : [];

/** A formula takes the day of the computer's clock, so that figures move whenever the file is opened. */
export const volatileDate: Check<'volatile-date'> = {
  code: 'volatile-date',
  run: (input) =>
    formulaBlocks(
      input,
      input.views.map(({ sheet }) => sheet),
      clocksIn,
    ).map(({ cause, at, count }) => ({
      code: 'volatile-date',
      at,
      args: { function: cause, count },
    })),
};
