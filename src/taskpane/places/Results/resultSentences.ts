import { byUnit, countedOf } from '../../../core/attainment/achieved';
import { hasDuplicates } from '../../../core/attainment/observed';
import type { Amount, Indicator, ReviewTime } from '../../../core/model/indicator';
import type { Evaluation } from '../../../core/model/review';
import type { CommonWords } from '../../../core/wording/wordsFrom';
import type { Assessed } from '../../tally';
import { arithmeticText } from './arithmeticText';
import { paceSentences, type Printing } from './paceSentences';

/** What `resultSentences` speaks with. */
export interface Telling extends Printing {
  readonly words: CommonWords;
}

/** @returns how a result comes about: the arithmetic or why there is none, then the pace; a sentence each. */
export function resultSentences(
  assessed: Assessed,
  { reviewDate, term, thresholds }: Evaluation,
  { look, words, figures, say }: Telling,
): readonly string[] {
  const time = { reviewDate, term };
  const text = arithmeticText(assessed, thresholds.near, look, figures, say);
  const first =
    text === null
      ? reasonSentence(assessed, time, { words, figures, say })
      : say('results.sentence', { text });
  const pace = paceSentences(assessed, time, { look, figures, say });
  return first === null ? pace : [first, ...pace];
}

type Reasons = Pick<Telling, 'words' | 'figures' | 'say'>;

function reasonSentence(
  { indicator, assessment: { achieved, notComputable } }: Assessed,
  time: ReviewTime,
  { words, figures, say }: Reasons,
): string | null {
  switch (notComputable) {
    case null:
      return null;
    case 'no-target':
      return say('results.noTarget');
    case 'no-data':
      return noFigure(indicator, time, figures, say);
    case 'text':
      if (indicator.target?.doubt) return say('results.targetInDoubt');
      if (achieved.kind === 'text') return textSentence(achieved, indicator, say);
      break;
  }
  return say('results.noRatio', { reason: words(`notComputable.${notComputable}`) });
}

function noFigure(
  indicator: Indicator,
  time: ReviewTime,
  figures: Telling['figures'],
  say: Telling['say'],
): string {
  const counted = countedOf(indicator, time);
  if (byUnit(counted).some(hasDuplicates)) return say('results.sameDay');
  if (time.reviewDate === null) return say('results.noFigureYet');
  return say('results.noFigure', { date: figures.date(time.reviewDate) });
}

/** Figures that leave something to decide have no text; words decide only about what is done or not. */
function textSentence(
  { text, done }: Extract<Amount, { readonly kind: 'text' }>,
  { target }: Indicator,
  say: Telling['say'],
): string {
  if (text === '') return say('results.undecided');
  if (done === null || target?.comparator !== 'milestone') return say('results.unclear', { text });
  return say(done ? 'results.done' : 'results.notDone', { text });
}
