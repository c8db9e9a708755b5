import type { KeyboardEvent } from 'react';
import type { Move } from './moves';

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does while no cell is edited. */
export type Command =
  | {
      readonly kind: 'move';
      readonly move: Move;
      readonly extends: boolean;
      readonly jumps: boolean;
    }
  | { readonly kind: 'page'; readonly down: boolean; readonly extends: boolean }
  | { readonly kind: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly extends: boolean }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'selectAll' | 'leave' | 'leaveBack' };

const step = (move: Move, back: boolean): Move =>
  back ? { rows: 0 - move.rows, columns: 0 - move.columns } : move;

/** @returns where Enter or Tab lead, null for other keys; with Shift they lead back */
export function moveAfterEntry({ key, shiftKey }: Key): Move | null {
  if (key === 'Enter') return step({ rows: 1, columns: 0 }, shiftKey);
  return key === 'Tab' ? step({ rows: 0, columns: 1 }, shiftKey) : null;
}

export const arrowMove = ({ key }: Key): Move | null => ARROWS[key] ?? null;

/** @returns what a key does while no cell is edited; null where it writes, or does nothing here */
export function commandOf(pressed: Key): Command | null {
  const { key, shiftKey: isShift } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  const move = moveAfterEntry(pressed);
  if (move !== null) return { kind: 'move', move, extends: false, jumps: false };
  const arrow = arrowMove(pressed);
  if (arrow !== null) return { kind: 'move', move: arrow, extends: isShift, jumps: isControl };
  if (isControl) return controlled(key.toLowerCase(), isShift);
  switch (key) {
    case 'PageDown':
    case 'PageUp':
      return { kind: 'page', down: key === 'PageDown', extends: isShift };
    case 'Home':
      return { kind: 'rowStart', extends: isShift };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'F6':
      return { kind: isShift ? 'leaveBack' : 'leave' };
    default:
      return null;
  }
}

function controlled(key: string, isShift: boolean): Command | null {
  switch (key) {
    case 'home':
      return { kind: 'sheetStart', extends: isShift };
    case 'end':
      return { kind: 'sheetEnd', extends: isShift };
    case 'z':
      return { kind: 'undo' };
    case 'a':
      return { kind: 'selectAll' };
    default:
      return null;
  }
}
