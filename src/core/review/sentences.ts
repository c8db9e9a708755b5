import { dateFormula } from '../wording/dateFormula';
import type { CompositionInput } from './composition';
import { quoteText, sentenceFormula } from './textFormula';

/** @returns a share as live text with one decimal, such as `58,4%`; FIXED prints the reader's own marks. */
export const shareText = (share: string): string => `FIXED(100*(${share}),1,TRUE)&"%"`;

/**
 * @returns a live formula (without `=`): review date, and the term with the share of it that has elapsed
 *   where a term is set.
 */
export function dateLine({ words, names, language }: CompositionInput): string {
  const { reviewDate, termStart, termEnd } = names;
  const date = sentenceFormula(words, 'review.date', { date: dateFormula(reviewDate, language) });
  const term = sentenceFormula(words, 'review.term', {
    start: dateFormula(termStart, language),
    end: dateFormula(termEnd, language),
  });
  const elapsed = sentenceFormula(words, 'review.elapsed', {
    share: shareText(`MAX(0,MIN(1,(${reviewDate}-${termStart})/(${termEnd}-${termStart})))`),
  });
  const known = `AND(ISNUMBER(${termStart}),ISNUMBER(${termEnd}),N(${termEnd})>N(${termStart}))`;
  return `IF(ISNUMBER(${reviewDate}),${date},"")&IF(${known}," · "&${term}&IF(ISNUMBER(${reviewDate})," · "&${elapsed},""),"")`;
}

/** @returns "9 of 10 targets met or exceeded" as a live formula (without `=`). */
export function headlineLine({ words, names, evaluation }: CompositionInput): string {
  const total =
    evaluation.mainTable === null ? 0 : (evaluation.headlines[evaluation.mainTable]?.counted ?? 0);
  return sentenceFormula(
    words,
    'review.headline',
    { met: names.met, counted: names.counted },
    { total },
  );
}

/** @returns whether the figures are still those of the run, as a live formula (without `=`). */
export function movedLine({ words, figures, evaluation, names }: CompositionInput): string {
  const headline =
    evaluation.mainTable === null ? null : evaluation.headlines[evaluation.mainTable];
  if (!headline) return '""';
  const { metOrExceeded, counted } = headline;
  const moved = words('review.moved', {
    met: figures.number(metOrExceeded),
    counted: figures.number(counted),
  });
  const same = `AND(${names.met}=${metOrExceeded},${names.counted}=${counted})`;
  return `IF(${same},${quoteText(words('review.unmoved'))},${quoteText(moved)})`;
}
