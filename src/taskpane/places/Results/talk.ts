import { requiredContext } from '../../requiredContext';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';

/** How this place talks: of indicators, and of how they were understood. */
export interface ResultsTalk {
  readonly say: WordsOf<ResultsKey>;
  readonly explain: ExplainingWords;
}

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export const [TalkProvider, useTalk] = requiredContext<ResultsTalk>(
  'a component stands outside the place',
);
