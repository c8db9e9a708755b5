import type { PaceWord } from '../../core/model/assessment';
import type { Evaluation } from '../../core/model/review';
import type { CommonKey } from '../../core/wording/en';
import type { Assessed } from '../tally';
import { attainmentText } from './attainmentText';
import type { Speech } from './Speech';
import { amountText, plainTarget, printerOf, targetText, type ValuePrint } from './valueText';

/** What is said about one indicator; null where there is nothing to say. */
export interface IndicatorText {
  /** "338 of 400 · 84.5 %", or why there is no percentage. */
  readonly result: string | null;
  /** "Ahead · due by now: 233.6". */
  readonly pace: string | null;
}

const PACE_WORDS: Readonly<Record<PaceWord, CommonKey>> = {
  ahead: 'pace.ahead',
  'on-pace': 'pace.onPace',
  behind: 'pace.behind',
};

/** @returns the lines under an indicator's name. */
export function indicatorText(
  assessed: Assessed,
  { reading, thresholds }: Evaluation,
  { words, figures }: Speech,
): IndicatorText {
  const { assessment } = assessed;
  const print = printerOf(assessed.indicator, reading, figures);
  const parts = [
    against(assessed, print, words),
    attainmentText(assessment, thresholds.near, figures) ?? reason(assessed, words),
  ].filter((part) => part !== null);
  return {
    result: parts.length > 0 ? parts.join(' · ') : null,
    pace: assessment.pace && paceText(assessment.pace, print, words),
  };
}

type Say = Speech['words'];

function against(
  { indicator, assessment }: Assessed,
  print: ValuePrint,
  words: Say,
): string | null {
  const achieved = amountText(assessment.achieved, print);
  const { target } = indicator;
  if (!target) return achieved;
  const plain = plainTarget(target);
  if (achieved === null) return words('pane.target', { target: targetText(target, print) });
  if (plain !== null) return words('pane.achievedOfTarget', { achieved, target: print(plain) });
  return words('pane.achievedAgainst', { achieved, target: targetText(target, print) });
}

/** The status already says that there is no data or no target. */
function reason({ assessment: { notComputable } }: Assessed, words: Say): string | null {
  if (notComputable === null || notComputable === 'no-data' || notComputable === 'no-target') {
    return null;
  }
  return words(`notComputable.${notComputable}`);
}

function paceText(
  pace: { readonly due: number; readonly word: PaceWord },
  print: ValuePrint,
  words: Say,
): string {
  return `${words(PACE_WORDS[pace.word])} · ${words('pane.due', { due: print(pace.due) })}`;
}
