import { plausibleYear, realDay, yearOf } from './days';
import type { Found, Part } from './periodParts';
import {
  calendarYears,
  halfPart,
  monthsPart,
  namedMonth,
  oneDay,
  partTo,
  quarterPart,
} from './periodParts';
import { fold, withoutAccents } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** One way of writing a period, over folded text without Latin accents. */
export type Reader = readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], thai: boolean) => Found,
];

const MONTHS = new Map(
  VOCABULARIES.flatMap(({ months }) =>
    months.flatMap((names, at) =>
      names.map((name) => [withoutAccents(fold(name)), at + 1] as const),
    ),
  ),
);
const namesWhere = (test: (name: string) => boolean): string =>
  [...MONTHS.keys()]
    .filter(test)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\.$/, '').replaceAll('.', '\\. ?'))
    .join('|');
const isThai = (name: string): boolean => /[\u0e00-\u0e7f]/.test(name);

/** Latin words begin and end with themselves; "FY" may follow a quarter at once. */
const OPEN = '(?<![\\p{L}\\p{M}\\d])';
const CLOSE = '(?![\\p{M}\\d]|(?!fy)\\p{L})';
/** "May" is a month only beside a number or where the text ends. */
const MONTH = `(?:${OPEN}(${namesWhere((name) => !isThai(name) && name !== 'may')}|may(?=\\W*(?:\\d|$)))${CLOSE}|(${namesWhere(isThai)}))\\.?`;
const ERA = '(?:(?:ปี|พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?) ?)*';
/** A year of two digits stands behind a mark; in Thai a space will do. */
const SHORT_YEAR = "(?: ?[/'\u2019-] ?'?(\\d{2})(?![\\d/.-]))?";
const COUNT_WORDS: Readonly<Record<string, number>> = {
  ba: 3,
  sau: 6,
  chin: 9,
  'muoi hai': 12,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
};
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  แรก: 1,
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  สุดท้าย: 4,
};

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
const monthOf = (latin: string | undefined, thai: string | undefined): number =>
  MONTHS.get(latin ?? '') ??
  MONTHS.get(thai ?? '') ??
  MONTHS.get(`${(thai ?? '').replaceAll(' ', '')}.`) ??
  0;
const dayFound = (year: number | null, month: number, date: string | undefined): Found => {
  const day = realDay(year, month, Number(date));
  return day === null ? null : { days: oneDay(day) };
};

/** A part with the two digits of a year, if they stand there. */
function withYear(part: Part | null, digits: string | undefined, thai: boolean): Found {
  if (part === null || digits === undefined) return part && { part };
  const year = yearOf(digits, thai);
  return year === null ? null : { part, years: calendarYears(year) };
}

