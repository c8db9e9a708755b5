import { describe, expect, it } from '@jest/globals';
import { commandOf, moveAfterEntry } from '../../../src/preview/page/sheet/keys';

const pressed = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys in the sheet', () => {
  it.each([
    ['Enter', { rows: 1, columns: 0 }],
    ['Tab', { rows: 0, columns: 1 }],
  ])('%s goes on, and back with Shift', (key, move) => {
    expect(moveAfterEntry(pressed(key))).toEqual(move);
    const back = { rows: 0 - move.rows, columns: 0 - move.columns };
    expect(moveAfterEntry(pressed(key, { shiftKey: true }))).toEqual(back);
  });

  it('arrows move, extend with Shift and jump with Ctrl', () => {
    const move = { rows: -1, columns: 0 };
    const up = { kind: 'move', move, extends: false, jumps: false };
    expect(commandOf(pressed('ArrowUp'))).toEqual(up);
    expect(commandOf(pressed('ArrowUp', { shiftKey: true }))).toEqual({ ...up, extends: true });
    expect(commandOf(pressed('ArrowUp', { ctrlKey: true }))).toEqual({ ...up, jumps: true });
  });

  it.each([
    ['F2', {}, 'edit'],
    ['Delete', {}, 'clear'],
    ['z', { ctrlKey: true }, 'undo'],
    ['a', { ctrlKey: true }, 'selectAll'],
    ['F6', {}, 'leave'],
    ['F6', { shiftKey: true }, 'leaveBack'],
    ['Home', {}, 'rowStart'],
    ['Home', { ctrlKey: true }, 'sheetStart'],
  ])('%s %j is %s', (key, held, kind) => {
    expect(commandOf(pressed(key, held))).toMatchObject({ kind });
  });

  it('letters write', () => expect(commandOf(pressed('z'))).toBeNull());
});
