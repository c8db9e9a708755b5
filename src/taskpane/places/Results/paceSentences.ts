import type { Assessment } from '../../../core/model/assessment';
import type { Day } from '../../../core/model/day';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { Figures } from '../../../core/wording/numbers';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { ValuePrint } from '../../speech/valueText';

/**
 * @param isCeiling what is left is room under a limit.
 * @returns what was due, what is still needed and where it leads at this rate, one sentence each: only what there is.
 */
export function paceSentences(
  { pace, stillNeeded, perMonth, projection }: Assessment,
  isCeiling: boolean,
  reviewDate: Day | null,
  print: ValuePrint,
  figures: Figures,
  words: WordsOf<ResultsKey>,
): readonly string[] {
  const sentences: string[] = [];
  if (pace && reviewDate !== null) {
    sentences.push(words('results.due', { date: figures.date(reviewDate), due: print(pace.due) }));
  }
  if (stillNeeded !== null && stillNeeded > 0) {
    const needed = print(stillNeeded);
    const months = perMonth ? Math.round(stillNeeded / perMonth) : 0;
    if (isCeiling) sentences.push(words('results.room', { needed }));
    else if (perMonth === null || months < 1) sentences.push(words('results.needed', { needed }));
    else sentences.push(words('results.neededInMonths', { needed, months, rate: print(perMonth) }));
  }
  if (projection !== null) {
    sentences.push(words('results.projection', { projection: print(projection) }));
  }
  return sentences;
}
