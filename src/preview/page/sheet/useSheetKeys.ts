import type { KeyboardEvent } from 'react';
import { at, owner } from './cursor';
import { arrowMove, commandOf, moveAfterEntry } from './keys';
import { moved, type Move } from './moves';
import { runCommand, type SheetControl } from './runCommand';

type Pressed = KeyboardEvent<HTMLTextAreaElement>;

/** @returns what the keys do in the sheet: in a cell that is edited, and else */
export function useSheetKeys(sheet: SheetControl): (event: Pressed) => void {
  return (event) => {
    // Keys of an input method belong to it.
    if (event.nativeEvent.isComposing) return;
    if (sheet.editing.draft !== null) keyWhileEditing(sheet, event);
    else keyAtRest(sheet, event);
  };
}

function keyAtRest(sheet: SheetControl, event: Pressed): void {
  if (event.key === 'Backspace') {
    event.preventDefault();
    sheet.editing.write('');
    return;
  }
  const command = commandOf(event);
  if (command === null) return;
  event.preventDefault();
  runCommand(sheet, command);
}

function keyWhileEditing(sheet: SheetControl, event: Pressed): void {
  const { editing } = sheet;
  if (event.key === 'Escape') {
    event.preventDefault();
    editing.cancel();
    return;
  }
  if (event.key === 'Enter' && event.altKey) {
    event.preventDefault();
    breakLine(sheet, event.currentTarget);
    return;
  }
  const move = moveAfterEntry(event) ?? (editing.draft?.isOverwriting ? arrowMove(event) : null);
  if (move === null) return;
  event.preventDefault();
  finish(sheet, move);
}

/** Enters the text and goes on to another cell. */
export function finish({ editing, picture, control }: SheetControl, move: Move): void {
  const from = owner(control.cursor.anchor, picture.merges);
  if (editing.commit()) control.put(at(moved(picture, from, move)));
}

function breakLine({ editing }: SheetControl, field: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd, value } = field;
  editing.write(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  requestAnimationFrame(() => field.setSelectionRange(selectionStart + 1, selectionStart + 1));
}
