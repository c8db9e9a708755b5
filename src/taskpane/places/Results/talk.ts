import { createContext, useContext } from 'react';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';

/** How this place talks: of indicators, and of how they were understood. */
export interface ResultsTalk {
  readonly say: WordsOf<ResultsKey>;
  readonly explain: ExplainingWords;
}

const TalkContext = createContext<ResultsTalk | null>(null);
export const TalkProvider = TalkContext.Provider;

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export function useTalk(): ResultsTalk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('a component stands outside the place');
  return talk;
}
