import type { Headline } from '../../core/model/assessment';
import type { Speech } from './Speech';

/** @returns "9 of 10 targets met or exceeded". */
export function headlineSentence(headline: Headline, { words, figures }: Speech): string {
  return words('review.headline', {
    met: figures.number(headline.metOrExceeded),
    counted: figures.number(headline.counted),
    total: headline.counted,
  });
}
