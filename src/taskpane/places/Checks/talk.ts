import { createContext, useContext } from 'react';
import type { CheckingWords } from '../../../core/wording/checking/checkingWords';
import type { Figures } from '../../../core/wording/numbers';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { ChecksKey } from '../../../core/wording/places/checks/en';

/** How this place talks: of what was found, and of what can be done about it. */
export interface ChecksTalk {
  readonly checkingWords: CheckingWords;
  readonly checksWords: WordsOf<ChecksKey>;
  readonly figures: Figures;
}

const TalkContext = createContext<ChecksTalk | null>(null);
export const TalkProvider = TalkContext.Provider;

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export function useTalk(): ChecksTalk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('a component stands outside the place');
  return talk;
}
