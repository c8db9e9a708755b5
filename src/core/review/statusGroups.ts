import type { Status } from '../model/assessment';
import { STATUS_SYMBOLS } from '../wording/statusSymbols';
import type { CompositionInput } from './composition';
import { COLORS } from './look';
import { quoteText } from './textFormula';

/** Status words that are counted together. */
export interface StatusGroup {
  readonly status: Exclude<Status, 'no-target'>;
  readonly symbol: string;
  /** The word that stands for the group. */
  readonly label: string;
  readonly words: readonly string[];
  readonly color: string;
}

/** @returns the groups of status words, best first. "Not met" stands only once the horizon of all has ended. */
export function statusGroups({
  evaluation,
  formulaWords,
}: CompositionInput): readonly StatusGroup[] {
  const { status } = formulaWords;
  const open = evaluation.assessments.some(({ ended }) => !ended);
  const group = (
    of: StatusGroup['status'],
    color: string,
    words: readonly string[],
  ): StatusGroup => ({ status: of, symbol: STATUS_SYMBOLS[of], label: words[0]!, words, color });
  const missed = [status.notYetMet, status.notMet];
  return [
    group('exceeded', COLORS.exceeded, [status.exceeded]),
    group('met', COLORS.met, [status.met, status.metSoFar]),
    group('nearly-met', COLORS.nearly, [status.nearlyMet]),
    group('not-met', COLORS.missed, open ? missed : missed.reverse()),
    group('no-data', COLORS.quiet, [status.noData]),
    group('to-confirm', COLORS.quiet, [status.toConfirm]),
  ];
}

/** @returns how many indicators of the headline have one of these words, as a live expression. */
export function countOf({ names }: CompositionInput, words: readonly string[]): string {
  const isOne = words.map((word) => `(${names.status}=${quoteText(word)})`).join('+');
  return `SUMPRODUCT(${names.inHeadline}*(${isOne}))`;
}
