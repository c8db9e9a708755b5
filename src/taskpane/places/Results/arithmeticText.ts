import type { Figures } from '../../../core/wording/numbers';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { attainmentText, linesMissed } from '../../speech/attainmentText';
import { decimalsThatHold } from '../../speech/decimalsThatHold';
import { printAs, type ValueLook } from '../../speech/valueText';
import type { Assessed } from '../../tally';
import { arithmeticOf, shareFrom, type Arithmetic } from './arithmetic';

/** The row's percentage has so many decimals. */
const SHARE_DECIMALS = 1;
const MOST_SHARE_DECIMALS = 6;

/**
 * @param near the near line, a share.
 * @returns the arithmetic of an attainment in one sentence, "338 ÷ 400 = 84.5%", or null where it has none. Its figures
 *   are printed as exactly as it takes for them to give the percentage that the row says; where the row says `<100%`, as
 *   exactly as it takes to tell it from 100 %.
 */
export function arithmeticText(
  assessed: Assessed,
  near: number,
  look: ValueLook,
  figures: Figures,
  say: WordsOf<ResultsKey>,
): string | null {
  const { assessment } = assessed;
  const arithmetic = arithmeticOf(assessed);
  if (!arithmetic || assessment.attainment === null) return null;
  const decimals = shareDecimals(assessed, near, figures);
  const share = figures.share(assessment.attainment, decimals);
  const needed = decimalsThatHold(look, (asPrinted) => {
    const printed = printedAs(arithmetic, asPrinted);
    return liesAlike(arithmetic, printed) && figures.share(shareFrom(printed), decimals) === share;
  });
  const print = printAs(look, figures, needed);
  const about = assessment.achieved.kind === 'approximate' ? '≈ ' : '';
  return say(arithmetic.way, {
    achieved: `${about}${print(arithmetic.achieved)}`,
    target: print(arithmetic.target),
    ...(arithmetic.other !== null && { other: print(arithmetic.other) }),
    share,
  });
}

function shareDecimals({ assessment }: Assessed, near: number, figures: Figures): number {
  const { attainment, status } = assessment;
  const isCut = attainmentText(assessment, near, figures)?.startsWith('<') ?? false;
  if (!isCut || attainment === null) return SHARE_DECIMALS;
  const lines = linesMissed(status, near);
  for (let decimals = SHARE_DECIMALS + 1; decimals < MOST_SHARE_DECIMALS; decimals += 1) {
    const printed = figures.share(attainment, decimals);
    if (lines.every((line) => figures.share(line, decimals) !== printed)) return decimals;
  }
  return MOST_SHARE_DECIMALS;
}

const printedAs = (
  { way, achieved, target, other }: Arithmetic,
  asPrinted: (value: number) => number,
): Arithmetic => ({
  way,
  achieved: asPrinted(achieved),
  target: asPrinted(target),
  other: other === null ? null : asPrinted(other),
});

/** As printed, the achievement stands on the same sides of the bounds as it does. */
const liesAlike = (one: Arithmetic, other: Arithmetic): boolean =>
  Math.sign(one.achieved - one.target) === Math.sign(other.achieved - other.target);
