import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** `(1+2)`, `(I + II)`, `= 1+2`: of which rows it is the total. */
const OF_ROWS = '(?:\\(?=?\\s*[\\divxa-c]+(?:\\s*[+,;&-]\\s*[\\divxa-c]+)+\\s*\\)?)?';
/** `I`, `2`, `B`: the section that it is the total of. */
const OF_SECTION = '(?:[\\s:.]+(?:[ivx]{1,5}|\\d{1,2}|[a-z]))?';
const TOTAL = compile(
  VOCABULARIES.flatMap((v) => v.totals),
  '^',
  `${OF_SECTION}[\\s:.]*${OF_ROWS}[\\s:.]*$`,
);

/** @returns whether a name is that of a total row, and nothing more ("Tổng vốn đầu tư" is not). */
export const isTotal = (name: string): boolean => hasPhrase(TOTAL, fold(name));
