import type { Span } from './axis';

/** What is seen of the rows or columns of a sheet. */
export interface Window {
  readonly scroll: number;
  /** Of the whole window, in pixels. */
  readonly size: number;
  /** What headings and frozen lines take of it. */
  readonly lead: number;
  /** Where the frozen lines end. */
  readonly frozen: number;
}

/** @returns how far to scroll so that a span shows, with as little movement as will do */
export function revealed({ start, size }: Span, window: Window): number {
  if (start < window.frozen) return window.scroll;
  const from = start - window.frozen;
  const to = from + size;
  const room = window.size - window.lead;
  if (from < window.scroll) return from;
  return to > window.scroll + room ? Math.min(from, to - room) : window.scroll;
}
