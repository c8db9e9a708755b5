import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { ListRow } from './rows';

/** Lines beyond those in view, so that scrolling and the Tab key find the next ones. */
const OVERSCAN = 6;

const scroller = (): HTMLElement | null => document.getElementById('place');

/**
 * Draws only the lines in view.
 * @param pinned the key of a line that is always drawn, or null.
 */
export function useVirtualRows(
  rows: readonly ListRow[],
  list: RefObject<HTMLUListElement | null>,
  pinned: string | null,
): Virtualizer<HTMLElement, Element> {
  const scrollMargin = useScrollMargin(list);
  const pinnedAt = pinned === null ? -1 : rows.findIndex(({ key }) => key === pinned);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (pinnedAt < 0 || indexes.includes(pinnedAt)) return indexes;
      return [...indexes, pinnedAt].sort((a, b) => a - b);
    },
    [pinnedAt],
  );
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: (index) => rows[index]!.height,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor,
  });
  virtual.shouldAdjustScrollPositionOnItemSizeChange = isAboveView;
  return virtual;
}

/**
 * What is in view stays where it is: lines above it that turn out higher or lower move the scroll position. Not while a
 * person scrolls down, whom it would hold up.
 */
const isAboveView = (
  { end }: VirtualItem,
  _: number,
  { scrollDirection, scrollOffset }: Virtualizer<HTMLElement, Element>,
): boolean => scrollDirection !== 'forward' && end <= (scrollOffset ?? 0);

/** @returns how far below the top of what scrolls the list begins. */
function useScrollMargin(list: RefObject<HTMLUListElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const place = scroller();
    if (!place || !list.current) return;
    const top = list.current.getBoundingClientRect().top - place.getBoundingClientRect().top;
    setMargin(Math.round(top + place.scrollTop));
  });
  return margin;
}
