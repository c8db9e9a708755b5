import type { CellValue } from '../model/cell';
import type { Horizon } from '../model/indicator';
import type { Span } from '../model/day';
import { dateParts } from '../model/day';
import type { DateOrder } from './days';
import { monthsSpan, numericDay, realDay } from './days';
import { isDateFormat } from './formats';
import { compile, hasPhrase } from './phrases';
import { fold, withoutAccents } from './text';
import { VOCABULARIES } from './vocabulary/vocabularies';

const TO_DATE = compile(VOCABULARIES.flatMap((v) => v.toDate));
/** Serial days that a date column may hold without a date format: 1954 to 2119. */
const PLAUSIBLE_SERIALS = { from: 20_000, to: 80_000 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { months } of VOCABULARIES) {
    months.forEach((names, at) => names.forEach((name) => numbers.set(fold(name), at + 1)));
  }
  return numbers;
}
const MONTHS = monthNumbers();
const MONTH_NAME = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

type Reader = readonly [pattern: RegExp, read: (groups: readonly string[]) => Span | null];

const YEAR = '(\\d{4})';
const IN_YEAR = `[\\s/,-]*(?:nam|year|fy|ปี|พ\\.ศ\\.|พ\\.ศ)?[\\s.]*${YEAR}`;
const oneDay = (day: number | null): Span | null =>
  day === null ? null : { start: day, end: day };
const monthSpan = (year: number, month: number): Span | null =>
  month >= 1 && month <= 12 ? monthsSpan(year, month, 1) : null;
const quarterSpan = (year: number, quarter: string): Span | null => {
  const number = ROMAN[quarter] ?? Number(quarter);
  return number >= 1 && number <= 4 ? monthsSpan(year, number * 3 - 2, 3) : null;
};
/** The Thai budget year begins on 1 October of the year before. */
const budgetQuarter = (year: number, quarter: string): Span | null => {
  const number = Number(quarter);
  return number >= 1 && number <= 4 ? monthsSpan(year - 1, 7 + number * 3, 3) : null;
};
/** `9 tháng đầu năm` counts from January, `6 tháng cuối năm` back from December. */
const partOfYear = (year: number, months: string, last: boolean): Span | null => {
  const count = Number(months);
  if (count < 1 || count > 12) return null;
  return monthsSpan(year, last ? 13 - count : 1, count);
};

/** Periods as written, over folded text without Latin accents. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`(\\d{1,2}) ?(?:thang|months?) ?(dau|cuoi)?(?: cua)?${IN_YEAR}`),
    ([months = '', side, year]) => partOfYear(Number(year), months, side === 'cuoi'),
  ],
  [
    new RegExp(`first (\\d{1,2}) months of ${YEAR}`),
    ([months = '', year]) => partOfYear(Number(year), months, false),
  ],
  [
    new RegExp(`(?:nua dau|nua nam dau|h1|first half of)${IN_YEAR}`),
    ([year]) => partOfYear(Number(year), '6', false),
  ],
  [
    new RegExp(`(?:nua cuoi|h2|second half of)${IN_YEAR}`),
    ([year]) => partOfYear(Number(year), '6', true),
  ],
  [
    new RegExp(`ไตรมาส(?:ที่)? ?(\\d) ?/?(?: ?ปี)?งบประมาณ(?: พ\\.ศ\\.)? ?${YEAR}`),
    ([quarter = '', year]) => budgetQuarter(Number(year), quarter),
  ],
  [
    new RegExp(`(?:ปี)?งบประมาณ(?: พ\\.ศ\\.)? ?${YEAR}`),
    ([year]) => monthsSpan(Number(year) - 1, 10, 12),
  ],
  [
    new RegExp(`(?:quy|quarter|q|ไตรมาส(?:ที่)?) ?(iv|i{1,3}|\\d{1,2})(?!\\w)${IN_YEAR}`),
    ([quarter = '', year]) => quarterSpan(Number(year), quarter),
  ],
  [
    new RegExp(`^${YEAR}[ -/]?q([1-4])$`),
    ([year, quarter = '']) => quarterSpan(Number(year), quarter),
  ],
  [
    new RegExp(`(?:ngay )?(\\d{1,2}) thang (\\d{1,2}),? nam ${YEAR}`),
    ([date, month, year]) => oneDay(realDay(Number(year), Number(month), Number(date))),
  ],
  [
    new RegExp(`(\\d{1,2}) (${MONTH_NAME}),? ${YEAR}`),
    ([date, month = '', year]) =>
      oneDay(realDay(Number(year), MONTHS.get(month) ?? 0, Number(date))),
  ],
  [
    new RegExp(`(${MONTH_NAME}) (\\d{1,2}),? ${YEAR}`),
    ([month = '', date, year]) =>
      oneDay(realDay(Number(year), MONTHS.get(month) ?? 0, Number(date))),
  ],
  [
    new RegExp(`(${MONTH_NAME})[ -/]*(?:ปี ?)?${YEAR}`),
    ([month = '', year]) => monthSpan(Number(year), MONTHS.get(month) ?? 0),
  ],
  [
    new RegExp(`(?:thang|month|เดือน|t) ?(\\d{1,2})${IN_YEAR}`),
    ([month, year]) => monthSpan(Number(year), Number(month)),
  ],
  [
    new RegExp(`^(\\d{1,2})[/-]${YEAR}$`),
    ([month, year]) => monthSpan(Number(year), Number(month)),
  ],
  [new RegExp(`^${YEAR}-(\\d{1,2})$`), ([year, month]) => monthSpan(Number(year), Number(month))],
];

const ONE_YEAR = new RegExp(`(?<![\\d/.])${YEAR}(?![\\d/.])`, 'g');
/** "by 2025" names an end only: when the span begins is not said. */
const END_ONLY =
  /(?:den|den het|by|until|ภายใน|ถึง)(?: (?:nam|ปี|the end of|end of|cuoi nam|het nam))? ?\d{4}/;

