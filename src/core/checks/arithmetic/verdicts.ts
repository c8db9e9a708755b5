import type { Verdict } from '../vocabulary/types';
import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';

/** "chưa đạt" has "đạt" inside; as whole texts they cannot be mistaken for each other. */
const VERDICTS = (['exceeded', 'atLeastMet', 'met', 'nearlyMet', 'notMet'] as const).map(
  (verdict) => {
    const words = CHECK_VOCABULARIES.flatMap(({ verdicts }) => verdicts[verdict]);
    return [verdict, compile(words, '^', '[.!;\\s]*$')] as const;
  },
);

/** @returns what the text of a status says of its target; null where it says something else or nothing. */
export const verdictOf = remembered((text): Verdict | null => {
  const folded = fold(text);
  return VERDICTS.find(([, words]) => hasPhrase(words, folded))?.[0] ?? null;
});
