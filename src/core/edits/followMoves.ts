import { area, row as rowOf, column as columnOf, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { placeOfName } from './locateOwn';
import type { Journal } from './ownPart';

/** A block of ours beside a plain range, where it was and where a person's edits have moved it. */
interface Moved {
  readonly sheet: string;
  readonly from: Area;
  readonly to: Area;
}

/**
 * A person may have worked in the workbook since a run was cut short: renamed sheets, inserted rows and columns.
 * @param edits as they were recorded.
 * @returns them for where their sheets and cells are now.
 */
export function followMoves(
  edits: readonly Edit[],
  { undo }: Journal,
  snapshot: WorkbookSnapshot,
): readonly Edit[] {
  if (!undo) return edits;
  const renamed = new Map(
    Object.entries(undo.sheets).flatMap(([name, id]) => {
      const sheet = snapshot.sheets.find((one) => one.id === id);
      return sheet && sheet.name !== name ? [[name, sheet.name] as const] : [];
    }),
  );
  const moved = undo.blocks.flatMap((block): Moved[] => {
    const found = placeOfName(snapshot, block.name);
    return found ? [{ sheet: found.sheet.name, from: block.at, to: found.area }] : [];
  });
  return edits.map((edit) => {
    const here = 'sheet' in edit ? { ...edit, sheet: renamed.get(edit.sheet) ?? edit.sheet } : edit;
    return 'at' in here ? moveEdit(here, moved) : here;
  });
}

type Placed = Extract<Edit, { readonly at: Area }>;

function moveEdit(edit: Placed, moved: readonly Moved[]): Edit {
  const isWidth = edit.kind === 'set-column-width';
  const block = moved.find(
    ({ sheet, from }) =>
      sheet === edit.sheet && (isWidth ? isBeside(from, edit.at) : isWithin(from, edit.at)),
  );
  if (!block) return edit;
  const { from, to } = block;
  const columns = to.column - from.column;
  if (isWidth) return { ...edit, at: shift(edit.at, 0, columns) };
  const at = shift(edit.at, to.row - from.row, columns);
  // What holds for a whole column of the block holds for rows that were inserted into it as well.
  const isWhole = edit.at.rows === from.rows && edit.kind !== 'set-cells';
  return { ...edit, at: isWhole ? { ...at, rows: to.rows } : at };
}

const shift = (at: Area, rows: number, columns: number): Area => ({
  ...at,
  row: rowOf(at.row + rows),
  column: columnOf(at.column + columns),
});

const isBeside = (block: Area, { column }: Area): boolean =>
  column >= block.column && column < block.column + block.columns;

const isWithin = (block: Area, at: Area): boolean =>
  isBeside(block, at) &&
  isBeside(block, area(at.row, at.column + at.columns - 1)) &&
  at.row >= block.row &&
  at.row + at.rows <= block.row + block.rows;
