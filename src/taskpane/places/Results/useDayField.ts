import type { Day } from '../../../core/model/day';
import type { Typed } from '../../components/TypedField/TypedField';
import { useSpeech } from '../../speech/Speech';
import { readTypedDay, typedDay } from '../../speech/typedDay';
import { useTalk } from './talk';

/** 2 June 2023. */
const EXAMPLE: Day = 45_079;

export interface DayField {
  readonly hint: string;
  /** Blank for none. */
  readonly shownOf: (day: Day | null) => string;
  readonly read: (text: string) => Typed<Day>;
}

/** How days are typed in the pane's language. */
export function useDayField(): DayField {
  const { language } = useSpeech();
  const { say } = useTalk();
  const problem = say('results.noDate', { example: typedDay(EXAMPLE, language) });
  return {
    hint: say('results.dateHint'),
    shownOf: (day) => (day === null ? '' : typedDay(day, language)),
    read: (text) => {
      const day = readTypedDay(text);
      return day === null ? { problem } : { value: day };
    },
  };
}
