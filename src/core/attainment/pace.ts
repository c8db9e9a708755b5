import type { Pace, PaceWord } from '../model/assessment';
import type { Amount, Indicator, ReviewTime } from '../model/indicator';
import type { Thresholds } from '../model/settings';
import { dueBy, type Due } from './due';
import { reaches } from './tolerance';

/** @returns the pace of an achievement, or null: nothing due, or an achievement that is no single figure. */
export function paceOf(
  indicator: Indicator,
  amount: Amount,
  time: ReviewTime,
  thresholds: Pick<Thresholds, 'ahead' | 'onPace'>,
): Pace | null {
  if (amount.kind !== 'number' && amount.kind !== 'approximate') return null;
  const due = dueBy(indicator, time);
  if (due === null) return null;
  const ratio = paceRatio(indicator, amount.value, due);
  return { due: due.amount, ratio, word: paceWord(ratio, thresholds) };
}

/** A / due; under a ceiling 2 − A / due; from a baseline the way gone over the way due, whichever the side. */
function paceRatio(indicator: Indicator, achieved: number, { path, amount }: Due): number {
  if (path === 'from-baseline' && indicator.baseline !== null)
    return (achieved - indicator.baseline) / (amount - indicator.baseline);
  return indicator.target?.comparator === 'atMost' ? 2 - achieved / amount : achieved / amount;
}

/** @returns the word for a pace ratio; a line that is reached within 1e-12 is reached. */
export function paceWord(
  ratio: number,
  { ahead, onPace }: Pick<Thresholds, 'ahead' | 'onPace'>,
): PaceWord {
  if (reaches(ratio, ahead)) return 'ahead';
  return reaches(ratio, onPace) ? 'on-pace' : 'behind';
}
