import { compile, hasPhrase, patternFor } from '../words/phrases';
import { fold, tidy } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const TOGETHER = compile(VOCABULARIES.flatMap((v) => v.togetherWords));

/** @returns whether a title says that its figures take those beside it together: "Cả năm", "YTD". */
export const saysTogether = (title: string): boolean => hasPhrase(TOGETHER, fold(title));

/** @returns the title without these words, as written where it has none. */
export function withoutTogether(title: string): string {
  if (!saysTogether(title)) return title;
  const folded = fold(title);
  return tidy(folded.replace(patternFor(TOGETHER, folded), ' '));
}