const plausibleYear = (year: number): boolean =>
  (year >= 1950 && year <= 2100) || (year >= 2493 && year <= 2643);

function yearsSpan(plain: string): Span | null {
  const years = [...plain.matchAll(ONE_YEAR)].map((match) => Number(match[1]));
  const [first, last = first] = years;
  if (first === undefined || last === undefined || years.length > 2) return null;
  if (!plausibleYear(first) || !plausibleYear(last) || last < first) return null;
  if (years.length === 1 && END_ONLY.test(plain)) return null;
  return monthsSpan(first, 1, 12 * (last - first + 1));
}

/**
 * Reads a day or a period written in words or figures: `2/6/2023`, `T6/2023`, `Quý II/2023`,
 * `6 tháng đầu năm 2023`, `มิถุนายน 2566`, `2020-2025`; null if it names none.
 */
export function readPeriod(text: string, order: DateOrder): Span | null {
  const folded = withoutAccents(fold(text));
  const day = numericDay(folded.replace(/^(?:ngay|วันที่) /, ''), order);
  if (day !== null) return oneDay(day);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(folded);
    if (match) return read(match.slice(1));
  }
  return yearsSpan(folded);
}

/** Reads a number in a column of dates: a serial day, or a year of either calendar. */
function periodOfNumber(value: number, format: string): Span | null {
  if (!isDateFormat(format) && Number.isInteger(value) && plausibleYear(value)) {
    return monthsSpan(value, 1, 12);
  }
  const { from, to } = PLAUSIBLE_SERIALS;
  if (!isDateFormat(format) && (value < from || value > to)) return null;
  const day = Math.floor(value);
  const { year, month, date } = dateParts(day);
  return oneDay(realDay(year, month, date));
}

/** @returns the day or period of a cell in a column of dates, or null if it cannot be read. */
export function periodOfCell(cell: CellValue, order: DateOrder): Span | null {
  if (cell.kind === 'number') return periodOfNumber(cell.value, cell.format);
  return cell.kind === 'text' ? readPeriod(cell.value, order) : null;
}

/** A bare year beside "target" is rather an end ("2025 target") unless the header speaks of that year's plan. */
const OF_A_YEAR = /(?:^|[^\p{L}])(?:nam|year|annual|ke hoach|kh|plan)(?![\p{L}])|ปี|แผน/u;

/** @returns what a target column's header says of the span that its targets are for. */
export function readHeaderHorizon(header: string): Horizon {
  const horizon = readHorizon(header, 'day-first');
  if (horizon === null || horizon === 'to-date') return horizon;
  const isWholeYears = horizon.end - horizon.start >= 364;
  return isWholeYears && !OF_A_YEAR.test(withoutAccents(fold(header))) ? null : horizon;
}

/** @returns what a header or a horizon cell says of the span that targets are for. */
export function readHorizon(text: string, order: DateOrder): Horizon {
  return hasPhrase(TO_DATE, fold(text)) ? 'to-date' : readPeriod(text, order);
}
