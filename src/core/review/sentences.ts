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

/**
 * @returns whether the figures are still those that the drafted sentences state, as a live formula (without
 *   `=`): every row of the annex watches its own, and the review date is watched here.
 */
export function movedLine({ words, figures, evaluation, names }: CompositionInput): string {
  const { reviewDate } = evaluation;
  const moved = sentenceFormula(words, 'review.moved', { count: `SUM(${names.moved})` });
  const unmoved = quoteText(words('review.unmoved'));
  const watched = `IF(SUM(${names.moved})=0,${unmoved},${moved})`;
  if (reviewDate === null) return watched;
  const other = quoteText(words('review.otherDate', { date: figures.date(reviewDate) }));
  return `IF(N(${names.reviewDate})=${reviewDate},${watched},${other})`;
}
