import { useRef, type PointerEvent } from 'react';
import { at } from './cursor';
import { pointed, type Pointed } from './pointing';
import type { SheetPicture } from './SheetPicture';
import type { CursorControl } from './useCursor';

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Selecting with a pointer: a cell, by dragging or with Shift an area, at a heading a whole row or column.
 * @param begin told before; where it gives false nothing is selected
 */
export function usePointer(
  picture: SheetPicture,
  control: CursorControl,
  begin: () => boolean,
): PointerHandlers {
  const isDragging = useRef(false);
  return {
    onPointerDown: (event) => {
      const found = locate(picture, event);
      if (event.button !== 0 || found === null) return;
      event.preventDefault();
      if (!begin()) return;
      const { place, whole } = found;
      if (whole !== null) {
        control.putArea(whole, at(place));
        return;
      }
      isDragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      control.put(event.shiftKey ? { ...control.cursor, head: place } : at(place));
    },
    onPointerMove: (event) => {
      const found = isDragging.current ? locate(picture, event) : null;
      if (found === null) return;
      const { anchor, head } = control.cursor;
      const { row, column } = found.place;
      if (head.row !== row || head.column !== column) control.put({ anchor, head: found.place });
    },
    onPointerUp: () => {
      isDragging.current = false;
    },
  };
}

/** null over the scroll bars. */
function locate(picture: SheetPicture, event: PointerEvent<HTMLElement>): Pointed | null {
  const { currentTarget: scroller, clientX, clientY } = event;
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [clientX - left, clientY - top];
  if (x > scroller.clientWidth || y > scroller.clientHeight) return null;
  const { scrollLeft, scrollTop } = scroller;
  return pointed(picture, { x, y, scrollLeft, scrollTop });
}
