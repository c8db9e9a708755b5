import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** `(1+2)`, `(I + II)`, `= 1+2`: of which rows it is the total. */
const OF_ROWS = '(?:\\(?=?\\s*[\\divxa-c]+(?:\\s*[+,;&-]\\s*[\\divxa-c]+)+\\s*\\)?)?';
const TOTAL = compile(
  VOCABULARIES.flatMap((v) => v.totals),
  '^',
  `[\\s:.]*${OF_ROWS}[\\s:.]*$`,
);

/** @returns whether a name is that of a total row, and nothing more ("Tổng vốn đầu tư" is not). */
export const isTotal = (name: string): boolean => hasPhrase(TOTAL, fold(name));