/** Days in words. */
export const DAY_READERS: readonly Reader[] = [
  [
    pattern(`(?<!\\d)(\\d{1,2}) ?thang (\\d{1,2}),? ?(?:nam )?(\\d{4})(?!\\d)`),
    ([date, month, year = '']) => dayFound(yearOf(year, false), Number(month), date),
  ],
  [
    pattern(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -/]?(?:เดือน ?)?${MONTH},?[ -/]?${ERA}'?(\\d{4}|\\d{2})(?!\\d)`,
    ),
    ([date, latin, thai, year = ''], inThai) =>
      dayFound(yearOf(year, inThai), monthOf(latin, thai), date),
  ],
  [
    pattern(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`),
    ([latin, thai, date, year = ''], inThai) =>
      dayFound(yearOf(year, inThai), monthOf(latin, thai), date),
  ],
];

const rangeOf = (a: Part | null, b: Part | null): Part | null => a && b && partTo(a, b);
const countOf = (text: string | undefined): number => COUNT_WORDS[text ?? ''] ?? Number(text);
const isLast = (word: string | undefined): boolean => /^(?:cuoi|last|หลัง|สุดท้าย)$/.test(word ?? '');
/** "under 6 months", "within 12 months" are ages and delays. */
const NO_DELAY =
  '(?<!(?:duoi|tren|trong vong|trong|within|under|over|every|moi|sau|qua|than|ไม่เกิน|ภายใน|ทุก) )';

/** Parts of a year, and months with the numbers of their years. */
export const PART_READERS: readonly Reader[] = [
  [
    pattern(
      `${NO_DELAY}(?:(first|last) )?${OPEN}(\\d{1,2}) ?(?:thang|months?|เดือน)(?: ?(dau|cuoi|แรก|หลัง|สุดท้าย)(?: cua)?(?: nam(?!\\p{L}))?|(?: cua)? nam(?!\\p{L}))?(?!\\p{L}| ?\\d{1,2}(?!\\d))`,
    ),
    ([before, count, after]) => ({ part: monthsPart(countOf(count), isLast(before ?? after)) }),
  ],
  [
    pattern(
      `${OPEN}(?:(ba|sau|chin|muoi hai) thang (dau|cuoi)(?: nam)?|(first|last) (three|six|nine|twelve) months)${CLOSE}`,
    ),
    ([count, side, before, number]) => ({
      part: monthsPart(countOf(count ?? number), isLast(side ?? before)),
    }),
  ],
  [
    pattern(
      `${OPEN}(\\d{1,2}) ?[tm](?: ?(dau|cuoi)(?: nam)?${CLOSE}|(?= ?[/'-]? ?(?:nam |fy ?)?\\d{4}(?!\\d)))`,
    ),
    ([count, side]) => ({ part: monthsPart(Number(count), isLast(side)) }),
  ],
  [
    pattern(
      `(?:${OPEN}(?:nua (?:nam )?dau(?: nam)?|first half|1st half|h ?1|1 ?h)${CLOSE}|ครึ่งปีแรก|ครึ่งแรก)${SHORT_YEAR}`,
    ),
    ([year], thai) => withYear(halfPart(1), year, thai),
  ],
  [
    pattern(
      `(?:${OPEN}(?:nua (?:nam )?cuoi(?: nam)?|second half|2nd half|h ?2|2 ?h)${CLOSE}|ครึ่งปีหลัง|ครึ่งหลัง)${SHORT_YEAR}`,
    ),
    ([year], thai) => withYear(halfPart(2), year, thai),
  ],
  [
    pattern(`(?:${OPEN}(?:quy|q)\\.? ?|ไตรมาส(?:ที่)? ?)([1-4]) ?- ?([1-4])(?!\\d)`),
    ([a, b]) => ({ part: rangeOf(quarterPart(Number(a)), quarterPart(Number(b))) }),
  ],
  [
    pattern(`(?:${OPEN}(?:thang|months?|t)|เดือน(?:ที่)?)\\.? ?(\\d{1,2}) ?- ?(1[0-2]|[1-9])(?!\\d)`),
    ([a, b]) => ({ part: rangeOf(namedMonth(Number(a)), namedMonth(Number(b))) }),
  ],
  [
    pattern(
      `(?:${OPEN}(?:quy|quarter|qtr|q)\\.? ?|ไตรมาส(?:ที่)? ?)(iv|i{1,3}|\\d{1,2}|แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)${CLOSE}${SHORT_YEAR}`,
    ),
    ([number = '', year], thai) =>
      withYear(quarterPart(QUARTERS[number] ?? Number(number)), year, thai),
  ],
  [
    pattern(
      `${OPEN}(first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr)${CLOSE}${SHORT_YEAR}`,
    ),
    ([number = '', year], thai) => withYear(quarterPart(QUARTERS[number] ?? 0), year, thai),
  ],
  [
    pattern(`${OPEN}([1-4]) ?q(?: ?'?(\\d{2})(?!\\d)|(?!\\p{L}))`),
    ([number, year], thai) => withYear(quarterPart(Number(number)), year, thai),
  ],
  [
    pattern(`(?:${OPEN}(?:thang|thg|month|t)|เดือน(?:ที่)?)\\.? ?(\\d{1,2})${CLOSE}${SHORT_YEAR}`),
    ([month, year], thai) => withYear(namedMonth(Number(month)), year, thai),
  ],
  [
    pattern(
      `(?:เดือน ?)?${MONTH}(?:(?<=[\\u0e00-\\u0e7f]\\.?) ?${ERA}(\\d{2})(?!\\d)|${SHORT_YEAR})`,
    ),
    ([latin, thai, thaiYear, year], inThai) =>
      withYear(namedMonth(monthOf(latin, thai)), thaiYear ?? year, inThai),
  ],
  [
    pattern(`(?<![\\d/.,-])(\\d{1,2})(?: ?/ ?|-)(\\d{4})(?![\\d/.-])`),
    ([m, y = '']) => inYear(m, y),
  ],
  [
    pattern(`(?<![\\d/.,-])(\\d{4})[-/](0?[1-9]|1[0-2])(?![\\d/.-])`),
    ([y = '', m]) => inYear(m, y),
  ],
  [/^(20\d{2}|25\d{2})(0[1-9]|1[0-2])$/gu, ([year = '', month]) => inYear(month, year)],
];

/** `6/2023`, `2023-06`. */
function inYear(month: string | undefined, digits: string): Found {
  const part = namedMonth(Number(month));
  if (part === null || !plausibleYear(Number(digits))) return null;
  return withYear(part, digits, false);
}
