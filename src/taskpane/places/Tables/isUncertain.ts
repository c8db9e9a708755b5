import type { FoundTable, TableColumn } from '../../../core/model/table';

/** Below it a role is no more than a guess (as `confidenceText` says). */
const GUESS_BELOW = 0.6;

/** @returns whether a person should look at a column: what it is was guessed, and something rests on it. */
export const isGuess = ({ role, confidence, reason }: TableColumn): boolean =>
  role !== 'other' && reason.rule !== 'setting' && confidence < GUESS_BELOW;

/** @returns whether a person should look at a table: a column was guessed, or rows found no indicator. */
export const isUncertain = ({ columns, join }: FoundTable): boolean =>
  columns.some(isGuess) || (join !== null && join.matched < join.of);
