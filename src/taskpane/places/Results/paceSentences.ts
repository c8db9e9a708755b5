import { horizonOf } from '../../../core/attainment/horizon';
import type { Day } from '../../../core/model/day';
import type { ReviewTime } from '../../../core/model/indicator';
import type { Figures } from '../../../core/wording/numbers';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { decimalsThatHold } from '../../speech/decimalsThatHold';
import { printAs, type ValueLook } from '../../speech/valueText';
import type { Assessed } from '../../tally';

/** How this place puts a result into words. */
export interface Printing {
  readonly look: ValueLook;
  readonly figures: Figures;
  readonly say: WordsOf<ResultsKey>;
}

/** @returns what was due, what is still needed and where it leads at this rate, one sentence each: only what there is. */
export function paceSentences(
  assessed: Assessed,
  time: ReviewTime,
  printing: Printing,
): readonly string[] {
  return [
    dueSentence(assessed, time, printing),
    leftSentence(assessed, printing),
    projectionSentence(assessed, printing),
  ].filter((sentence) => sentence !== null);
}

/** After the end everything is due by the end. */
function dueSentence(
  { indicator, assessment: { pace } }: Assessed,
  time: ReviewTime,
  { look, figures, say }: Printing,
): string | null {
  if (!pace || time.reviewDate === null) return null;
  const end = horizonOf(indicator, time)?.end ?? time.reviewDate;
  const day: Day = Math.min(time.reviewDate, end);
  return say('results.due', { date: figures.date(day), due: printAs(look, figures)(pace.due) });
}

function leftSentence({ indicator, assessment }: Assessed, printing: Printing): string | null {
  const { stillNeeded, perMonth, ended } = assessment;
  const { say } = printing;
  if (stillNeeded === null || stillNeeded === 0) return null;
  const needed = someText(Math.abs(stillNeeded), printing);
  if (indicator.target?.comparator === 'atMost') {
    return say(stillNeeded < 0 ? 'results.over' : 'results.room', { needed });
  }
  if (ended) return say('results.short', { needed });
  const months = perMonth ? Math.round(stillNeeded / perMonth) : 0;
  if (perMonth === null || months < 1) return say('results.needed', { needed });
  return say('results.neededInMonths', { needed, months, rate: roughText(perMonth, printing) });
}

/** Once it has ended there is nothing ahead. */
function projectionSentence(
  { assessment: { projection, ended } }: Assessed,
  printing: Printing,
): string | null {
  if (projection === null || ended) return null;
  return printing.say('results.projection', { projection: roughText(projection, printing) });
}

/** However little it is, it does not print as nothing. */
function someText(value: number, { look, figures }: Printing): string {
  const decimals = decimalsThatHold(look, (asPrinted) => asPrinted(value) !== 0);
  return printAs(look, figures, decimals)(value);
}

/** What is a guess is not told more exactly than it is known. */
function roughText(value: number, printing: Printing): string {
  const { look, figures } = printing;
  return Math.abs(value * look.scale) < 1
    ? someText(value, printing)
    : printAs(look, figures, 1)(value);
}
