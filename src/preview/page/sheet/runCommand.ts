import { MAX_COLUMNS, MAX_ROWS } from '../../file/a1';
import { eachCell, intersect } from '../../objects/area';
import type { Workbench } from '../workbench';
import { at, owner, type Place } from './cursor';
import type { Command } from './keys';
import { jumped, moved, pageFrom } from './moves';
import type { SheetPicture } from './SheetPicture';
import type { CursorControl } from './useCursor';
import type { Editing } from './useEditing';

export interface SheetControl {
  readonly workbench: Workbench;
  readonly picture: SheetPicture;
  readonly control: CursorControl;
  readonly editing: Editing;
  /** Of the part of the window that scrolls, in pixels. */
  readonly pageHeight: () => number;
  /** Takes the keyboard to what stands after or before the sheet. */
  readonly leave: (back: boolean) => void;
  /** Does something that the workbook may refuse, and says so where it does. */
  readonly attempt: (act: () => void) => void;
}

/** Does what a key asks for while no cell is edited. */
export function runCommand(sheet: SheetControl, command: Command): void {
  const { workbench, control, editing } = sheet;
  switch (command.kind) {
    case 'edit':
      editing.begin();
      return;
    case 'clear':
      sheet.attempt(() => clear(sheet));
      return;
    case 'undo':
      if (workbench.canUndo) workbench.undo();
      return;
    case 'selectAll': {
      const all = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
      control.putArea(all, at({ row: 0, column: 0 }));
      return;
    }
    case 'leave':
    case 'leaveBack':
      sheet.leave(command.kind === 'leaveBack');
      return;
    default:
      go(sheet, command);
  }
}

type Going = Extract<Command, { readonly extends: boolean }>;

function go({ picture, control, pageHeight }: SheetControl, command: Going): void {
  const { anchor, head } = control.cursor;
  const from = command.extends ? head : owner(anchor, picture.merges);
  const to = target(picture, from, command, pageHeight());
  control.put(command.extends ? { anchor, head: to } : at(to));
}

function target(picture: SheetPicture, from: Place, command: Going, height: number): Place {
  const { rows, sheet } = picture;
  switch (command.kind) {
    case 'move':
      return command.jumps
        ? jumped(picture, from, command.move, (place) => isFilled(picture, place))
        : moved(picture, from, command.move);
    case 'page':
      return { ...from, row: pageFrom(rows, from.row, command.down ? height : -height) };
    case 'rowStart':
      return { row: from.row, column: picture.columns.lines[0] ?? 0 };
    case 'sheetStart':
      return { row: rows.lines[0] ?? 0, column: picture.columns.lines[0] ?? 0 };
    case 'sheetEnd': {
      const used = sheet.usedRange(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
    }
  }
}

const isFilled = ({ sheet }: SheetPicture, { row, column }: Place): boolean =>
  sheet.cell(row, column).value !== null;

/** Empties the selected cells that hold something. */
function clear({ workbench, picture, control }: SheetControl): void {
  const used = picture.sheet.usedRange(true);
  const area = used && intersect(used, control.area);
  if (area === null) return;
  eachCell(area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    const { value, formula } = picture.sheet.cell(row, column);
    if (value !== null || formula !== null) workbench.type(picture.sheet.id, row, column, '');
  });
}
