import type { CellValue } from '../../model/cell';
import type { Horizon } from '../../model/indicator';
import type { Span } from '../../model/day';
import { dateParts } from '../../model/day';
import type { DateOrder } from './days';
import { monthsSpan, numericDay, plausibleYear, realDay } from './days';
import { isDateFormat } from '../cells/formats';
import { periodMentions } from './periodMentions';
import type { Mention } from './periodParts';
import { oneDay, partIn, spanOfYears } from './periodParts';
import { compile, hasPhrase } from '../words/phrases';
import { fold, hasThai, withoutAccents } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const TO_DATE = compile(VOCABULARIES.flatMap((v) => v.toDate));
/** Serial days that a date column may hold without a date format: 1954 to 2119. */
const PLAUSIBLE_SERIALS = { from: 20_000, to: 80_000 };
/** Longer texts are sentences about more than a time. */
const LONGEST = 120;
const known = new Map<string, Span | null>();
const KNOWN_LIMIT = 5000;

/** A part with its own year counts, else what is named first: "Quý II (tháng 6) năm 2023" is the quarter. */
export function spanOfMentions(mentions: readonly Mention[]): Span | null {
  const days = mentions.find((mention) => mention.days !== null);
  if (days) return days.days;
  const part =
    mentions.find((mention) => mention.part !== null && mention.years !== null) ??
    mentions.find((mention) => mention.part !== null);
  const years = part?.years ?? mentions.find((mention) => mention.years !== null)?.years ?? null;
  if (years === null) return null;
  const span = part?.part ? partIn(part.part, years) : spanOfYears(years);
  const until = mentions.some((mention) => mention.until);
  return span && until ? oneDay(span.end) : span;
}

function search(text: string, order: DateOrder): Span | null {
  if (text.length > LONGEST) return null;
  const mentions = periodMentions(withoutAccents(fold(text)), order, hasThai(text));
  return mentions && spanOfMentions(mentions);
}

/**
 * Reads a day or a period written in words or figures: `2/6/2023`, `T6/2023`, `Quý II/2023`,
 * `6 tháng đầu năm 2023`, `มิถุนายน 2566`, `2020-2025`. Years of a fiscal year begin in October in Thai
 * ("ปีงบประมาณ"), in July where two years are named ("2023/24"), else in January. "By 2025", "lũy kế đến hết
 * quý II/2023" are the day with which the period ends.
 * @returns null where no day and no year is named, or none that exists
 */
export function readPeriod(text: string, order: DateOrder): Span | null {
  const day = numericDay(fold(text), order, hasThai(text));
  if (day !== null) return oneDay(day);
  const key = `${order} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const span = search(text, order);
  if (known.size < KNOWN_LIMIT) known.set(key, span);
  return span;
}

/** Reads a number in a column of dates: a serial day, or a year of either calendar. */
function periodOfNumber(value: number, format: string): Span | null {
  if (!isDateFormat(format) && Number.isInteger(value) && plausibleYear(value)) {
    return monthsSpan(value, 1, 12);
  }
  const { from, to } = PLAUSIBLE_SERIALS;
  if (!isDateFormat(format) && (value < from || value > to)) return null;
  const { year, month, date } = dateParts(Math.floor(value));
  const day = realDay(year, month, date);
  return day === null ? null : oneDay(day);
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
  const days = horizon.end - horizon.start + 1;
  const isOneYear = days === 365 || days === 366;
  return isOneYear && !OF_A_YEAR.test(withoutAccents(fold(header))) ? null : horizon;
}

/** @returns what a header or a horizon cell says of the span that targets are for; an end alone is no span. */
export function readHorizon(text: string, order: DateOrder): Horizon {
  if (hasPhrase(TO_DATE, fold(text))) return 'to-date';
  const span = readPeriod(text, order);
  return span !== null && span.end > span.start ? span : null;
}
