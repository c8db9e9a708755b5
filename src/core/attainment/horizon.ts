import type { Day, Span } from '../model/day';
import type { Indicator, ReviewTime } from '../model/indicator';

/** A term or horizon whose end is not after its start. */
export interface TermError {
  readonly code: 'end-not-after-start';
  readonly span: Span;
}

/** @returns what is wrong with a term, or null. The caller says it in words; nothing is computed from it. */
export function checkTerm(span: Span): TermError | null {
  return span.end > span.start ? null : { code: 'end-not-after-start', span };
}

/** @returns the span that a target is for: its own, else the term; null for none and for "to date". */
export function horizonOf(indicator: Indicator, time: ReviewTime): Span | null {
  return indicator.horizon === 'to-date' ? null : (indicator.horizon ?? time.term);
}

/**
 * @returns whether the horizon has ended: the review date is its last day or later. A plan "to date" is for
 * exactly what has passed, so it has ended; without a review date or a horizon nothing is known to have.
 */
export function hasEnded(indicator: Indicator, time: ReviewTime): boolean {
  if (indicator.horizon === 'to-date') return true;
  const span = horizonOf(indicator, time);
  return span !== null && time.reviewDate !== null && time.reviewDate >= span.end;
}

/** @returns the last day that an observation may end on to count; null when no day is known. */
export function lastCountedDay(indicator: Indicator, time: ReviewTime): Day | null {
  const end = horizonOf(indicator, time)?.end ?? null;
  if (time.reviewDate === null || end === null) return time.reviewDate ?? end;
  return Math.min(time.reviewDate, end);
}

/** The horizon as pace sees it. */
export interface Elapsed {
  readonly span: Span;
  /** The review date, or the horizon's end if that is earlier. */
  readonly day: Day;
  /** (day − start) / (end − start), above 0 and at most 1. */
  readonly share: number;
}

/** @returns how much of the horizon has passed; null before its start, without one, or with a wrong one. */
export function elapsedOf(indicator: Indicator, time: ReviewTime): Elapsed | null {
  const span = horizonOf(indicator, time);
  if (span === null || time.reviewDate === null || checkTerm(span) !== null) return null;
  const day = Math.min(time.reviewDate, span.end);
  const share = (day - span.start) / (span.end - span.start);
  return share > 0 ? { span, day, share } : null;
}
