import { requiredContext } from '../../requiredContext';
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

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export const [TalkProvider, useTalk] = requiredContext<ChecksTalk>(
  'a component stands outside the place',
);
