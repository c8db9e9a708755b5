import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { survivorOf } from './rowMoves';
import type { ListRow } from './rows';

/** Marks, in a line, what has the focus when the line is gone to. */
export const ROW_TARGET = { 'data-row-target': '' } as const;

export interface RowFocus {
  /** The line that has or had the focus: it stays drawn when it is scrolled out of view. */
  readonly pinned: string | null;
  /** Tells that the focus is in a line. */
  readonly entered: (key: string) => void;
  /** Tells that the focus was moved out of a line. React does not call it where the line is taken away. */
  readonly left: () => void;
  /** Moves the focus to a line, which is drawn for it. */
  readonly goTo: (key: string) => void;
}

/**
 * Keeps the focus in the list: where the line that had it has gone, the next one that is left has it.
 * @param elsewhere id of what has it where no line is left.
 */
export function useRowFocus(
  rows: readonly ListRow[],
  list: RefObject<HTMLUListElement | null>,
  elsewhere: string,
): RowFocus {
  const [pinned, setPinned] = useState<string | null>(null);
  const isInside = useRef(false);
  const wanted = useRef<string | null>(null);
  const before = useRef(rows);
  const entered = useCallback((key: string) => {
    isInside.current = true;
    setPinned(key);
  }, []);
  const left = useCallback(() => {
    isInside.current = false;
  }, []);
  const goTo = useCallback((key: string) => {
    wanted.current = key;
    setPinned(key);
  }, []);
  useLayoutEffect(() => {
    const gone = before.current;
    before.current = rows;
    const isLost = isInside.current && document.activeElement === document.body;
    if (!isLost || pinned === null) return;
    isInside.current = false;
    const next = survivorOf(gone, rows, pinned);
    if (next) goTo(next.key);
    else document.getElementById(elsewhere)?.focus();
  }, [rows, pinned, goTo, elsewhere]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const target = targetOf(list.current, wanted.current);
    if (!target) return;
    wanted.current = null;
    target.focus();
  });
  return { pinned, entered, left, goTo };
}

const targetOf = (list: HTMLElement | null, key: string): HTMLElement | null | undefined =>
  list
    ?.querySelector(`[data-row-key="${CSS.escape(key)}"]`)
    ?.querySelector<HTMLElement>('[data-row-target]');
