import { dateParts, type Span } from '../../model/day';
import type { Figures } from '../numbers';

/**
 * @returns a span as people write it: `2023`, `2016–2020` where it is whole calendar years, one date where
 *   it is a day, else its first and last day.
 */
export function spanText(span: Span, figures: Figures): string {
  if (span.start === span.end) return figures.date(span.start);
  if (isWholeYears(span)) return joined(figures.year(span.start), figures.year(span.end), '–');
  return joined(figures.date(span.start), figures.date(span.end), ' – ');
}

const joined = (first: string, last: string, dash: string): string =>
  first === last ? first : `${first}${dash}${last}`;

function isWholeYears({ start, end }: Span): boolean {
  const first = dateParts(start);
  const last = dateParts(end);
  return first.month === 1 && first.date === 1 && last.month === 12 && last.date === 31;
}
