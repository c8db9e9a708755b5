import type { Span } from '../../model/day';
import { dateParts, isoDay } from '../../model/day';
import { isDateFormat } from '../cells/formats';
import { periodMentions } from './periodMentions';
import type { Mention, Part, Years } from './periodParts';
import { calendarYears, oneDay, partIn, spanOfYears } from './periodParts';
import { fold, hasThai, tidy, withoutAccents } from '../words/text';

/** The period that the titles above a column name. */
export interface HeaderPeriod {
  /** Its days; one day where only the end is named ("lũy kế đến 30/6/2023"); null without a year. */
  readonly when: Span | null;
  /** Its place among parts of a year, from 1, where no year is known. */
  readonly order: number | null;
  /** The titles without the words of the period, joined by ` – `. */
  readonly rest: string;
}

/** Longer titles are sentences about more than a period. */
const LONGEST = 120;
const LOOSE_ENDS = /^[\s,;:/–-]+|[\s,;:/–(-]+$/g;

interface Title {
  readonly mentions: readonly Mention[];
  readonly rest: string;
}

/** The text as written, of the length of the folded one wherever that can be had, so that places agree. */
function spelling(text: string, plain: string): string {
  const wide = tidy(text).normalize('NFKC');
  return wide.length === plain.length ? wide : plain;
}

function withoutMentions(text: string, mentions: readonly Mention[]): string {
  const pieces = mentions.map(({ start }, at) => text.slice(mentions[at - 1]?.end ?? 0, start));
  const all = [...pieces, text.slice(mentions.at(-1)?.end ?? 0)].join(' ');
  const clean = all.replace(/\(\s*[,/-]?\s*\)|\[\s*\]/g, ' ').replace(/\s+/g, ' ');
  return clean.replace(LOOSE_ENDS, '').replaceAll('\u0e4d\u0e32', '\u0e33').trim();
}

function readTitle(text: string): Title {
  const plain = withoutAccents(fold(text));
  const mentions = plain.length > LONGEST ? [] : periodMentions(plain, 'day-first', hasThai(text));
  const found = mentions ?? [];
  return { mentions: found, rest: withoutMentions(spelling(text, plain), found) };
}

/** The lowest title that says it holds; of two mentions in one title, the first. */
function lowest<T>(titles: readonly Title[], pick: (mention: Mention) => T | null): T | null {
  for (const { mentions } of [...titles].reverse()) {
    const found = mentions.map(pick).find((item) => item !== null);
    if (found != null) return found;
  }
  return null;
}

function spanOf(part: Part | null, years: Years | null): Span | null {
  if (years === null) return null;
  return part === null ? spanOfYears(years) : partIn(part, years);
}

/**
 * Reads the period of a column from its titles, from top to bottom: parts of a year in one combine with the
 * year in another. A part without any year is one of `year`; with no such year either it has only its order.
 * Bare numbers are years or nothing.
 * @param year the only year of the common era that is named around the table, or null
 * @returns null where the titles name no period ("đến nay" and "so với năm 2022" are none)
 */
export function readHeaderPeriod(
  titles: readonly string[],
  year: number | null,
): HeaderPeriod | null {
  const read = titles.map(readTitle);
  if (read.every(({ mentions }) => mentions.length === 0)) return null;
  const rest = read.flatMap((title) => (title.rest === '' ? [] : [title.rest])).join(' – ');
  const days = lowest(read, (mention) => mention.days);
  if (days) return { when: days, order: null, rest };
  const dated = lowest(read, (mention) => (mention.part && mention.years ? mention : null));
  const part = dated?.part ?? lowest(read, (mention) => mention.part);
  const named = dated?.years ?? lowest(read, (mention) => mention.years);
  const years = named ?? (year === null ? null : calendarYears(year));
  const span = spanOf(part, years);
  const until = read.some(({ mentions }) => mentions.some((mention) => mention.until));
  const when = span && until ? oneDay(span.end) : span;
  return { when, order: when === null ? (part?.order ?? null) : null, rest };
}

/**
 * @returns a header cell that is a date as a text that readHeaderPeriod reads: `2023-06` where its format shows
 * no day, else `2023-06-30`; null for a number that is no date
 */
export function titleOfDate(value: number, format: string): string | null {
  if (!isDateFormat(format) || value < 1) return null;
  const { year, month } = dateParts(value);
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /d/i.test(plain) ? isoDay(value) : `${year}-${String(month).padStart(2, '0')}`;
}
