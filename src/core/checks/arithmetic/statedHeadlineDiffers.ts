import type { Headline } from '../../model/assessment';
import type { Check } from '../check';
import type { CheckInput } from '../input/checkInput';

/** The headline that a statement is about: of as many targets, the main table's first. */
function meantBy(of: number, { headlines, mainTable }: CheckInput): Headline | null {
  const main = mainTable === null ? null : (headlines[mainTable] ?? null);
  if (main?.counted === of) return main;
  return headlines.find((headline) => headline?.counted === of) ?? main;
}

/**
 * "9/10" or "9 of 10" in the text is not what the rows say.
 * args: `statedMet`, `statedOf`, `met`, `counted`, `toConfirm` (how many a person has yet to decide).
 */
export const statedHeadlineDiffers: Check<'stated-headline-differs'> = {
  code: 'stated-headline-differs',
  run: (input) =>
    input.reading.statedHeadlines.flatMap(({ met, of, source: { sheet, address } }) => {
      const headline = meantBy(of, input);
      if (!headline) return [];
      const { metOrExceeded, counted, toConfirm } = headline;
      if (metOrExceeded === met && counted === of) return [];
      const args = { statedMet: met, statedOf: of, met: metOrExceeded, counted, toConfirm };
      return [{ code: 'stated-headline-differs', at: { sheet, address }, args }];
    }),
};
