import { createContext, useContext } from 'react';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import type { TablesKey } from '../../../core/wording/places/tables/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { CellReadings } from './cellReadings';

/** How this place talks: of tables, and of how they were understood. */
export interface TablesTalk {
  readonly say: WordsOf<TablesKey>;
  readonly explain: ExplainingWords;
  readonly readings: CellReadings;
}

const TalkContext = createContext<TablesTalk | null>(null);
export const TalkProvider = TalkContext.Provider;

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export function useTalk(): TablesTalk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('a component stands outside the place');
  return talk;
}
