import { compile, hasPhrase } from '../words/phrases';
import type { GoodSide } from '../cells/readTarget';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const LEADING = '^[-+*\\d.\\s]*';
const REDUCTION = compile(
  VOCABULARIES.flatMap((v) => v.reductionNames),
  LEADING,
);
const LESS = compile(VOCABULARIES.flatMap((v) => v.lessIsBetter));
const WORK_AGAINST = compile(VOCABULARIES.flatMap((v) => v.workAgainst));
const CHANGE = compile(
  VOCABULARIES.flatMap((v) => [
    ...(v.concepts.increase ?? []),
    ...(v.concepts.reduce ?? []),
    'growth',
  ]),
);
const COLUMN_UP = compile(
  VOCABULARIES.flatMap((v) => v.directions.atLeast),
  '^',
  '$',
);
const COLUMN_DOWN = compile(
  VOCABULARIES.flatMap((v) => v.directions.atMost),
  '^',
  '$',
);

/** @returns whether the indicator measures a reduction ("Mức giảm …"), which is better when larger. */
export const measuresReduction = (name: string): boolean => hasPhrase(REDUCTION, fold(name));

/** @returns whether the indicator measures a change, so that "tăng 5" is a value of it. */
export const measuresChange = (name: string): boolean => hasPhrase(CHANGE, fold(name));

/**
 * @returns which side is good by an indicator's name, where it says so: "Tỷ lệ thất nghiệp" suggests that
 * less is better; work against a bad thing (complaints resolved, unemployment insurance) does not.
 */
export function sideOfName(name: string): GoodSide | null {
  const folded = fold(name);
  if (measuresReduction(name)) return 'atLeast';
  return hasPhrase(LESS, folded) && !hasPhrase(WORK_AGAINST, folded) ? 'atMost' : null;
}

/** @returns which side is good by a direction column's cell, or null where its words are not known. */
export function sideOfColumn(text: string): GoodSide | null {
  const folded = fold(text);
  if (/^[↑▲]$/.test(folded) || hasPhrase(COLUMN_UP, folded)) return 'atLeast';
  return /^[↓▼]$/.test(folded) || hasPhrase(COLUMN_DOWN, folded) ? 'atMost' : null;
}
