import type { Reader } from './periodMonths';
import { plausibleYear, yearOf } from './days';
import type { Found, Years } from './periodParts';
import { calendarYears } from './periodParts';
import { fold } from '../words/text';

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
/** Not part of a decimal number, of a document's number (`12/2023/QĐ`) or of another date. */
const OPEN = '(?<![\\d.,]|\\d ?[/-] ?)';
const CLOSE = '(?!\\d|[.,/-]\\d| ?/ ?\\p{L}|-\\p{L})';
const YEAR_WORD = '(?:nam|year|ปี(?: ?พ\\.? ?ศ\\.?)?|พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?)';
const BUDGET = `(?:${fold('ประจำ')})?(?:ปีงบประมาณ|งบประมาณ|ปีงบฯ|ปีงบ)(?: ?พ\\.? ?ศ\\.?)? ?`;
const SCHOOL = '(?:nam hoc|school year|academic year|ปีการศึกษา)';
const FISCAL = `(?:(?<![a-z])(?:fy|fiscal year|financial year|nam tai chinh|nam ngan sach|nien do|${SCHOOL})\\.? ?)`;

/** The Thai budget year begins on 1 October of the year before. */
const budgetYears = (first: number, last = first): Years => ({
  year: first - 1,
  month: 10,
  months: 12 * (last - first + 1),
});

/**
 * "2023/24" says that a year goes over New Year and not when it begins. Most that are written so begin in April;
 * and of what is dated too early nothing is left out of a review.
 */
const twoYears = (first: number): Years => ({ year: first, month: 4, months: 12 });

/** The last year of `2023/24`, `2021-25`: two digits belong to the century of the first. */
const lastYear = (first: number, digits: string): number | null =>
  digits.length === 2
    ? first - (first % 100) + Number(digits) + (Number(digits) < first % 100 ? 100 : 0)
    : yearOf(digits, false);

/** The digits of a Buddhist year keep their own century: 2566-70. */
function fromTo(
  a: string,
  b: string,
  thai: boolean,
  years: (first: number, last: number) => Years | null,
): Found {
  const first = yearOf(a, thai);
  const last =
    b.length === 2 && (thai || Number(a) > 2400)
      ? yearOf(b, true)
      : first === null
        ? null
        : lastYear(first, b);
  const span = first === null || last === null || last < first ? null : years(first, last);
  return span && { years: span };
}

const single = (digits: string, thai: boolean, years: (year: number) => Years): Found => {
  const year = yearOf(digits, thai);
  return year === null ? null : { years: years(year) };
};

/** Years, over folded text without Latin accents, of which parts have been taken away. */
export const YEAR_READERS: readonly Reader[] = [
  [
    pattern(`${BUDGET}(\\d{4}|\\d{2}) ?(?:-|ถึง) ?(?:พ\\.? ?ศ\\.? ?)?(\\d{4}|\\d{2})(?!\\d)`),
    ([a = '', b = ''], thai) => fromTo(a, b, thai, budgetYears),
  ],
  [
    pattern(`${BUDGET}(\\d{4}|\\d{2})(?!\\d)`),
    ([digits = ''], thai) => single(digits, thai, budgetYears),
  ],
  [
    pattern(`${FISCAL}'?(\\d{4}|\\d{2}) ?[/-] ?'?(\\d{4}|\\d{2})(?!\\d)`),
    ([a = '', b = ''], thai) =>
      fromTo(a, b, thai, (first, last) =>
        last === first + 1 ? twoYears(first) : calendarYears(first, last),
      ),
  ],
  [
    pattern(`${FISCAL}'?(\\d{4}|\\d{2})(?![\\d/.,]\\d?)`),
    ([digits = ''], thai) => single(digits, thai, calendarYears),
  ],
  [
    pattern(`${OPEN}(\\d{4}) ?/ ?(\\d{4}|\\d{2})(?![\\d/])`),
    ([a = '', b = ''], thai) =>
      fromTo(a, b, thai, (first, last) => (last === first + 1 ? twoYears(first) : null)),
  ],
  [
    pattern(`${OPEN}(\\d{4})-(\\d{2})(?![\\d/-])`),
    ([a = '', b = ''], thai) =>
      fromTo(a, b, thai, (first, last) =>
        last === first + 1 ? twoYears(first) : calendarYears(first, last),
      ),
  ],
  [
    pattern(
      `(?:${YEAR_WORD} ?)?${OPEN}(\\d{4})(?: ?- ?|,? ?(?:den|toi|to|until|through|ถึง)(?: (?:het|cuoi|the end of))? ?)(?:${YEAR_WORD} ?)?(\\d{4})${CLOSE}`,
    ),
    ([a = '', b = ''], thai) => fromTo(a, b, thai, calendarYears),
  ],
  [
    pattern(`(?<![a-z]|(?:ca|toan|dau|full|whole) )(?<!ทั้ง)(?:${YEAR_WORD}|fy) ?(\\d{4})${CLOSE}`),
    ([digits = ''], thai) => single(digits, thai, calendarYears),
  ],
  [
    pattern(`(?:ปี(?: ?พ\\.? ?ศ\\.?)?|พ\\.? ?ศ\\.?) ?'?(\\d{2})(?!\\d)`),
    ([digits = '']) => single(digits, true, calendarYears),
  ],
];

/** A year that stands alone; any other number of four digits is no year and no mistake. */
export const BARE_YEAR = pattern(`${OPEN}(\\d{4})${CLOSE}`);

/** @returns the calendar year of four digits, or undefined where they are none. */
export const bareYear = (digits: string): Years | undefined => {
  const year = plausibleYear(Number(digits)) ? yearOf(digits, false) : null;
  return year === null ? undefined : calendarYears(year);
};
