import { duePathOf } from '../due';
import { reaches } from './compare';
import { reading, type RowContext } from './context';
import { whenDue } from './due';
import { figuresOnly } from './figuresOnly';
import { isNumber, literal, when } from './syntax';

/** The Pace column: the rule of `paceOf` in a word, from our Due column where it is written. */
export function paceFormula(context: RowContext): string {
  const { refs, words } = context;
  return figuresOnly(context, (bounds, achieved) => {
    const word = (due: string) => paceWord(context, paceRatio(context, achieved, due));
    if (duePathOf(context.indicator) === null) return null;
    if (refs.due === null) return whenDue(context, bounds, word);
    return when(isNumber(refs.due), word(refs.due), literal(words.none));
  });
}

function paceRatio(context: RowContext, achieved: string, due: string): string {
  const { indicator } = context;
  if (duePathOf(indicator) === 'from-baseline') {
    const baseline = reading(context, 'baseline', 'readLow');
    return `(${achieved}-${baseline})/(${due}-${baseline})`;
  }
  const share = `${achieved}/(${due})`;
  return indicator.target?.comparator === 'atMost' ? `(2-${share})` : share;
}

function paceWord({ names, words }: RowContext, ratio: string): string {
  const isOnPace = when(
    reaches(ratio, names.onPace),
    literal(words.pace['on-pace']),
    literal(words.pace.behind),
  );
  return when(reaches(ratio, names.ahead), literal(words.pace.ahead), isOnPace);
}
