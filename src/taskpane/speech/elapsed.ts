import type { Day, Span } from '../../core/model/day';

/** @returns the share of the term that has passed at the review date, 0 to 1, or null without either. */
export function elapsedShare(reviewDate: Day | null, term: Span | null): number | null {
  if (reviewDate === null || term === null || term.end <= term.start) return null;
  const share = (reviewDate - term.start) / (term.end - term.start);
  return Math.min(1, Math.max(0, share));
}
