import { compile, hasPhrase, patternFor } from '../words/phrases';
import type { GoodSide } from '../cells/readTarget';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const LEADING = '^[-+*\\d.\\s]*';
const REDUCTION = compile(
  VOCABULARIES.flatMap((v) => v.reductionNames),
  LEADING,
);
const LESS_NAMES = VOCABULARIES.flatMap((v) => v.lessIsBetter);
const LESS = compile(LESS_NAMES);
const WORK_AGAINST = compile(VOCABULARIES.flatMap((v) => v.workAgainst));
/** Work that takes too long: words for it are no sign that it goes against the bad thing. */
const LONG_WORK = compile(
  LESS_NAMES.filter((name) => hasPhrase(WORK_AGAINST, fold(name))),
  '',
  '',
  'gu',
);
const BALANCE = compile(VOCABULARIES.flatMap((v) => v.balanceNames));
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

const FIGURE = '[^\\p{L}\\d]{0,3}\\d';
/** Where something falls to: "from 4.2 % to 3.0 %", "xuống dưới 5", "เหลือ 3". */
const FALLS_TO = new RegExp(
  `(?:from|từ|tu|จาก)${FIGURE}.*(?:to|down to|xuống|xuong|còn|con|đến|den|เหลือ|เป็น)(?: ?\\p{L}+){0,2}${FIGURE}` +
    `|(?:xuống|xuong|còn|เหลือ|to (?:below|under|less than)|down to)(?: ?\\p{L}+){0,2}${FIGURE}`,
  'u',
);

/** A name that begins with a reduction and says down to what: a level that should fall. */
const fallsTo = (folded: string): boolean => hasPhrase(REDUCTION, folded) && FALLS_TO.test(folded);

/** @returns whether the indicator measures a reduction ("Mức giảm …"), which is better when larger. */
export function measuresReduction(name: string): boolean {
  const folded = fold(name);
  return hasPhrase(REDUCTION, folded) && !FALLS_TO.test(folded);
}

/** @returns whether the indicator can be below nothing as a matter of course: a change, a balance, a margin. */
export const measuresBalance = (name: string): boolean => hasPhrase(BALANCE, fold(name));

/** @returns whether the indicator measures a change, so that "tăng 5" is a value of it. */
export const measuresChange = (name: string): boolean => hasPhrase(CHANGE, fold(name));

/**
 * @returns which side is good by an indicator's name, where it says so: "Tỷ lệ thất nghiệp" suggests that
 * less is better; work against a bad thing (complaints resolved, unemployment insurance) does not,
 * unless the bad thing is how long it takes ("thời gian giải quyết").
 */
export function sideOfName(name: string): GoodSide | null {
  const folded = fold(name);
  if (fallsTo(folded)) return 'atMost';
  if (measuresReduction(name)) return 'atLeast';
  if (!hasPhrase(LESS, folded)) return null;
  const beside = folded.replace(patternFor(LONG_WORK, folded), ' ');
  return hasPhrase(WORK_AGAINST, beside) ? null : 'atMost';
}

const ARROWS = /[↑▲⬆↗↓▼⬇↘]\ufe0f?/gu;
const UP_SIGN = /[↑▲⬆↗]|^(?:\+|>|≥|>=)$/u;
const DOWN_SIGN = /[↓▼⬇↘]|^(?:-|<|≤|<=)$/u;

/** @returns which side is good by a direction column's cell, or null where its words are not known. */
export function sideOfColumn(text: string): GoodSide | null {
  const folded = fold(text);
  const words = folded
    .replace(ARROWS, ' ')
    .replace(/[\s().:;!]+/g, ' ')
    .trim();
  const up = UP_SIGN.test(folded) || hasPhrase(COLUMN_UP, words);
  const down = DOWN_SIGN.test(folded) || hasPhrase(COLUMN_DOWN, words);
  if (up === down) return null;
  return up ? 'atLeast' : 'atMost';
}
