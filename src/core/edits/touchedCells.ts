import { cellA1, quoteSheet, type Area } from '../model/address';
import { cellAt, formulaAt } from '../model/cell';
import type { Edit } from '../model/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { holdsContent } from './changedEdits';
import { ColumnMoves } from './columnMoves';
import type { Located } from './locateOwn';

type ContentEdit = Extract<Edit, { readonly kind: 'set-cells' | 'clear-contents' }>;

/** @returns the filled cells of the user's own whose contents the edits change, as Excel names them. */
export function touchedCells(
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  located: Located,
): readonly string[] {
  const ours = new Set([located.review, located.annex, ...located.frozen]);
  const theirs = before.sheets.filter((sheet) => !ours.has(sheet));
  const moves = new ColumnMoves(before);
  return edits.flatMap((edit): readonly string[] => {
    moves.follow(edit);
    if (edit.kind !== 'set-cells' && edit.kind !== 'clear-contents') return [];
    const sheet = theirs.find(({ name }) => name === edit.sheet);
    if (!sheet) return [];
    // Where the cells were before columns of tables moved.
    const places = moves.placesBefore(edit.sheet, edit.at);
    return places.flatMap(({ at, offset }) => touchedIn(edit, sheet, at, offset, located));
  });
}

function touchedIn(
  edit: ContentEdit,
  sheet: SheetSnapshot,
  at: Area,
  offset: number,
  located: Located,
): readonly string[] {
  const cells = Array.from({ length: at.rows * at.columns }, (_, index) => ({
    r: Math.floor(index / at.columns),
    c: index % at.columns,
  }));
  return cells.flatMap(({ r, c }) => {
    const [row, column] = [at.row + r, at.column + c];
    const content = edit.kind === 'set-cells' ? edit.cells[r]![offset + c]! : '';
    const isKept = content === null || holdsContent(sheet, row, column, content);
    if (isKept || !isFilled(sheet, row, column)) return [];
    if (isOurs(located, sheet.id, row, column)) return [];
    return [`${quoteSheet(sheet.name)}!${cellA1(row, column)}`];
  });
}

const isFilled = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  cellAt(sheet, row, column).kind !== 'blank' || formulaAt(sheet, row, column) !== null;

const isOurs = ({ columns }: Located, sheetId: string, row: number, column: number): boolean =>
  columns.some(
    (own) =>
      own.sheet.id === sheetId && own.column === column && row >= own.headerRow && row < own.endRow,
  );
