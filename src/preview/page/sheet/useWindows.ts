import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import { indexOfLine, type Axis } from './axis';
import type { ColumnWindow } from './rowColumns';
import type { SheetPicture } from './SheetPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from './sizes';

/** So many lines beyond the edges are drawn before they are scrolled to. */
const OVERSCAN = 4;

/** What of a sheet has to be drawn: what is in sight, and some more. */
export interface Windows {
  readonly rows: readonly number[];
  readonly columns: ColumnWindow;
}

export function useWindows(picture: SheetPicture, scroller: RefObject<HTMLElement>): Windows {
  const rows = useWindow(picture.rows, scroller, false);
  const columns = useWindow(picture.columns, scroller, true);
  return { rows: rowsDrawn(picture, rows.from, rows.to), columns };
}

function useWindow(axis: Axis, scroller: RefObject<HTMLElement>, horizontal: boolean) {
  const virtualizer = useVirtualizer({
    count: axis.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (axis.starts[i + 1] ?? 0) - (axis.starts[i] ?? 0),
    paddingStart: horizontal ? HEADING_WIDTH : HEADING_HEIGHT,
    overscan: OVERSCAN,
    horizontal,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, axis]);
  const items = virtualizer.getVirtualItems();
  return { from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 };
}

/** A merged area that begins above the window is drawn with its first visible row. */
function rowsDrawn({ rows, merges }: SheetPicture, from: number, to: number): readonly number[] {
  const window = rows.lines.slice(from, to);
  const tops = merges
    .inRow(window[0] ?? -1)
    .flatMap(({ row }) => rows.lines[indexOfLine(rows, row)] ?? []);
  return [...new Set([...tops, ...window])];
}
